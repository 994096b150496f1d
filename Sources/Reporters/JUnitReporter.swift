public import ByteOutput
public import Findings
import LetterSource

/// JUnit's XML: a suite for each letter, a case for each finding, and one that says that the letter was
/// judged.
///
/// A finding at the fail level or above is a failure, a lighter one passes with its message as output;
/// what the baseline or a ledger answers for is skipped. Times are 0, so that two runs write the same.
/// Source: the collection of dialects in testmoapp/junitxml.
public struct JUnitReporter: Reporter {
  private let failLevel: Severity

  /// A reporter of a run that fails from a severity on.
  public init(failLevel: Severity) { self.failLevel = failLevel }

  /// Opens the document.
  public func begin(to writer: inout ByteWriter) {
    writer.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"concord\">\n")
  }

  /// Writes the suite of a letter.
  public func report(_ judged: JudgedLetter, to writer: inout ByteWriter) {
    let failures = judged.entries.count { $0.standing == .open && isFailure($0.finding) }
    let skipped = judged.entries.count { $0.standing != .open }
    open(
      judged.path, tests: judged.entries.count + 1, failures: failures, skipped: skipped,
      to: &writer)
    writer.write("<testcase")
    writer.writeXMLAttribute("classname", "concord")
    writer.writeXMLAttribute("name", judged.isLedger ? "read" : "judged")
    writer.writeXMLAttribute("file", judged.path)
    writer.write(" time=\"0\"/>\n")
    if !judged.entries.isEmpty {
      let lines = LineIndex(judged.letter)
      for entry in judged.entries { report(entry, judged.path, lines, to: &writer) }
    }
    writer.write("</testsuite>\n")
  }

  /// Writes what could not be judged and closes the document.
  public func end(_ outcome: RunOutcome, to writer: inout ByteWriter) {
    for unread in outcome.unread {
      open(unread.path, tests: 1, errors: 1, to: &writer)
      writer.write("<testcase")
      writer.writeXMLAttribute("classname", "concord")
      writer.writeXMLAttribute("name", "judged")
      writer.writeXMLAttribute("file", unread.path)
      writer.write(" time=\"0\"><error")
      writer.writeXMLAttribute("message", unread.reason)
      writer.writeXMLAttribute("type", "not-judged")
      writer.write("/></testcase>\n</testsuite>\n")
    }
    writer.write("</testsuites>\n")
  }

  private func isFailure(_ finding: Finding) -> Bool { finding.severity >= failLevel }

  private func open(
    _ path: String, tests: Int, failures: Int = 0, errors: Int = 0, skipped: Int = 0,
    to writer: inout ByteWriter
  ) {
    writer.write("<testsuite")
    writer.writeXMLAttribute("name", path)
    writer.writeXMLAttribute("file", path)
    writer.write(" tests=\"\(tests)\" failures=\"\(failures)\" errors=\"\(errors)\"")
    writer.write(" skipped=\"\(skipped)\" time=\"0\">\n")
  }

  private func report(
    _ entry: JudgedLetter.Entry, _ path: String, _ lines: LineIndex, to writer: inout ByteWriter
  ) {
    let finding = entry.finding
    writer.write("<testcase")
    writer.writeXMLAttribute("classname", "concord.\(finding.rule)")
    let part = finding.item == 0 ? "letter" : "item \(finding.item)"
    writer.writeXMLAttribute("name", "\(part) \(entry.fingerprint.text.prefix(8))")
    writer.writeXMLAttribute("file", path)
    writer.write(" line=\"\(lines.line(of: finding.places[0].range.start))\" time=\"0\">")
    switch entry.standing {
    case .open where isFailure(finding):
      writer.write("<failure")
      writer.writeXMLAttribute("message", finding.message)
      writer.writeXMLAttribute("type", finding.severity.rawValue)
      writer.write(">")
      places(of: finding, path, lines, to: &writer)
      writer.write("</failure>")
    case .open:
      writer.write("<system-out>")
      writer.writeXML("\(finding.severity.rawValue): \(finding.message)")
      places(of: finding, path, lines, to: &writer)
      writer.write("</system-out>")
    case .baselined: skip("in the baseline", to: &writer)
    case .suppressed(let suppression):
      skip("suppressed by \(suppression.by): \(suppression.reason)", to: &writer)
    }
    writer.write("</testcase>\n")
  }

  private func places(
    of finding: Finding, _ path: String, _ lines: LineIndex, to writer: inout ByteWriter
  ) {
    for place in finding.places {
      let start = place.range.start
      writer.write("\n")
      let label = place.label.isEmpty ? "" : ": \(place.label)"
      writer.writeXML(
        "\(Visible.path(path)):\(lines.line(of: start)):\(lines.column(of: start))\(label)")
    }
  }

  private func skip(_ reason: String, to writer: inout ByteWriter) {
    writer.write("<skipped")
    writer.writeXMLAttribute("message", reason)
    writer.write("/>")
  }
}
