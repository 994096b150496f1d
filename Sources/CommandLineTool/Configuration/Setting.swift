/// A value with where it was set.
struct Setting: Equatable {
  /// Where a value comes from.
  enum Origin: Equatable {
    case commandLine
    case file(String, line: Int)
  }

  let value: String
  let origin: Origin

  /// Where it was set, for messages: "--select", ".concord:3".
  func place(of key: SettingKey) -> String {
    switch origin {
    case .commandLine: key == .path ? "command line" : key.option
    case .file(let path, let line): "\(path):\(line)"
    }
  }

  /// The two parts of "A=B"; nil where there is no "=".
  var pair: (String, String)? {
    guard let at = value.firstIndex(of: "=") else { return nil }
    return (String(value[..<at]), String(value[value.index(after: at)...]))
  }
}

/// A setting that cannot be used.
struct SettingFault: Error, Equatable {
  /// Where and what, in a line.
  let message: String

  init(_ setting: Setting, of key: SettingKey, _ message: String) {
    self.message = "\(setting.place(of: key)): \(message)"
  }

  init(_ message: String) { self.message = message }
}
