public import ByteOutput
import Findings
import LetterSource

/// One JSON object a finding, one finding a line.
public struct NDJSONReporter: Reporter {
  private let showsQuotes: Bool

  /// A reporter; `showsQuotes` adds the letter's words to each place, except for what is private.
  public init(showsQuotes: Bool = false) { self.showsQuotes = showsQuotes }

  /// Writes the findings of a letter that count.
  public func report(_ judged: JudgedLetter, to writer: inout ByteWriter) {
    let open = judged.open
    guard !open.isEmpty else { return }
    let json = FindingJSON(judged, showsQuotes: showsQuotes)
    for entry in open {
      writer.write("{")
      json.write(entry, to: &writer)
      writer.write("}")
      writer.endLine()
    }
  }
}
