extension EmbeddedRuleBook {
  public static let chapters: [Chapter] = []
}
