import ByteOutput
import Findings
import Reporters
import RuleEngine

/// A record of a run that an auditor can file: with what it was judged, how much, and what became of
/// every rule. Its schema is `Examples/schemas/assurance-1.schema.json`.
///
/// It holds no time and no path of the machine, so that the same letters give the same record.
struct AssuranceRecord {
  let bookHash: String
  let ruleIDs: [String]
  let account: LetterAccount
  let outcome: RunOutcome

  var bytes: [UInt8] {
    var writer = ByteWriter()
    writer.write("{")
    writer.writeMember("schema", "concord-assurance/1")
    writer.writeMember("program", "concord \(Version.current)")
    writer.writeMember("ruleBook", bookHash)
    writer.writeMember("complete", outcome.isComplete && outcome.unread.isEmpty)
    writer.writeMember("exitCode", outcome.exitCode)
    writer.write(",\n")
    writer.writeKey("letters")
    writer.write(account.letters)
    // The order of the command line does not matter to what was judged.
    let hash = SHA256.hexadecimal(Array(account.hashes.sorted().joined(separator: "\n").utf8))
    writer.writeMember("lettersHash", hash)
    writer.writeMember("unread", outcome.unread.count)
    writer.writeMember("items", account.items)
    writer.writeObject("decisions") { writer in
      for (decision, count) in account.decisions.sorted(by: { $0.key < $1.key }) {
        writer.writeMember(decision, count)
      }
    }
    let tally = outcome.tally
    writer.writeObject("findings") { writer in
      for severity in Severity.allCases.reversed() {
        writer.writeMember(severity.rawValue, tally.findings[severity] ?? 0)
      }
      writer.writeMember("baselined", tally.baselined)
      writer.writeMember("suppressed", tally.suppressed)
    }
    writer.write(",\n")
    writer.writeKey("rules")
    writer.write("[")
    for (id, standings) in zip(ruleIDs, account.standings) {
      writer.beginElement()
      writer.write("\n{")
      writer.writeMember("rule", id)
      writer.writeMember("notApplicable", standings[RuleStanding.notApplicable.rawValue])
      writer.writeMember("satisfied", standings[RuleStanding.satisfied.rawValue])
      writer.writeMember("unknown", standings[RuleStanding.unknown.rawValue])
      writer.writeMember("found", standings[RuleStanding.found.rawValue])
      writer.write("}")
    }
    writer.write("\n]}\n")
    return writer.bytes
  }
}
