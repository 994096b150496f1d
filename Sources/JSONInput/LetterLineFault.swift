import LetterSource

/// Why a line of a stream of letters cannot be judged.
public enum LetterLineFault: Error, Equatable, Sendable {
  case empty
  case notJSON(JSONFault)
  case noObject
  case noID
  case badID
  case idTwice
  case noText
  case textIsNoText
  case textTwice
  case loneSurrogate
  case textTooLong
  case lineTooLong

  /// What is wrong and what should be there, in a line without anything of the letter.
  public var message: String {
    switch self {
    case .empty: "the line is empty; it holds {\"id\": ..., \"text\": ...}"
    case .notJSON(let fault):
      "not JSON: at byte \(fault.offset + 1) of the line there should be \(fault.expected.rawValue)"
    case .noObject: "not an object; a line holds {\"id\": ..., \"text\": ...}"
    case .noID: "no \"id\", which is a text or a number"
    case .badID:
      "\"id\" is not a text or a number of at most \(LetterLine.longestID) bytes"
    case .idTwice: "\"id\" stands twice"
    case .noText: "no \"text\", which is the letter"
    case .textIsNoText: "\"text\" is not a text"
    case .textTwice: "\"text\" stands twice"
    case .loneSurrogate: "\"text\" holds half of a surrogate pair, which is no character"
    case .textTooLong: "\"text\" is longer than \(Letter.maximumSize >> 20) MiB"
    case .lineTooLong: "the line is longer than \(LetterLine.longest >> 20) MiB"
    }
  }

  /// The fault with offsets counted from another byte.
  func shifted(by distance: Int) -> LetterLineFault {
    guard case .notJSON(let fault) = self else { return self }
    return .notJSON(JSONFault(fault.expected, at: fault.offset + distance))
  }
}
