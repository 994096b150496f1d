import Foundation
import TestSupport
import Testing

@testable import CommandLineTool

@Suite("Finding letters")
struct LetterSearchTests {
  private func paths(_ search: LetterSearch) -> [String] {
    var search = search
    var paths: [String] = []
    while let found = search.next() {
      switch found {
      case .letter(let path): paths.append(path)
      case .problem(let path, let reason, let code): paths.append("\(code) \(path): \(reason)")
      }
    }
    return paths
  }

  @Test("a folder is walked in byte order of the paths, whatever its names", arguments: 0..<20)
  func order(seed: UInt64) async throws {
    try await CheckFolder.with { folder in
      var random = SeededGenerator(seed: seed)
      let parts = ["a", "a.b", "a-b", "a b", "A", "é", "ab", "a0", "~"]
      var expected: Set<String> = []
      for _ in 0..<40 {
        let depth = Int.random(in: 0...3, using: &random)
        let folders = (0..<depth).map { _ in parts.randomElement(using: &random)! + "/" }.joined()
        let name = parts.randomElement(using: &random)!
        try folder.write("in/\(folders)\(name).txt", "")
        try folder.write("in/\(folders)\(name).pdf", "")
        try folder.write("in/\(folders).hidden/\(name).txt", "")
        expected.insert("\(folder.path)/in/\(folders)\(name).txt")
      }
      let sorted = expected.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      #expect(paths(LetterSearch(["\(folder.path)/in"])) == sorted)
      #expect(
        paths(LetterSearch(["\(folder.path)/in/"])).map { $0.replacing("//", with: "/") } == sorted)
    }
  }

  @Test(
    "what is named comes as it is named, twice where it stands twice, with what is wrong between")
  func named() async throws {
    try await CheckFolder.with { folder in
      let root = folder.path
      for name in ["in/b.txt", "in/a.txt", "c.md"] { try folder.write(name, "x") }
      try folder.write("empty/notes.md", "x")
      try folder.write("d.pdf", "x")
      let list = PathList(name: "list", separator: .nul, read: pieces("\(root)/in/b.txt\0", of: 9))
      let search = LetterSearch(
        [
          "\(root)/c.md", "\(root)/in", "\(root)/none", "-", "\(root)/empty", "\(root)/d.pdf",
          "\(root)/c.md",
        ],
        lists: [list])
      #expect(
        paths(search).map { $0.replacing(root + "/", with: "") } == [
          "c.md", "in/a.txt", "in/b.txt", "usage none: no such file or folder", "-",
          "usage empty: no letter (*.txt) in this folder",
          "usage d.pdf: is a PDF; convert it first: pdftotext -layout 'd.pdf' 'd.txt'", "c.md",
          "in/b.txt",
        ])
    }
  }

  @Test("a folder that goes away under the walk is said, and the walk goes on")
  func gone() async throws {
    try await CheckFolder.with { folder in
      for name in ["a.txt", "b/b.txt", "c.txt"] { try folder.write(name, "") }
      var walk = try TreeWalk(below: folder.path, suffix: ".txt")
      #expect(walk.next() == .file("\(folder.path)/a.txt"))
      try FileManager.default.removeItem(atPath: "\(folder.path)/b")
      #expect(walk.next() == .unreadable("\(folder.path)/b", .notFound))
      #expect(walk.next() == .file("\(folder.path)/c.txt"))
      #expect(walk.next() == nil)
    }
  }

  @Test("links to files are letters, links to folders are passed over")
  func links() async throws {
    try await CheckFolder.with { folder in
      try folder.write("in/a.txt", "")
      let files = FileManager.default
      try files.createSymbolicLink(
        atPath: "\(folder.path)/in/b.txt", withDestinationPath: "a.txt")
      try files.createSymbolicLink(atPath: "\(folder.path)/in/c.txt", withDestinationPath: "..")
      try files.createSymbolicLink(atPath: "\(folder.path)/in/loop", withDestinationPath: ".")
      #expect(
        paths(LetterSearch(["\(folder.path)/in"]))
          == ["\(folder.path)/in/a.txt", "\(folder.path)/in/b.txt"])
    }
  }

  // MARK: Lists

  /// A reader of a text, so many bytes at a time.
  private func pieces(_ text: String, of size: Int) -> (Int) -> [UInt8]? {
    var rest = Array(text.utf8)[...]
    return { limit in
      defer { rest = rest.dropFirst(min(size, limit)) }
      return Array(rest.prefix(min(size, limit)))
    }
  }

  @Test(
    "a list is read the same in whatever pieces it comes",
    arguments: [
      Row("lines", ("a\nb c\n", nil), ["a", "b c"]),
      Row("the last without its end", ("a\nb", nil), ["a", "b"]),
      Row("ends of another system, and empty lines", ("\r\na\r\n\n\nb\r\n", nil), ["a", "b"]),
      Row("a NUL behind each", ("a\nb\0c\r\0", nil), ["a\nb", "c\r"]),
      Row("asked for NUL", ("a\nb\0c", PathList.Separator.nul), ["a\nb", "c"]),
      Row("asked for NUL, and lines came", ("a\nb\n", .nul), ["a\nb\n"]),
      Row("nothing", ("", nil), []),
      Row("only ends", ("\n\n", nil), []),
    ] as [Row<(String, PathList.Separator?), [String]>])
  func lists(row: Row<(String, PathList.Separator?), [String]>) {
    for size in [1, 2, 3, 1 << 16] {
      let list = PathList(
        name: "list", separator: row.input.1, read: pieces(row.input.0, of: size))
      var paths: [String] = []
      while case .path(let path) = list.next() { paths.append(path) }
      #expect(paths == row.expected, "in pieces of \(size)")
      #expect(list.next() == nil)
    }
  }

  @Test("a list that is none says so and ends, and the paths before are given out")
  func brokenLists() {
    let long = String(repeating: "x", count: 1 << 17)
    let many = String(repeating: "a\n", count: 1 << 15)
    let tooLong = PathList(name: "list", read: pieces("a\n\(long)\nb\n", of: 1000))
    #expect(tooLong.next() == .path("a"))
    #expect(tooLong.next() == .problem("holds what is too long for a path"))
    #expect(tooLong.next() == nil)
    // The first piece of this list has no NUL, so that it is one of lines.
    let mixed = PathList(name: "list", read: pieces("\(many)b\0c\nd\n", of: 1 << 16))
    for _ in 0..<(1 << 15) { #expect(mixed.next() == .path("a")) }
    #expect(
      mixed.next()
        == .problem("holds a NUL in a line; --files-from0 reads paths with a NUL behind each"))
    #expect(mixed.next() == .path("d"))
    let unreadable = PathList(name: "list") { _ in nil }
    #expect(unreadable.next() == .problem("cannot be read any further"))
    #expect(unreadable.next() == nil)
  }

  @Test("what a list names and is not there ends with 2; the others are judged")
  func missing() async throws {
    try await CheckFolder.with { folder in
      let letter = try folder.write("a.txt", CheckFolder.letter("Neck MRI: Upheld"))
      let list = try folder.write("list", "\(folder.path)/none\0\(letter)\0\(letter)\0")
      let run = await folder.run(["check", "--files-from0", list])
      #expect(run.code == .usage)
      #expect(run.errors == "concord: none: no such file or folder\n")
      #expect(run.output == "no findings in 2 letters\n")
    }
  }
}
