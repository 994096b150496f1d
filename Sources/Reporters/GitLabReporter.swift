public import ByteOutput
import Findings
import LetterSource

/// The code quality report of GitLab: a JSON array in the manner of Code Climate.
public struct GitLabReporter: Reporter {
  /// A reporter.
  public init() {}

  /// A comma.
  public let separator = ",\n"

  /// Opens the array.
  public func begin(to writer: inout ByteWriter) { writer.write("[\n") }

  /// Writes the findings of a letter that count.
  public func report(_ judged: JudgedLetter, to writer: inout ByteWriter) {
    let open = judged.open
    guard !open.isEmpty else { return }
    let lines = LineIndex(judged.letter)
    for (index, entry) in open.enumerated() {
      let finding = entry.finding
      let range = finding.places[0].range
      writer.write(index == 0 ? "{" : separator + "{")
      writer.writeMember("description", finding.message)
      writer.writeMember("check_name", finding.rule)
      // GitLab shows one of several findings with one fingerprint: letters are told apart by path.
      let name = Array("\(judged.repositoryPath)\n\(entry.fingerprint.text)".utf8)
      writer.writeMember("fingerprint", String(SHA256.hexadecimal(name).prefix(32)))
      writer.writeMember("severity", Self.severity(finding.severity))
      writer.writeObject("location") { writer in
        writer.writeMember("path", judged.repositoryPath)
        writer.writeObject("lines") {
          $0.writeMember("begin", lines.line(of: range.start))
          $0.writeMember("end", lines.line(of: range.end))
        }
      }
      writer.write("}")
    }
  }

  /// Closes the array.
  public func end(_ outcome: RunOutcome, to writer: inout ByteWriter) { writer.write("\n]\n") }

  private static func severity(_ severity: Severity) -> String {
    switch severity {
    case .error: "critical"
    case .warning: "major"
    case .info: "info"
    }
  }
}
