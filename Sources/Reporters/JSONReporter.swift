public import ByteOutput
import Findings

/// One JSON document: what ran, the findings, a summary.
///
/// Its schema is `Examples/schemas/findings-1.schema.json`; the number changes with the meaning of a
/// member, not when one is added.
public struct JSONReporter: Reporter {
  private let run: RunCard
  private let showsQuotes: Bool

  /// A reporter; `showsQuotes` adds the letter's words to each place, except for what is private.
  public init(run: RunCard, showsQuotes: Bool = false) {
    self.run = run
    self.showsQuotes = showsQuotes
  }

  /// A comma.
  public let separator = ",\n"

  /// Opens the document.
  public func begin(to writer: inout ByteWriter) {
    writer.write("{")
    writer.writeMember("schema", "concord-findings/1")
    writer.writeObject("tool") { writer in
      writer.writeMember("name", "concord")
      writer.writeMember("version", run.version)
      writer.writeMember("ruleBook", run.bookHash)
    }
    writer.write(",\n\"findings\":[\n")
  }

  /// Writes the findings of a letter that count.
  public func report(_ judged: JudgedLetter, to writer: inout ByteWriter) {
    let open = judged.open
    guard !open.isEmpty else { return }
    let json = FindingJSON(judged, showsQuotes: showsQuotes)
    for (index, entry) in open.enumerated() {
      writer.write(index == 0 ? "{" : separator + "{")
      json.write(entry, to: &writer)
      writer.write("}")
    }
  }

  /// Writes the summary and closes the document.
  public func end(_ outcome: RunOutcome, to writer: inout ByteWriter) {
    writer.write("\n],\n\"summary\":{")
    let tally = outcome.tally
    writer.writeMember("complete", outcome.isComplete)
    writer.writeMember("exitCode", outcome.exitCode)
    writer.writeMember("letters", tally.letters)
    writer.writeMember("errors", tally.findings[.error] ?? 0)
    writer.writeMember("warnings", tally.findings[.warning] ?? 0)
    writer.writeMember("infos", tally.findings[.info] ?? 0)
    writer.writeMember("baselined", tally.baselined)
    writer.writeMember("suppressed", tally.suppressed)
    writer.writeMember("staleBaseline", outcome.stale)
    writer.writeMember("leftOut", outcome.leftOut)
    writer.writeArray("unread") { writer in
      for unread in outcome.unread {
        writer.writeObject {
          $0.writeMember("letter", unread.path)
          $0.writeMember("reason", unread.reason)
        }
      }
    }
    writer.write("}}\n")
  }
}
