import LetterSource

/// Why a line of a stream of letters cannot be judged.
public enum LetterLineFault: Error, Equatable, Sendable {
  case empty
  case notJSON(JSONFault)
  case notObject
  case noID
  case idNotNameable
  case idTooLong
  case idTwice
  case noText
  case textNotString
  case textTwice
  case textTooLong
  case loneSurrogate(key: String)
  case lineTooLong

  /// What is wrong and what should be there, in a line without anything of the letter.
  public var message: String {
    switch self {
    case .empty: "the line is empty; it should hold {\"id\": ..., \"text\": ...}"
    case .notJSON(let fault):
      "not JSON: at byte \(fault.offset + 1) of the line there should be \(fault.expected.rawValue)"
    case .notObject: "not an object; a line should hold {\"id\": ..., \"text\": ...}"
    case .noID: "there is no \"id\""
    case .idNotNameable: "\"id\" is neither a string nor a number"
    case .idTooLong: "\"id\" is longer than \(LetterLine.longestID) bytes"
    case .idTwice: "\"id\" stands twice"
    case .noText: "there is no \"text\""
    case .textNotString: "\"text\" is not a string"
    case .textTwice: "\"text\" stands twice"
    case .textTooLong: "\"text\" is longer than \(Letter.maximumSize >> 20) MiB"
    case .loneSurrogate(let key): "\"\(key)\" holds half of a surrogate pair, which is no character"
    case .lineTooLong: "the line is longer than \(LetterLine.longest >> 20) MiB"
    }
  }

  /// The fault with offsets counted from another byte.
  func shifted(by distance: Int) -> LetterLineFault {
    guard case .notJSON(let fault) = self else { return self }
    return .notJSON(JSONFault(fault.expected, at: fault.offset + distance))
  }
}
