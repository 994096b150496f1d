public import ByteOutput
import Findings
import LetterSource

/// Annotations of GitHub Actions: one workflow command a finding.
public struct GitHubReporter: Reporter {
  /// A reporter.
  public init() {}

  /// Writes the findings of a letter that count.
  public func report(_ judged: JudgedLetter, to writer: inout ByteWriter) {
    let open = judged.open
    guard !open.isEmpty else { return }
    let lines = LineIndex(judged.letter)
    for finding in open.map(\.finding) {
      let range = finding.places[0].range
      let (first, last) = (lines.line(of: range.start), lines.line(of: range.end))
      writer.write("::\(Self.command(finding.severity)) file=")
      writer.writeWorkflowProperty(judged.repositoryPath)
      writer.write(",line=\(first),endLine=\(last)")
      // Columns are read only where a place keeps to one line.
      if first == last {
        writer.write(",col=\(lines.column(of: range.start))")
        writer.write(",endColumn=\(lines.column(of: range.end))")
      }
      writer.write(",title=")
      writer.writeWorkflowProperty(finding.rule)
      writer.write("::")
      writer.writeWorkflowMessage(finding.message)
      for place in finding.places.dropFirst() {
        let label = place.label.isEmpty ? "see" : place.label
        writer.writeWorkflowMessage(" (\(label): line \(lines.line(of: place.range.start)))")
      }
      writer.endLine()
    }
  }

  /// Names the letters that could not be judged.
  public func end(_ outcome: RunOutcome, to writer: inout ByteWriter) {
    for unread in outcome.unread {
      writer.write("::error file=")
      writer.writeWorkflowProperty(JudgedLetter.repositoryPath(unread.path))
      writer.write(",title=not judged::")
      writer.writeWorkflowMessage(unread.reason)
      writer.endLine()
    }
  }

  private static func command(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .info: "notice"
    }
  }
}
