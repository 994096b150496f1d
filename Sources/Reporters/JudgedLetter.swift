public import Findings
public import LetterSource

/// A letter with its findings, as reporters get it.
public struct JudgedLetter: Sendable {
  /// The path under which the letter is reported.
  public let path: String
  /// Its bytes, for lines and columns.
  public let letter: Letter
  /// Its findings, in order.
  public let findings: [Finding]

  /// A judged letter.
  public init(path: String, letter: Letter, findings: [Finding]) {
    self.path = path
    self.letter = letter
    self.findings = findings
  }
}
