public import ByteOutput
import Findings
import LetterSource

/// The diagnostic format of reviewdog, as one JSON document.
///
/// Columns count UTF-8 bytes from 1, and an end is exclusive. Source: reviewdog's `rdf.proto`.
public struct ReviewdogReporter: Reporter {
  /// A reporter.
  public init() {}

  /// A comma.
  public let separator = ",\n"

  /// Opens the document.
  public func begin(to writer: inout ByteWriter) {
    writer.write("{\"source\":{\"name\":\"concord\"},\"diagnostics\":[\n")
  }

  /// Writes the findings of a letter that count.
  public func report(_ judged: JudgedLetter, to writer: inout ByteWriter) {
    let open = judged.open
    guard !open.isEmpty else { return }
    let lines = LineIndex(judged.letter)
    for (index, finding) in open.map(\.finding).enumerated() {
      writer.write(index == 0 ? "{" : separator + "{")
      writer.writeMember("message", finding.message)
      writer.writeMember("severity", Self.severity(finding.severity))
      writer.writeObject("code") { $0.writeMember("value", finding.rule) }
      location(finding.places[0], judged.repositoryPath, lines, to: &writer)
      if finding.places.count > 1 {
        writer.writeArray("related_locations") { writer in
          for place in finding.places.dropFirst() {
            writer.writeObject {
              $0.writeMember("message", place.label)
              location(place, judged.repositoryPath, lines, to: &$0)
            }
          }
        }
      }
      writer.write("}")
    }
  }

  /// Closes the document.
  public func end(_ outcome: RunOutcome, to writer: inout ByteWriter) {
    writer.write("\n]}\n")
  }

  private func location(
    _ place: Place, _ path: String, _ lines: LineIndex, to writer: inout ByteWriter
  ) {
    writer.writeObject("location") { writer in
      writer.writeMember("path", path)
      writer.writeObject("range") { writer in
        for (key, offset) in [("start", place.range.start), ("end", place.range.end)] {
          writer.writeObject(key) {
            $0.writeMember("line", lines.line(of: offset))
            $0.writeMember("column", lines.column(of: offset))
          }
        }
      }
    }
  }

  private static func severity(_ severity: Severity) -> String {
    switch severity {
    case .error: "ERROR"
    case .warning: "WARNING"
    case .info: "INFO"
    }
  }
}
