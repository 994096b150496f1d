import Reporters

/// All that is set for a check: on the command line, in the configuration file, or by default.
///
/// What the command line says of a key holds in place of all that the file says of it.
struct Settings {
  private var values: [SettingKey: [Setting]]
  /// The configuration file; nil where there is none.
  let file: String?

  /// Nothing is set.
  init() {
    values = [:]
    file = nil
  }

  /// What arguments set, and the configuration file that they name or, where that is asked for, the one
  /// that is found.
  init(
    _ arguments: ParsedArguments, findsFile: Bool = true, io: ToolIO
  ) throws(SettingFault) {
    var file: String?
    if let named = arguments.value("--config") {
      file = named
    } else if findsFile, !arguments.has("--no-config") {
      file = ConfigurationFile.find(from: io.folder)
    }
    self.file = file
    values = [:]
    if let file { values = try ConfigurationFile(at: file).settings }
    for key in SettingKey.allCases {
      let given =
        switch key {
        case .path: arguments.positional
        case .quotes: arguments.has(key.option) ? ["yes"] : []
        default: arguments.all(key.option)
        }
      if !given.isEmpty {
        values[key] = given.map { Setting(value: $0, origin: .commandLine) }
      }
    }
    // Letters named in a file or found in git are as good as letters named on the command line.
    let hasLists = CheckCommand.listOptions.contains { !arguments.all($0.name).isEmpty }
    if hasLists, arguments.positional.isEmpty { values[.path] = nil }
  }

  /// Every value of a key, in order.
  func all(_ key: SettingKey) -> [Setting] { values[key] ?? [] }

  /// The value of a key; nil where it is not set.
  func value(_ key: SettingKey) -> String? { values[key]?.last?.value }

  /// The value of a key as a number of 1 or more.
  func number(_ key: SettingKey) throws(SettingFault) -> Int? {
    guard let setting = values[key]?.last else { return nil }
    guard let number = Int(setting.value), number >= 1 else {
      throw SettingFault(
        "\(setting.place(of: key)) cannot be '\(setting.value)'; it is a whole number of 1 or more")
    }
    return number
  }

  /// Every key with its values and their origins, for people.
  var listing: String {
    let width = (SettingKey.allCases.map(\.rawValue.count).max() ?? 0) + 2
    var text = "configuration file: \(Visible.text(file ?? "none"))\n"
    for key in SettingKey.allCases {
      let name = key.rawValue.padding(to: width)
      let settings = all(key)
      if settings.isEmpty { text += "\(name)\(key.standard)  (default)\n" }
      for setting in settings {
        let origin = setting.origin == .commandLine ? "command line" : setting.place(of: key)
        text += "\(name)\(Visible.text(setting.value))  (\(Visible.text(origin)))\n"
      }
    }
    return text
  }
}

extension String {
  /// The text with spaces behind it up to a width.
  func padding(to width: Int) -> String {
    self + String(repeating: " ", count: max(1, width - count))
  }
}
