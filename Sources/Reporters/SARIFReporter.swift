public import ByteOutput
import Findings
import LetterSource

/// SARIF 2.1.0: one run, streamed letter by letter.
public struct SARIFReporter: Reporter {
  /// Whom the log is for.
  public enum Profile: String, CaseIterable, Sendable {
    /// Every reader: what is suppressed stands there as such, with bytes and offsets.
    case full
    /// GitHub's code scanning, which does not know suppressions: they are left out.
    case github
  }

  private let run: RunCard
  private let profile: Profile
  private let showsQuotes: Bool
  private let hasBaseline: Bool
  private let indexes: [String: Int]

  /// A reporter; `showsQuotes` adds the letter's words as snippets, except for what is private, and
  /// `hasBaseline` says of each result whether it is new.
  public init(
    run: RunCard, profile: Profile = .full, showsQuotes: Bool = false, hasBaseline: Bool = false
  ) {
    self.run = run
    self.profile = profile
    self.showsQuotes = showsQuotes
    self.hasBaseline = hasBaseline
    indexes = Dictionary(
      run.rules.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// A comma.
  public let separator = ",\n"

  /// Writes the tool with its rules, and opens the results.
  public func begin(to writer: inout ByteWriter) {
    writer.write("{\"$schema\":\"https://json.schemastore.org/sarif-2.1.0.json\",")
    writer.write("\"version\":\"2.1.0\",\"runs\":[{\n\"tool\":{\"driver\":{")
    writer.writeMember("name", "concord")
    writer.writeMember("semanticVersion", run.version)
    writer.writeArray("rules") { writer in
      for rule in run.rules {
        writer.beginElement()
        writer.write("\n{")
        write(rule, to: &writer)
        writer.write("}")
      }
    }
    writer.writeObject("properties") { $0.writeMember("ruleBook", run.bookHash) }
    writer.write("}},\n\"automationDetails\":{\"id\":\"concord/\"},")
    writer.write(
      "\"columnKind\":\"utf16CodeUnits\",\"newlineSequences\":[\"\\r\\n\",\"\\n\",\"\\r\"],")
    writer.write("\"originalUriBaseIds\":{\"%SRCROOT%\":{\"description\":{\"text\":")
    writer.write("\"The folder in which concord ran.\"}}},\n\"results\":[\n")
  }

  /// Writes the results of a letter.
  public func report(_ judged: JudgedLetter, to writer: inout ByteWriter) {
    let entries = profile == .github ? judged.open : judged.entries
    guard !entries.isEmpty else { return }
    let result = SARIFResult(judged, isGitHub: profile == .github, showsQuotes: showsQuotes)
    for (index, entry) in entries.enumerated() {
      writer.write(index == 0 ? "{" : separator + "{")
      writer.writeMember("ruleId", entry.finding.rule)
      if let index = indexes[entry.finding.rule] { writer.writeMember("ruleIndex", index) }
      writer.writeMember("level", Self.level(entry.finding.severity))
      result.write(entry, to: &writer)
      if hasBaseline {
        writer.writeMember(
          "baselineState", entry.standing == .baselined ? "unchanged" : "new")
      }
      writer.write("}")
    }
  }

  /// Writes how the run ended and closes the log.
  public func end(_ outcome: RunOutcome, to writer: inout ByteWriter) {
    writer.write("\n],\n\"invocations\":[{")
    writer.writeMember("executionSuccessful", outcome.isComplete && outcome.unread.isEmpty)
    writer.writeMember("exitCode", outcome.exitCode)
    writer.writeArray("toolExecutionNotifications") { writer in
      for unread in outcome.unread {
        writer.writeObject { writer in
          writer.writeMember("level", "error")
          writer.writeObject("message") { $0.writeMember("text", "not judged: \(unread.reason)") }
          writer.writeArray("locations") { writer in
            writer.writeObject { writer in
              writer.writeObject("physicalLocation") { writer in
                SARIFResult.artifact(unread.path, to: &writer)
              }
            }
          }
        }
      }
    }
    writer.write("}]}]}\n")
  }

  private func write(_ rule: ReportedRule, to writer: inout ByteWriter) {
    func text(_ key: String, _ value: String, _ writer: inout ByteWriter) {
      // GitHub reads at most 1,024 characters.
      writer.writeObject(key) { $0.writeMember("text", String(value.prefix(1000))) }
    }
    writer.writeMember("id", rule.id)
    text("shortDescription", rule.title, &writer)
    let rests = rule.authority.isEmpty ? "" : " Rests on \(rule.authority)."
    text("fullDescription", "\(rule.title).\(rests)", &writer)
    writer.writeObject("help") { writer in
      let place = rule.chapter.isEmpty ? "" : " See \(rule.chapter)."
      writer.writeMember("text", "\(rule.title).\(rests)\(place)")
      writer.writeMember("markdown", rule.help)
    }
    writer.writeObject("defaultConfiguration") {
      $0.writeMember("level", Self.level(rule.severity))
    }
    writer.writeObject("properties") { writer in
      writer.writeArray("tags") {
        $0.beginElement()
        $0.writeJSON(rule.kind.rawValue)
      }
      writer.writeMember(
        "problem.severity", rule.severity == .info ? "recommendation" : rule.severity.rawValue)
    }
  }

  private static func level(_ severity: Severity) -> String {
    severity == .info ? "note" : severity.rawValue
  }
}
