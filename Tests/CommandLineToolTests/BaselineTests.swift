import CommandLineTool
import Foundation
import TestSupport
import Testing

@Suite("The baseline")
struct BaselineTests {
  @Test("takes in what is found, keeps what is new apart, and says what is found no more")
  func life() async throws {
    try await CheckFolder.with { folder in
      let baseline = "\(folder.path)/known.json"
      let letters = "\(folder.path)/in"
      let arguments = [letters, "--select", "approved", "--baseline", baseline]
      try folder.write("in/a.txt", CheckFolder.letter("Neck MRI: Overturned", "Brace: Overturned"))
      try folder.write("in/b.txt", CheckFolder.letter("Brain MRI: Overturned"))

      let adopted = try await folder.check(arguments + ["--write-baseline"])
      #expect(adopted.code == .success)
      #expect(adopted.errors == "concord: baseline known.json: 3 findings\n")
      let written = try folder.read("known.json")
      #expect(written.hasPrefix("{\"schema\":\"concord-baseline/1\"}\n{\"letter\":\"in/a.txt\","))
      #expect(written.split(separator: "\n").count == 4)

      let known = try await folder.check(arguments)
      #expect(known.code == .success)
      #expect(known.output == "no findings in 2 letters; 3 in the baseline\n")

      // An item is put in front: what is known stays known, what is new counts.
      try folder.write(
        "in/a.txt", CheckFolder.letter("Gym: Overturned", "Neck MRI: Overturned", "Brace: Upheld"))
      let changed = try await folder.check(arguments)
      #expect(changed.code == .findings)
      #expect(changed.output.contains("item 1 (gym membership) is approved"))
      #expect(changed.output.hasSuffix("1 error in 2 letters; 2 in the baseline\n"))
      #expect(
        changed.errors == """
          concord: baseline known.json: 1 finding is found no more; --prune-baseline takes them out
            in/a.txt: approved

          """)

      try FileManager.default.removeItem(at: folder.url.appending(path: "in/b.txt"))
      let pruned = try await folder.check(arguments + ["--prune-baseline"])
      #expect(pruned.code == .findings)
      #expect(pruned.errors == "concord: baseline known.json: 1 finding\n")
      #expect(try folder.read("known.json").split(separator: "\n").count == 2)
    }
  }

  @Test("letters and rules that a run leaves out stay in it")
  func partial() async throws {
    try await CheckFolder.with { folder in
      let a = try folder.write("a.txt", CheckFolder.letter("Neck MRI: Overturned"))
      let b = try folder.write("b.txt", CheckFolder.letter("Neck MRI: Upheld"))
      let baseline = ["--baseline", "\(folder.path)/known.json", "--write-baseline"]
      _ = try await folder.check([a] + baseline)
      _ = try await folder.check([b, "--select", "denied"] + baseline)
      _ = try await folder.check([a, "--select", "denied"] + baseline)
      let written = try folder.read("known.json")
      #expect(written.contains("\"letter\":\"a.txt\",\"rule\":\"approved\""))
      #expect(written.contains("\"letter\":\"b.txt\",\"rule\":\"denied\""))
    }
  }

  @Test("never takes in what is private, or a letter that could not be judged")
  func refused() async throws {
    try await CheckFolder.with { folder in
      let letter = try folder.write("a.txt", CheckFolder.letter("Jane Roe brace: Upheld"))
      let list = try folder.write("b.txt", "A shopping list.")
      let baseline = ["--baseline", "\(folder.path)/known.json"]
      let adopted = try await folder.check([letter, list, "--write-baseline"] + baseline)
      #expect(adopted.code == .findings)
      let written = try folder.read("known.json")
      #expect(!written.contains("name-left-in") && !written.contains("letter-unreadable"))
      let later = try await folder.check([letter, list] + baseline)
      #expect(later.code == .findings)
      #expect(later.output.contains("[name-left-in]"))
      #expect(later.output.contains("[letter-unreadable]"))
    }
  }

  @Test(
    "a file that is no baseline ends with 2",
    arguments: [
      "[]\n", "{\"schema\":\"other\"}\n", "{\"schema\":\"concord-baseline/1\"}\n{}\n", "\u{0}",
    ])
  func wrong(text: String) async throws {
    try await CheckFolder.with { folder in
      let letter = try folder.write("a.txt", CheckFolder.letter("Neck MRI: Upheld"))
      let baseline = try folder.write("known.json", text)
      let run = try await folder.check([letter, "--baseline", baseline])
      #expect(run.code == .usage)
      #expect(run.errors.hasPrefix("concord: baseline known.json:"))
    }
  }
}
