import LetterSource

/// The arguments of a command, split into options and the rest.
struct ParsedArguments {
  private var values: [String: [String]] = [:]
  /// What stands there beside options, in order.
  private(set) var positional: [String] = []

  /// Splits arguments: "--name value" and "--name=value", flags, and "--" before what is no option.
  init(_ arguments: some Sequence<String>, for command: CommandSpec) throws(UsageError) {
    var waiting: OptionSpec?
    var onlyPositional = false
    for argument in arguments {
      if let option = waiting {
        try add(argument, to: option)
        waiting = nil
      } else if onlyPositional || argument == "-" || argument.hasPrefix("-#")
        || !argument.hasPrefix("-")
      {
        positional.append(argument)
      } else if argument == "--" {
        onlyPositional = true
      } else {
        waiting = try option(argument, of: command)
      }
    }
    if let option = waiting {
      throw .missingValue(option: option.name, value: option.value ?? "")
    }
  }

  /// Reads an option; returns it where its value is the next argument.
  private mutating func option(
    _ argument: String, of command: CommandSpec
  ) throws(UsageError) -> OptionSpec? {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts[0])
    guard let option = command.options.first(where: { $0.name == name }) else {
      throw .unknownOption(
        name, command: command.name,
        nearest: NearestWord.nearest(to: name, among: command.options.map(\.name)))
    }
    guard option.value != nil else {
      if parts.count > 1 { throw .unexpectedValue(option: name) }
      values[name] = ["yes"]
      return nil
    }
    guard parts.count > 1 else { return option }
    try add(String(parts[1]), to: option)
    return nil
  }

  private mutating func add(_ value: String, to option: OptionSpec) throws(UsageError) {
    guard option.choices.isEmpty || option.choices.contains(value) else {
      throw .badValue(option: option.name, found: value, legal: option.choices)
    }
    values[option.name, default: []].append(value)
  }

  /// Whether a flag stands there.
  func has(_ name: String) -> Bool { values[name] != nil }

  /// The last value of an option.
  func value(_ name: String) -> String? { values[name]?.last }

  /// Every value of an option, in order.
  func all(_ name: String) -> [String] { values[name] ?? [] }

  /// The last value of an option as a number of 1 or more.
  func number(_ name: String) throws(UsageError) -> Int? {
    guard let text = value(name) else { return nil }
    guard let number = Int(text), number >= 1 else { throw .notANumber(option: name, found: text) }
    return number
  }
}
