/// A command line that cannot be run.
enum UsageError: Error, Equatable {
  case unknownCommand(String, nearest: String?)
  case unknownOption(String, command: String, nearest: String?)
  case missingValue(option: String, value: String)
  case unexpectedValue(option: String)
  case badValue(option: String, found: String, legal: [String])
  case notANumber(option: String, found: String)
  case badPlace(option: String, found: String)
  case missingArguments(command: String, arguments: String)
  case tooManyArguments(command: String, first: String)
  case embeddedBook(command: String)
  case unknownRule(String, nearest: String?)
  case noItem(Int, items: Int)

  /// What is wrong and what to do, in a line.
  var message: String {
    switch self {
    case .unknownCommand(let found, let nearest):
      "there is no command '\(found)'" + Self.suggestion(nearest) + "; 'concord --help' lists them"
    case .unknownOption(let found, let command, let nearest):
      "'\(command)' has no option '\(found)'" + Self.suggestion(nearest)
        + "; 'concord \(command) --help' lists them"
    case .missingValue(let option, let value): "\(option) needs a value: \(option) \(value)"
    case .unexpectedValue(let option): "\(option) takes no value"
    case .badValue(let option, let found, let legal):
      "\(option) cannot be '\(found)'; it is one of \(legal.joined(separator: ", "))"
    case .notANumber(let option, let found):
      "\(option) cannot be '\(found)'; it is a whole number of 1 or more"
    case .badPlace(let option, let found):
      "\(option) cannot be '\(found)'; it is a line and a column, both from 1, as in 12:7"
    case .missingArguments(let command, let arguments):
      "'\(command)' needs \(arguments); see 'concord \(command) --help'"
    case .tooManyArguments(let command, let first):
      "'\(command)' does not know what to do with '\(first)'"
    case .unknownRule(let found, let nearest):
      "the rule book has no rule '\(found)'" + Self.suggestion(nearest)
        + "; 'concord rules export --format list' lists them"
    case .noItem(let number, let items):
      "the letter has no item \(number); it has \(items)"
    case .embeddedBook(let command):
      "there is no folder ./Rules here, and the embedded rule book cannot be formatted; name a "
        + "chapter or a folder: concord \(command) DIR"
    }
  }

  private static func suggestion(_ nearest: String?) -> String {
    nearest.map { "; did you mean '\($0)'?" } ?? ""
  }
}
