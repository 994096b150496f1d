import Findings
import Foundation
import LetterSource
import Reporters
import TestSupport
import Testing

@testable import CommandLineTool

@Suite("Results of earlier runs")
struct ResultCacheTests {
  private static let formats = [
    "text", "json", "ndjson", "sarif", "junit", "github", "rdjson", "gitlab", "markdown",
  ]

  /// The packs below a folder, by path.
  private func packs(_ folder: CheckFolder) -> [String] {
    let cache = folder.url.appending(path: "cache").path
    let names = FileManager.default.enumerator(atPath: cache)?.allObjects as? [String] ?? []
    return names.filter { $0.hasSuffix(".pack") }.map { "\(cache)/\($0)" }.sorted()
  }

  /// The numbers of letters in packs.
  private func counts(_ folder: CheckFolder) throws -> [Int] {
    try packs(folder).map { path in
      let foot = Array(try Data(contentsOf: URL(filePath: path)).suffix(64))
      return Int(foot.littleEndian32(at: 40))
    }
  }

  /// The number of example letters.
  private static let examples = ["consistent", "conflicting"].reduce(0) { sum, folder in
    let path = Project.root.appending(path: "Examples/\(folder)").path
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return sum + names.count { $0.hasSuffix(".txt") }
  }

  @Test(
    "every example in every format comes out byte for byte, whether judged or read back",
    arguments: [[], ["--quotes"], ["--sarif-profile", "github", "--severity", "omission=info"]])
  func examples(options: [String]) async throws {
    try await CheckFolder.with { folder in
      func reports(_ cache: [String]) async throws -> [String] {
        let outputs = Self.formats.flatMap { ["--output", "\($0)=\(folder.path)/out.\($0)"] }
        let run = await folder.run(
          ["check", Project.root.appending(path: "Examples").path, "--color", "always"] + options
            + outputs + cache)
        #expect(run.code == .findings)
        #expect(run.errors == "")
        return try [run.output] + Self.formats.map { try folder.read("out.\($0)") }
      }
      let judged = try await reports([])
      let cache = ["--cache", "\(folder.path)/cache"]
      #expect(try await reports(cache) == judged)
      #expect(try counts(folder) == [Self.examples])
      #expect(try await reports(cache) == judged)
      #expect(try await reports(cache + ["--jobs", "1"]) == judged)
      #expect(try counts(folder) == [Self.examples])
    }
  }

  /// A second run: what is done before it, its further arguments, and how many of three letters it then
  /// judges.
  struct Second: Sendable {
    var arguments: [String] = []
    var change: @Sendable (CheckFolder) throws -> Void = { _ in }
  }

  @Test(
    "what is judged anew, and what is not",
    arguments: [
      Row<Second, Int>("nothing changed", Second(), 0),
      Row("another format", Second(arguments: ["--format", "sarif"]), 0),
      Row("another weight", Second(arguments: ["--severity", "denied=error"]), 0),
      Row("another fail level", Second(arguments: ["--fail-level", "info"]), 0),
      Row("fewer findings", Second(arguments: ["--max-findings", "1"]), 0),
      Row("with quotations", Second(arguments: ["--quotes", "--format", "json"]), 0),
      Row(
        "a ledger beside a letter",
        Second { try $0.write("in/a.txt.concord-ok", "ok approved\n") }, 0),
      Row(
        "another name", Second { try $0.write("in/z.txt", CheckFolder.letter("Gym: Overturned")) },
        0),
      Row("a byte of a letter", Second { try $0.write("in/a.txt", $0.read("in/a.txt") + " ") }, 1),
      Row(
        "a new letter", Second { try $0.write("in/n.txt", CheckFolder.letter("Gym: Upheld")) }, 1),
      Row("fewer rules", Second(arguments: ["--ignore", "denied"]), 3),
      Row("one rule", Second(arguments: ["--select", "approved"]), 3),
      Row("another rule book", Second { try $0.write("book/more.md", "# Prose\n\nNo rule.\n") }, 3),
    ] as [Row<Second, Int>])
  func misses(row: Row<Second, Int>) async throws {
    try await CheckFolder.with { folder in
      try folder.write("in/a.txt", CheckFolder.letter("Gym: Overturned"))
      try folder.write("in/b.txt", CheckFolder.letter("Neck MRI: Overturned", "Jane: Upheld"))
      try folder.write("in/c.txt", "A shopping list.")
      let arguments = ["\(folder.path)/in", "--cache", "\(folder.path)/cache"]
      _ = try await folder.check(arguments)
      #expect(try counts(folder) == [3])
      try row.input.change(folder)
      let plain = try await folder.check(["\(folder.path)/in"] + row.input.arguments)
      let second = try await folder.check(arguments + row.input.arguments)
      #expect(second == plain)
      #expect(try counts(folder).reduce(0, +) - 3 == row.expected)
    }
  }

