/// An option of a command: one list of these drives parsing and help.
struct OptionSpec: Sendable {
  /// The name with its dashes: "--format".
  let name: String
  /// What its value is called in the help, or nil for a flag.
  let value: String?
  /// The values it takes; empty for any.
  let choices: [String]
  /// What it does, in a line.
  let summary: String

  init(_ name: String, value: String? = nil, choices: [String] = [], _ summary: String) {
    self.name = name
    self.value = value
    self.choices = choices
    self.summary = summary
  }
}

/// A command: its name, what it takes, and what it tells about itself.
struct CommandSpec: Sendable {
  /// The words that call it: "rules check".
  let name: String
  /// What stands behind it: "PATH...".
  let arguments: String
  /// What it does, in a line.
  let summary: String
  /// What a newcomer wants to know, in a few lines.
  let details: String
  /// Its options.
  let options: [OptionSpec]
}
