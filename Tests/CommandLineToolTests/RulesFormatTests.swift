import Foundation
import TestSupport
import Testing

@testable import CommandLineTool

/// `concord rules format` as its users meet it: what it writes, what it names, how it ends.
@Suite("The command that formats rule books")
struct RulesFormatTests {
  /// A chapter in a folder of its own, removed behind the test.
  private func withChapters(
    _ chapters: [String: String], _ work: (URL) async throws -> Void
  ) async throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "concord-\(UUID().uuidString)", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, text) in chapters {
      let file = folder.appending(path: name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: file, atomically: false, encoding: .utf8)
    }
    try await work(folder)
  }

  private func format(
    _ arguments: String...
  ) async -> (code: ExitCode, output: String, errors: String) {
    let streams = TestStreams()
    let code = await Tool.run(arguments: ["rules", "format"] + arguments, io: streams.io)
    return (code, streams.output, streams.errors)
  }

  private func text(_ folder: URL, _ name: String) throws -> String {
    try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }

  private let untidy = "Prose \n```terms\nconcept  a is a service\n```\n"
  private let tidy = "Prose \n```terms\nconcept a is a service\n```\n"
  private let broken = "```rules\nrulle a\n```\n"

  @Test("rewrites the chapters of a folder that are in another layout, and names them")
  func folder() async throws {
    let chapters = [
      "a.md": untidy, "b.md": tidy, "c/d.md": untidy, "README.md": untidy, "c/README.md": untidy,
      "notes.txt": untidy,
    ]
    try await withChapters(chapters) { folder in
      let first = await format(folder.path)
      #expect(first.code == .success)
      #expect(
        first.output
          == "\(folder.path)/a.md\n\(folder.path)/c/README.md\n\(folder.path)/c/d.md\n")
      for name in ["a.md", "b.md", "c/d.md", "c/README.md"] {
        try #expect(text(folder, name) == tidy)
      }
      try #expect(text(folder, "README.md") == untidy)
      try #expect(text(folder, "notes.txt") == untidy)
      let second = await format(folder.path)
      #expect(second.code == .success && second.output == "" && second.errors == "")
      let left = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      #expect(left.count == chapters.count + 1, "\(left)")
    }
  }

  @Test("with --check writes nothing, and ends with 1")
  func check() async throws {
    try await withChapters(["a.md": untidy, "b.md": tidy]) { folder in
      let run = await format("--check", folder.path, "\(folder.path)/a.md")
      #expect(run.code == .findings)
      #expect(run.output == "\(folder.path)/a.md\n")
      try #expect(text(folder, "a.md") == untidy)
      #expect(await format("--check", "\(folder.path)/b.md").code == .success)
    }
  }

  @Test("leaves a chapter that does not read alone, and formats the others")
  func brokenChapter() async throws {
    try await withChapters(["a.md": broken, "b.md": untidy]) { folder in
      let run = await format(folder.path)
      #expect(run.code == .usage)
      #expect(run.output == "\(folder.path)/b.md\n")
      #expect(
        run.errors == """
          \(folder.path)/a.md:2:1: error S002: 'rulle' is not a top-level word; did you mean 'rule'?
            2 | rulle a
              | ^^^^^
              = legal here: rule, criterion, define, test, known gap
          concord: \(folder.path)/a.md: is left as it is: 1 problem

          """)
      try #expect(text(folder, "a.md") == broken)
      try #expect(text(folder, "b.md") == tidy)
    }
  }

  @Test("refuses what is no text, what is not there, and what holds no chapter")
  func refused() async throws {
    try await withChapters(["a.md": "a\0", "c/notes.txt": ""]) { folder in
      let binary = await format("\(folder.path)/a.md")
      #expect(binary.code == .usage)
      #expect(
        binary.errors
          == "concord: \(folder.path)/a.md: is left as it is: byte 2 does not belong into UTF-8 text\n"
      )
      let missing = await format("\(folder.path)/b.md")
      #expect(missing.code == .usage)
      #expect(missing.errors == "concord: \(folder.path)/b.md: no such file or folder\n")
      let empty = await format("\(folder.path)/c")
      #expect(empty.code == .usage)
      #expect(empty.errors.contains("no chapter (*.md) in this folder"))
    }
  }

  @Test("writes through a link, and keeps who may read and write the file")
  func link() async throws {
    try await withChapters(["a.md": untidy]) { folder in
      let (file, link) = (folder.appending(path: "a.md"), folder.appending(path: "link.md"))
      let manager = FileManager.default
      try manager.setAttributes([.posixPermissions: 0o640], ofItemAtPath: file.path)
      try manager.createSymbolicLink(at: link, withDestinationURL: file)
      #expect(await format(link.path).code == .success)
      try #expect(text(folder, "a.md") == tidy)
      try #expect(manager.destinationOfSymbolicLink(atPath: link.path) == file.path)
      let permissions = try manager.attributesOfItem(atPath: file.path)[.posixPermissions] as? Int
      #expect(permissions == 0o640)
    }
  }

  @Test("the embedded rule book cannot be formatted")
  func embedded() {
    #expect(
      UsageError.embeddedBook(command: "rules format").message
        == "there is no folder ./Rules here, and the embedded rule book cannot be formatted; "
        + "name a chapter or a folder: concord rules format DIR")
  }
}
