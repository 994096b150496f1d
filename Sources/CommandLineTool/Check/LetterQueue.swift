import Reporters

/// The letters of a run in order, found a little ahead of those who judge them.
///
/// Memory: so many paths as it is ahead, whatever the number of letters.
final class LetterQueue {
  // A class, since the letters of a run are found once whoever takes them.
  private var search: LetterSearch
  private let isMeant: (String) -> Bool
  private let outputs: [FileIdentity: SettingFault]
  private let io: ToolIO
  private var waiting: [String] = []
  private var at = 0
  private var taken = 0
  private var isAtEnd = false
  /// What the paths that could not be searched leave as the run's exit code.
  private(set) var exitCode = ExitCode.success
  /// The folders that could not be read.
  private(set) var unread: [RunOutcome.Unread] = []
  /// A letter that the run was asked to overwrite: it ends there.
  private(set) var fault: SettingFault?

  /// How many letters it is ahead, so that the progress of ordinary runs knows how many are left.
  private static let ahead = 1 << 14

  /// The letters of a search that are meant; `outputs` are files that the run will write, each with what
  /// to say where it is one of the letters.
  init(
    _ search: LetterSearch, isMeant: @escaping (String) -> Bool,
    outputs: [FileIdentity: SettingFault] = [:], io: ToolIO
  ) {
    self.search = search
    self.isMeant = isMeant
    self.outputs = outputs
    self.io = io
    look()
  }

  /// The number of letters; nil until all are found.
  var total: Int? { isAtEnd ? taken + waiting.count - at : nil }

  /// The next letters, at most so many; none at the end.
  func take(_ count: Int) -> [String] {
    if waiting.count - at < count { look() }
    let end = min(at + count, waiting.count)
    defer {
      taken += end - at
      at = end
    }
    return Array(waiting[at..<end])
  }

  /// Searches ahead, and says at once what is wrong.
  private func look() {
    waiting.removeSubrange(..<at)
    at = 0
    while !isAtEnd, waiting.count < Self.ahead {
      switch search.next() {
      case .letter(let path):
        guard path == "-" || isMeant(path) else { continue }
        if !outputs.isEmpty, let file = FileIdentity(path), let clash = outputs[file] {
          fault = clash
          waiting = []
          isAtEnd = true
        } else {
          waiting.append(path)
        }
      case .problem(let path, let reason, let code):
        io.error("concord: \(Visible.text("\(path): \(reason)"))")
        exitCode = max(exitCode, code)
        if code == .incomplete { unread.append(RunOutcome.Unread(path: path, reason: reason)) }
      case nil: isAtEnd = true
      }
    }
  }
}
