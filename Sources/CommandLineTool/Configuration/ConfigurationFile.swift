import LetterSource

/// A configuration file: `.concord`, found from a folder upward.
struct ConfigurationFile {
  static let name = ".concord"
  private static let limit = 1 << 20

  /// The values it sets, in the order of its lines.
  private(set) var settings: [SettingKey: [Setting]] = [:]

  /// The path of the nearest configuration from a folder upward, no further than the folder that holds
  /// `.git`; nil where there is none.
  static func find(from folder: String) -> String? {
    var folder = folder
    // A bound for what cannot happen: a chain of folders that does not end.
    for _ in 0..<128 {
      let path = folder == "." ? name : "\(folder)/\(name)"
      if FolderWalk.isFile(path) { return path }
      let parent = folder == "." ? ".." : "\(folder)/.."
      if FolderWalk.exists("\(folder)/.git") || FolderWalk.areSame(folder, parent) { return nil }
      folder = parent
    }
    return nil
  }

  /// Reads a configuration.
  init(at path: String) throws(SettingFault) {
    let bytes: [UInt8]
    do throws(FileFault) {
      bytes = try FileReader.bytes(of: path, limit: Self.limit)
    } catch {
      throw SettingFault("\(path): \(error.message)")
    }
    let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
    let folder = slash.map { String(path[...$0]) } ?? ""
    for line in ClauseFile(bytes).lines { try read(line, of: path, in: folder) }
  }

  private mutating func read(
    _ line: ClauseFile.Line, of path: String, in folder: String
  ) throws(SettingFault) {
    func fault(_ message: String) -> SettingFault {
      SettingFault("\(path):\(line.number): \(message)")
    }
    let name = line.words[0].text
    if let wrong = line.fault { throw fault(wrong) }
    guard let key = SettingKey(rawValue: name) else {
      let nearest = NearestWord.nearest(to: name, among: SettingKey.allCases.map(\.rawValue))
      throw fault(
        "there is no setting '\(name)'" + (nearest.map { "; did you mean '\($0)'?" } ?? "")
          + "; 'concord check --show-config' lists them")
    }
    var values = line.words.dropFirst().map(\.text)
    guard !values.isEmpty else { throw fault("'\(name)' needs a value") }
    if key.isPair {
      guard values.count == 2 else {
        let what = key == .severity ? "a rule and a level" : "a format and a file"
        throw fault("'\(name)' needs \(what)")
      }
      let second = key == .output ? Self.joined(folder, values[1]) : values[1]
      values = ["\(values[0])=\(second)"]
    }
    guard key.isList || values.count == 1 else { throw fault("'\(name)' takes one value") }
    guard key.isList || settings[key] == nil else { throw fault("'\(name)' is set twice") }
    for value in values {
      guard key.choices.isEmpty || key.choices.contains(value) else {
        throw fault(
          "'\(name)' cannot be '\(value)'; it is one of \(key.choices.joined(separator: ", "))")
      }
      settings[key, default: []].append(
        Setting(
          value: key.isPath ? Self.joined(folder, value) : value,
          origin: .file(path, line: line.number)))
    }
  }

  private static func joined(_ folder: String, _ path: String) -> String {
    path.hasPrefix("/") ? path : folder + path
  }
}
