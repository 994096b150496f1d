/// What came of a run, for whatever a format says at its end.
public struct RunOutcome: Sendable {
  /// A letter that could not be judged.
  public struct Unread: Equatable, Sendable {
    /// Its path.
    public let path: String
    /// Why, in a few words.
    public let reason: String

    /// A letter that could not be judged.
    public init(path: String, reason: String) {
      self.path = path
      self.reason = reason
    }
  }

  /// How much was judged and found.
  public var tally = Tally()
  /// What could not be judged, in order.
  public var unread: [Unread] = []
  /// The findings that were left out because more were found than asked for.
  public var leftOut = 0
  /// The findings of the baseline that are not there any more.
  public var stale = 0
  /// The exit code of the run.
  public var exitCode = 0
  /// Whether it ran to its end.
  public var isComplete = true

  /// Nothing yet.
  public init() {}
}
