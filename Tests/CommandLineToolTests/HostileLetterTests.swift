import CommandLineTool
import Foundation
import FoundationXML
import Reporters
import TestSupport
import Testing

/// A letter that tries to get out of every format: by escape sequences, commands of a build log, ends of
/// scripts, NUL, direction controls, a line of 5 MB, bytes that are no text, and by the names of files.
@Suite("A hostile letter")
struct HostileLetterTests {
  private static let tricks =
    "\u{1B}[31m\u{1B}]0;owned\u{7} ::error::x\n::set-env name=a::b\n##[group]x </script><img src=x> "
    + "@all #1 [link](javascript:x) ]]> `code` | \u{202E}txt\u{2066} \0 \u{85}\u{2028} =cmd() %0A"

  private static let letter: [UInt8] = {
    var bytes = Array(
      CheckFolder.letter(
        "MRI of \(tricks.replacing("\n", with: " ")): Overturned", "Brain MRI: Overturned",
        summary: tricks + String(repeating: "x \u{1B}[2J ::error::", count: 330_000)
      ).utf8)
    bytes += [0x0A, 0xFF, 0xFE, 0xC3, 0x28, 0xF0, 0x9F]
    return bytes
  }()

  private static let names = ["--help", "::error::a.txt", "a\u{1B}[31m\n::b|`c`.txt", "-"]

  private static let formats = [
    "text", "json", "ndjson", "sarif", "junit", "github", "rdjson", "gitlab", "markdown",
  ]

  @Test("gets out of no format")
  func formats() async throws {
    try await CheckFolder.with { folder in
      #expect(Self.letter.count > 5_000_000)
      var paths: [String] = []
      for name in Self.names {
        let url = folder.url.appending(path: name)
        try Data(name == "--help" ? Self.letter : Array(Self.letter.prefix(600))).write(to: url)
        paths.append(url.path)
      }
      let outputs = Self.formats.flatMap { ["--output", "\($0)=\(folder.path)/out.\($0)"] }
      let run = try await folder.check(
        ["--quotes", "--fail-level", "info", "--ignore", "privacy"] + outputs + ["--"] + paths)
      #expect(run.code == .findings)
      for name in Self.formats { try expectContained(try folder.read("out.\(name)"), name) }
    }
  }

  @Test("a file named like a command gives none to a build log")
  func name() async throws {
    try await CheckFolder.with { folder in
      let run = await folder.run(["check", "-"], input: "A list.")
      #expect(run.output.hasPrefix("-:1:1: error:"))
      #expect(Visible.path("::error::a.txt") == "./::error::a.txt")
      #expect(Visible.path("  ::error::a.txt") == "./  ::error::a.txt")
      #expect(Visible.path("a::b") == "a::b")
    }
  }

  private func expectContained(_ output: String, _ name: String) throws {
    #expect(output.contains("approved"))
    let hidden = output.unicodeScalars.contains { scalar in
      (scalar.value < 0x20 && scalar != "\n") || (0x7F...0x9F).contains(scalar.value)
        || scalar == "\u{202E}" || scalar == "\u{2066}" || scalar == "\u{2028}"
    }
    #expect(!hidden)
    for text in ["##[group]", "</script>", "<img"] where name != "text" || text == "##[group]" {
      let isData = ["json", "ndjson", "sarif", "rdjson", "gitlab", "github"].contains(name)
      if text == "##[group]" || !isData { #expect(!output.contains(text), "\(text)") }
    }
    for line in output.split(separator: "\n") {
      let start = line.drop { $0 == " " }
      if name == "github" {
        #expect(start.hasPrefix("::error file=") || start.hasPrefix("::notice file="))
      } else {
        #expect(!start.hasPrefix("::"), "\(line.prefix(80))")
      }
    }
    try expectWellFormed(output, name)
  }

  private func expectWellFormed(_ output: String, _ format: String) throws {
    switch format {
    case "json", "sarif", "rdjson", "gitlab":
      _ = try JSONSerialization.jsonObject(with: Data(output.utf8))
    case "ndjson":
      for line in output.split(separator: "\n") {
        _ = try JSONSerialization.jsonObject(with: Data(line.utf8))
      }
    case "junit": #expect(XMLParser(data: Data(output.utf8)).parse())
    case "markdown":
      for text in ["@all", "](javascript", "#1 "] { #expect(!output.contains(text), "\(text)") }
    default: break
    }
  }
}
