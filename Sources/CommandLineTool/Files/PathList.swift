/// Paths in a file or on standard input, one at a time: one a line or, where it holds a NUL, one up to
/// each NUL.
///
/// Memory: what was read and not yet given out, at most two pieces.
final class PathList {
  // A class, since a list is read once whoever takes from it.

  /// What separates paths.
  enum Separator: UInt8 {
    case lineEnd = 0x0A
    case nul = 0
  }

  /// What a list comes to.
  enum Step: Equatable {
    case path(String)
    /// Why nothing more, or no path here, can be read of it.
    case problem(String)
  }

  /// What to call it: the option and the file.
  let name: String
  private let read: (_ limit: Int) -> [UInt8]?
  private var separator: Separator?
  private var buffer: [UInt8] = []
  private var at = 0
  private var isAtEnd = false

  /// The bytes that are read at a time; no path is longer.
  private static let piece = 1 << 16

  /// A list; `read` gives its next bytes, none at its end and nil where it cannot be read. Without a
  /// separator, the first piece that is read says which it is.
  init(name: String, separator: Separator? = nil, read: @escaping (_ limit: Int) -> [UInt8]?) {
    self.name = name
    self.separator = separator
    self.read = read
  }

  /// The next path; nil at the end.
  func next() -> Step? {
    if separator == nil {
      while buffer.count < Self.piece, !isAtEnd {
        guard fill() else { return unreadable() }
      }
      separator = buffer.contains(0) ? .nul : .lineEnd
    }
    let separator = separator ?? .lineEnd
    while true {
      guard let end = buffer[at...].firstIndex(of: separator.rawValue) ?? lastEnd else {
        guard buffer.count - at < Self.piece else { return tooLong() }
        guard fill() else { return unreadable() }
        continue
      }
      guard at < buffer.count else { return nil }
      var path = buffer[at..<end]
      at = min(end + 1, buffer.count)
      if separator == .lineEnd, path.last == 0x0D { path.removeLast() }
      guard !path.isEmpty else { continue }
      guard !path.contains(0) else {
        return .problem("holds a NUL in a line; --files-from0 reads paths with a NUL behind each")
      }
      return .path(String(decoding: path, as: UTF8.self))
    }
  }

  /// The end of what nothing stands behind.
  private var lastEnd: Int? { isAtEnd ? buffer.count : nil }

  /// Reads a little further; false where that fails.
  private func fill() -> Bool {
    buffer.removeSubrange(..<at)
    at = 0
    guard let more = read(Self.piece) else { return false }
    isAtEnd = more.isEmpty
    buffer += more
    return true
  }

  private func unreadable() -> Step {
    giveUp()
    return .problem("cannot be read any further")
  }

  private func tooLong() -> Step {
    giveUp()
    return .problem("holds what is too long for a path")
  }

  private func giveUp() {
    isAtEnd = true
    separator = separator ?? .lineEnd
    buffer = []
    at = 0
  }
}

extension PathList {
  /// The list that an option names; "-" is standard input. Throws where it cannot be opened.
  static func open(
    _ list: String, option: String, separator: Separator?, io: ToolIO
  ) throws(SettingFault) -> PathList {
    let name = "\(option) \(list)"
    guard list != "-" else {
      return PathList(name: name, separator: separator) { most in
        var piece: [UInt8] = []
        switch io.input.read(&piece, most) {
        case .more: return piece
        case .end: return []
        case .interrupted, .failed: return nil
        }
      }
    }
    do throws(FileFault) {
      let file = try OpenFile(list)
      return PathList(name: name, separator: separator) { file.read(upTo: $0) }
    } catch {
      throw SettingFault("\(name): \(error.message)")
    }
  }
}
