import CommandLineTool
import Foundation
import Synchronization
import TestSupport
import Testing

/// The example letters and what the tool says of them.
@Suite("The examples")
struct ExampleTests {
  private func run(_ arguments: [String]) async -> (code: ExitCode, output: String, errors: String)
  {
    let streams = TestStreams()
    let code = await Tool.run(arguments: arguments, io: streams.io)
    return (code, streams.output, streams.errors)
  }

  /// The path of an example folder, and output without the project's own path.
  private func path(_ folder: String) -> String {
    Project.root.appending(path: folder).path
  }

  @Test("consistent letters have nothing above a note")
  func consistent() async throws {
    let run = await run(["check", path("Examples/consistent"), "--fail-level", "warning"])
    #expect(run.code == .success)
  }

  @Test("each conflicting letter has its conflict, told as expected")
  func conflicting() async throws {
    let run = await run(["check", path("Examples/conflicting")])
    #expect(run.code == .findings)
    #expect(run.errors == "")
    try Golden.expect(
      run.output.replacing(Project.root.path + "/", with: ""), is: "examples/conflicting.txt")
  }

  @Test("a stream of the examples is answered with what check finds in them")
  func stream() async throws {
    var (input, expected) = ("", [String]())
    for part in ["consistent", "conflicting"] {
      let check = await run(["check", path("Examples/\(part)"), "--format", "ndjson", "--quotes"])
      let found = check.output.split(separator: "\n")
      let names = try FileManager.default.contentsOfDirectory(atPath: path("Examples/\(part)"))
        .filter { $0.hasSuffix(".txt") }.sorted()
      for name in names {
        let text = try Project.text("Examples/\(part)/\(name)")
        let line = try JSONSerialization.data(withJSONObject: ["id": name, "text": text])
        input += String(decoding: line, as: UTF8.self) + "\n"
        let start = "{\"letter\":\"\(path("Examples/\(part)/\(name)"))\","
        let findings = found.filter { $0.hasPrefix(start) }.map { "{\($0.dropFirst(start.count))" }
        expected.append(
          "{\"id\":\"\(name)\",\"findings\":[\(findings.joined(separator: ","))]}")
      }
    }
    #expect(expected.contains { !$0.hasSuffix("[]}") })
    let streams = TestStreams(input: input)
    let code = await Tool.run(arguments: ["stream", "--quotes", "--jobs", "2"], io: streams.io)
    #expect(code == .success)
    #expect(streams.output.split(separator: "\n").map(String.init) == expected)
  }

  @Test("every example reads as expected")
  func parse() async throws {
    for part in ["consistent", "conflicting"] {
      let names = try FileManager.default.contentsOfDirectory(atPath: path("Examples/\(part)"))
        .filter { $0.hasSuffix(".txt") }.sorted()
      for name in names { try await expectParse("Examples/\(part)/\(name)", format: "text") }
    }
  }

  @Test(
    "each shape of letter reads as JSON with its offsets",
    arguments: [
      "consistent/shoulder-arthroscopy", "consistent/cervical-hardware",
      "conflicting/two-injury-dates",
    ])
  func parseJSON(letter: String) async throws {
    try await expectParse("Examples/\(letter).txt", format: "json")
  }

  private func expectParse(_ letter: String, format: String) async throws {
    let run = await run(["parse", path(letter), "--format", format])
    #expect(run.code == .success)
    let name = letter.split(separator: "/").last.map { $0.dropLast(4) } ?? ""
    try Golden.expect(
      run.output.replacing(Project.root.path + "/", with: ""),
      is: "examples/parse/\(name).\(format == "json" ? "json" : "txt")")
  }
}
