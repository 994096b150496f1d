import CommandLineTool
import Foundation
import TestSupport
import Testing

@Suite("The ledger beside a letter")
struct LedgerTests {
  /// The fingerprint of the one finding of a letter.
  private func fingerprint(_ letter: String, _ folder: CheckFolder) async throws -> String {
    let run = try await folder.check([letter, "--select", "approved", "--format", "ndjson"])
    let line = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    return try #require(line?["fingerprint"] as? String)
  }

  @Test("answers for a finding until it expires, and then both count")
  func life() async throws {
    try await CheckFolder.with { folder in
      let letter = try folder.write("a.txt", CheckFolder.letter("Neck MRI: Overturned"))
      let name = try await fingerprint(letter, folder)
      try folder.write(
        "a.txt.concord-ok",
        """
        -- agreed in the meeting of May
        ok approved
          item         1
          fingerprint  \(name.prefix(8))
          reason       "approved under the earlier request"
          by           "quality office"
          on           2026-05-31
          expires      2026-12-31

        """)
      let arguments = [letter, "--select", "approved"]
      let held = try await folder.check(arguments, today: "2026-12-31")
      #expect(held.code == .success)
      #expect(held.output == "no findings in 1 letter; 1 suppressed\n")
      let sarif = try await folder.check(arguments + ["--format", "sarif"])
      #expect(
        sarif.output.contains(
          #""suppressions":[{"kind":"external","status":"accepted","justification":"approved under the earlier request (quality office, 2026-05-31, until 2026-12-31)"}]"#
        ))
      let github = try await folder.check(
        arguments + ["--format", "sarif", "--sarif-profile", "github"])
      #expect(github.output.contains("\"results\":[\n\n]"))
      let expired = try await folder.check(arguments, today: "2027-01-01")
      #expect(expired.code == .findings)
      #expect(expired.output.contains("[approved]"))
      #expect(
        expired.output.contains(
          "a.txt.concord-ok:2:1: warning: this entry held until 2026-12-31; decide anew [ledger-entry-expired]"
        ))
    }
  }

  @Test(
    "an entry that is malformed, unused or refused is a finding, and suppresses nothing",
    arguments: [
      Row(
        "no reason", "ok approved\n  fingerprint NAME", "needs 'reason' with at least 10 characters"
      ),
      Row(
        "a short reason", "ok approved\n  fingerprint NAME\n  reason \"fine\"",
        "needs 'reason' with at least 10 characters"),
      Row(
        "nobody", "ok approved\n  fingerprint NAME\n  reason \"a good reason\"",
        "needs 'by': who answers"),
      Row(
        "no day",
        "ok approved\n  fingerprint NAME\n  reason \"a good reason\"\n  by me\n  on 2026-05",
        "needs 'on' with a day as 2026-05-31"),
      Row(
        "a short fingerprint", "ok approved\n  fingerprint 1234567",
        "needs 'fingerprint' with at least 8 digits of the finding's"),
      Row(
        "an unknown clause", "ok approved\n  reson x",
        "line 2: there is no clause 'reson'; did you mean 'reason'?"),
      Row("no entry", "approved", "an entry begins with 'ok RULE' in the first column"),
      Row(
        "an unknown rule", "ok aproved\nREST",
        "there is no rule 'aproved'; did you mean 'approved'?"),
      Row(
        "another finding", "ok approved\n  item 2\nREST",
        "the letter has no finding that this entry answers for; remove it"),
    ])
  func wrong(row: Row<String, String>) async throws {
    try await CheckFolder.with { folder in
      let letter = try folder.write("a.txt", CheckFolder.letter("Neck MRI: Overturned"))
      let name = try await fingerprint(letter, folder)
      let rest = "  fingerprint NAME\n  reason \"a good reason\"\n  by me\n  on 2026-05-31"
      try folder.write(
        "a.txt.concord-ok",
        row.input.replacing("REST", with: rest).replacing("NAME", with: name))
      let run = try await folder.check([letter])
      #expect(run.code == .findings)
      #expect(run.output.contains("[approved]"))
      #expect(run.output.contains(row.expected), "\(run.output)")
      #expect(run.output.contains("[ledger-entry-"))
    }
  }

  @Test("entries are added by a command, once for each finding")
  func answer() async throws {
    try await CheckFolder.with { folder in
      let letter = try folder.write(
        "a.txt", CheckFolder.letter("Gym: Overturned", "MRI: Overturned"))
      try folder.write("book/rules.md", CheckFolder.book)
      let arguments = [
        "answer", letter, "approved", "--rules", "\(folder.path)/book", "--reason",
        "approved in another letter", "--by", "quality office",
      ]
      let second = await folder.run(arguments + ["--item", "2", "--expires", "2026-12-31"])
      #expect(second.code == .success)
      #expect(second.output == "a.txt.concord-ok: 1 entry added\n")
      let first = await folder.run(arguments)
      #expect(first.output == "a.txt.concord-ok: 1 entry added\n")
      #expect(try folder.read("a.txt.concord-ok").contains("  on           2026-06-01\n"))
      let run = try await folder.check([letter, "--select", "approved"])
      #expect(run.output == "no findings in 1 letter; 2 suppressed\n")
      #expect(await folder.run(arguments).code == .findings)
    }
  }

  @Test(
    "an entry that could not be read again is not added",
    arguments: [
      Row("no reason", ["--by", "me"], "needs 'reason'"),
      Row("nobody", ["--reason", "a good reason"], "needs 'by'"),
      Row("a quotation mark", ["--reason", "a \" b \" c d", "--by", "me"], "takes one value"),
      Row(
        "no day", ["--reason", "a good reason", "--by", "me", "--expires", "May"],
        "'expires' is a day"),
    ])
  func answerRefused(row: Row<[String], String>) async throws {
    try await CheckFolder.with { folder in
      let letter = try folder.write("a.txt", CheckFolder.letter("Gym: Overturned"))
      try folder.write("book/rules.md", CheckFolder.book)
      let run = await folder.run(
        ["answer", letter, "approved", "--rules", "\(folder.path)/book"] + row.input)
      #expect(run.code == .usage)
      #expect(run.errors.contains(row.expected), "\(run.errors)")
      #expect(!folder.names.contains("a.txt.concord-ok"))
    }
  }

  @Test("privacy is never answered for, nor what an office says must not be")
  func refused() async throws {
    try await CheckFolder.with { folder in
      let letter = try folder.write("a.txt", CheckFolder.letter("Neck MRI: Overturned"))
      let name = try await fingerprint(letter, folder)
      try folder.write(
        "a.txt.concord-ok",
        "ok approved\n  fingerprint \(name)\n  reason \"a good reason\"\n  by me\n  on 2026-05-31\n"
      )
      let run = try await folder.check([letter, "--never-suppress", "approved"])
      #expect(run.code == .findings)
      #expect(
        run.output.contains("findings of approved cannot be suppressed [ledger-entry-refused]"))
    }
  }
}
