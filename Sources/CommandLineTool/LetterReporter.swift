import ByteOutput
import Reporters

/// The format in which a run reports.
enum LetterReporter: Sendable {
  case text(TerminalReporter)
  case ndjson(NDJSONReporter)

  func report(_ judged: JudgedLetter, to writer: inout ByteWriter) {
    switch self {
    case .text(let reporter): reporter.report(judged, to: &writer)
    case .ndjson(let reporter): reporter.report(judged, to: &writer)
    }
  }
}