  @Test(
    "what is read back is what is reported: a forged result with the right checksum is believed")
  func forged() async throws {
    try await CheckFolder.with { folder in
      let text = CheckFolder.letter("Gym: Upheld")
      let letter = try folder.write("a.txt", text)
      let arguments = [letter, "--cache", "\(folder.path)/cache", "--select", "approved"]
      #expect(try await folder.check(arguments).output == "no findings in 1 letter\n")
      let url = URL(filePath: try #require(packs(folder).first))
      let identity = Array(Array(try Data(contentsOf: url).suffix(64))[8..<40])
      let finding = Finding(
        rule: "approved", kind: .decisionConflict, severity: .error, item: 1, message: "Forged.",
        places: [Place(range: ByteRange(0, 1), role: .primary, label: "")])
      let stored = try #require(StoredJudgement.bytes([finding], [], mask: .none))
      var writer = try PackWriter(at: url.path, identity: identity, capacity: 1)
      try writer.add(
        PackEntry.bytes(key: SHA256.hash(Array(text.utf8)), stored, identity: identity)[...])
      try writer.finish()
      #expect(try await folder.check(arguments).output.contains("error: Forged. [approved]"))
    }
  }

  // MARK: Damage

  /// What can happen to a file.
  enum Damage: String, CaseIterable {
    case halved, shortened, lengthened, emptied, text, zeros, ones, reversed
    case withoutEntries = "zeros in the place of its entries"
    case withoutTable = "zeros in the place of its table"
    case edited = "a message edited by hand"

    func done(to bytes: [UInt8]) -> [UInt8] {
      let tail = 64 + 16 * PackTable.slotSize
      switch self {
      case .halved: return Array(bytes.prefix(bytes.count / 2))
      case .shortened: return Array(bytes.dropLast())
      case .lengthened: return bytes + [0]
      case .emptied: return []
      case .text: return Array("{}\n".utf8)
      case .zeros: return Array(repeating: 0, count: bytes.count)
      case .ones: return Array(repeating: 0xFF, count: bytes.count)
      case .reversed: return bytes.reversed()
      case .withoutEntries:
        return Array(repeating: 0, count: bytes.count - tail) + bytes.suffix(tail)
      case .withoutTable:
        return bytes.dropLast(tail) + Array(repeating: 0, count: tail - 64) + bytes.suffix(64)
      case .edited:
        guard let at = Data(bytes).firstRange(of: Data("approved.".utf8)) else { return bytes }
        return bytes[..<at.lowerBound] + Array("denied...".utf8) + bytes[at.upperBound...]
      }
    }
  }

  @Test(
    "a damaged pack is as if it were not there, and is mended", arguments: Damage.allCases)
  func damage(_ damage: Damage) async throws {
    try await CheckFolder.with { folder in
      try folder.write("in/a.txt", CheckFolder.letter("Gym: Overturned"))
      try folder.write("in/b.txt", CheckFolder.letter("Neck MRI: Upheld"))
      let arguments = ["\(folder.path)/in", "--cache", "\(folder.path)/cache"]
      let judged = try await folder.check(arguments)
      let url = URL(filePath: try #require(packs(folder).first))
      let bytes = Array(try Data(contentsOf: url))
      let damaged = damage.done(to: bytes)
      #expect(damaged != bytes)
      try Data(damaged).write(to: url)
      #expect(try await folder.check(arguments) == judged)
      let mended = packs(folder)
      #expect(mended.contains { $0 != url.path })
      #expect(try await folder.check(arguments) == judged)
      #expect(packs(folder) == mended)
    }
  }

  @Test("a pack from another folder, under a name of this one, is not believed")
  func foreign() async throws {
    try await CheckFolder.with { folder in
      let letter = try folder.write("a.txt", CheckFolder.letter("Gym: Overturned"))
      let arguments = [letter, "--cache", "\(folder.path)/cache"]
      _ = try await folder.check(arguments + ["--ignore", "approved"])
      let other = try #require(packs(folder).first)
      let judged = try await folder.check(arguments)
      let own = try #require(packs(folder).first { $0 != other })
      try FileManager.default.removeItem(atPath: own)
      try FileManager.default.copyItem(atPath: other, toPath: own)
      #expect(try await folder.check(arguments) == judged)
      #expect(judged.output.contains("[approved]"))
    }
  }

  @Test("whichever byte of a pack is changed, a search finds what was stored or nothing")
  func everyByte() async throws {
    try await CheckFolder.with { folder in
      let identity = SHA256.hash([1])
      let path = "\(folder.path)/a.pack"
      let stored = (0..<4).map { Array(repeating: UInt8($0), count: 40 + 5 * $0) }
      let keys = stored.map { SHA256.hash($0) }
      var writer = try PackWriter(at: path, identity: identity, capacity: 4)
      for (key, stored) in zip(keys, stored) {
        try writer.add(PackEntry.bytes(key: key, stored, identity: identity)[...])
      }
      try writer.finish()
      let bytes = Array(try Data(contentsOf: URL(filePath: path)))
      let whole = try #require(try ResultPack(OpenFile(path), identity: identity))
      #expect(keys.map { whole.stored(for: $0) } == stored)
      var found = 0
      for at in bytes.indices {
        var changed = bytes
        changed[at] ^= UInt8(1) << UInt8(at % 8)
        try Data(changed).write(to: URL(filePath: path))
        guard let pack = try ResultPack(OpenFile(path), identity: identity) else { continue }
        for (key, stored) in zip(keys, stored) {
          guard let read = pack.stored(for: key) else { continue }
          found += 1
          #expect(read == stored, "byte \(at)")
        }
        var all: [[UInt8]] = []
        pack.forEach { all.append(Array($0)) }
        #expect(all.count <= 4)
      }
      #expect(found > bytes.count)
    }
  }

  // MARK: Many runs

  @Test("many small runs leave few packs, in which every letter is found")
  func merging() async throws {
    try await CheckFolder.with { folder in
      let identity = SHA256.hash([2])
      let packs = PackFolder(path: "\(folder.path)/p", identity: identity)
      let keys = (0..<300).map { SHA256.hash([UInt8($0 % 256), UInt8($0 / 256)]) }
      for (index, key) in keys.enumerated() {
        let stored = Array(repeating: UInt8(index % 251), count: index % 97)
        let entry = PackEntry.bytes(key: key, stored, identity: identity)
        // Every tenth comes a second time, as from a run beside this one.
        try packs.add(index % 10 == 0 ? entry + entry : entry)
        if index % 10 == 5 { try packs.add(entry) }
      }
      let (found, broken) = try packs.look()
      #expect(broken == [])
      #expect(found.count <= 24, "\(found.map(\.pack.size))")
      for (index, key) in keys.enumerated() {
        #expect(found.contains { $0.pack.stored(for: key)?.count == index % 97 })
      }
    }
  }

  @Test("runs at once into one folder report the same, and what they leave is whole")
  func atOnce() async throws {
    try await CheckFolder.with { folder in
      for index in 0..<40 {
        try folder.write(
          "in/\(index).txt",
          CheckFolder.letter("Gym: Overturned", summary: "Letter \(index)."))
      }
      let arguments = ["\(folder.path)/in", "--format", "ndjson"]
      let judged = try await folder.check(arguments)
      let cached =
        ["check", "--rules", "\(folder.path)/book"] + arguments
        + ["--cache", "\(folder.path)/cache"]
      await withTaskGroup(of: Bool.self) { group in
        for _ in 0..<8 { group.addTask { await folder.run(cached) == judged } }
        for await same in group { #expect(same) }
      }
      let left = packs(folder)
      #expect(await folder.run(cached) == judged)
      #expect(packs(folder) == left)
    }
  }

  @Test("a cache that cannot be written is said once, and changes nothing else")
  func unwritable() async throws {
    try await CheckFolder.with { folder in
      let letter = try folder.write("a.txt", CheckFolder.letter("Gym: Overturned"))
      let plain = try await folder.check([letter])
      let run = try await folder.check([letter, "--cache", "\(letter)/cache"])
      #expect(run.code == plain.code)
      #expect(run.output == plain.output)
      #expect(
        run.errors
          == "concord: cache a.txt/cache: cannot be written: Not a directory; results are not kept\n"
      )
      let file = try await folder.check([letter, "--cache", letter])
      #expect(file.code == .usage)
      #expect(file.errors == "concord: cache a.txt: is no folder\n")
    }
  }

  @Test("an account of the rules is of letters that are judged now")
  func accounts() async throws {
    try await CheckFolder.with { folder in
      let letter = try folder.write("a.txt", CheckFolder.letter("Gym: Overturned"))
      let arguments = [letter, "--cache", "\(folder.path)/cache"]
      _ = try await folder.check(arguments)
      _ = try await folder.check(arguments + ["--assurance", "\(folder.path)/record.json"])
      #expect(
        try folder.read("record.json").contains(
          #"{"rule":"approved","notApplicable":0,"satisfied":0,"unknown":0,"found":1}"#))
    }
  }
}
