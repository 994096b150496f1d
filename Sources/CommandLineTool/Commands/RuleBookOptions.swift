import RuleLanguage

/// The options that say which rule book a command works with.
enum RuleBookOptions {
  static let rules = OptionSpec(
    "--rules", value: "DIR", "use the rule book in DIR in place of the embedded one")
  static let addRules = OptionSpec(
    "--add-rules", value: "DIR", "add the chapters in DIR to the rule book")

  /// The rule book of a run that judges letters, or nil with what is wrong already said.
  static func book(_ arguments: ParsedArguments, io: ToolIO) -> RuleBook? {
    guard let source = source(arguments, fallback: .embedded, io: io) else { return nil }
    return source.archived ?? book(from: source, showsWarnings: false, io: io)
  }

  /// The same with the tests of the book, which judging does without.
  static func bookWithTests(_ arguments: ParsedArguments, io: ToolIO) -> RuleBook? {
    guard let source = source(arguments, fallback: .embedded, io: io) else { return nil }
    return book(from: source, showsWarnings: false, io: io)
  }

  /// The rule book that the settings of a check name, or nil with what is wrong already said.
  static func book(_ settings: Settings, io: ToolIO) -> RuleBook? {
    let source = source(
      settings.value(.rules), adding: settings.all(.addRules).map(\.value), fallback: .embedded,
      io: io)
    return source.flatMap { $0.archived ?? book(from: $0, showsWarnings: false, io: io) }
  }

  /// The source that the options name.
  static func source(
    _ arguments: ParsedArguments, fallback: RuleBookSource, io: ToolIO
  ) -> RuleBookSource? {
    source(
      arguments.value(rules.name), adding: arguments.all(addRules.name), fallback: fallback, io: io)
  }

  private static func source(
    _ folder: String?, adding more: [String], fallback: RuleBookSource, io: ToolIO
  ) -> RuleBookSource? {
    var source = fallback
    if let folder {
      guard let named = folderSource(folder, io) else { return nil }
      source = named
    }
    for folder in more {
      guard let more = folderSource(folder, io) else { return nil }
      source = source.adding(more)
    }
    return source
  }

  private static func folderSource(_ folder: String, _ io: ToolIO) -> RuleBookSource? {
    do throws(FileFault) {
      return try RuleBookSource.folder(folder)
    } catch {
      io.error("concord: rule book \(folder): \(error.message)")
      return nil
    }
  }

  /// The book of a source; nil where it does not load, with its problems on standard error.
  static func book(from source: RuleBookSource, showsWarnings: Bool, io: ToolIO) -> RuleBook? {
    let outcome = RuleBookLoader.load(source.files)
    let shown = outcome.problems.filter { showsWarnings || $0.severity == .error }
    if !shown.isEmpty {
      io.writeError(Array(ProblemPrinter(files: outcome.files).text(of: shown).utf8))
    }
    if outcome.book == nil {
      let count = outcome.problems.count { $0.severity == .error }
      io.error("concord: \(source.name) does not load: \(count) problem\(count == 1 ? "" : "s")")
    }
    return outcome.book
  }
}
