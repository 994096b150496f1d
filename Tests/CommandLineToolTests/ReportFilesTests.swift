import CommandLineTool
import Foundation
import Synchronization
import TestSupport
import Testing

@Suite("Reports in files")
struct ReportFilesTests {
  private static let formats = [
    "text", "json", "ndjson", "sarif", "junit", "github", "rdjson", "gitlab", "markdown",
  ]

  @Test(
    "every format at once, the same whatever the number of workers, and nothing left beside them")
  func all() async throws {
    try await CheckFolder.with { folder in
      for index in 0..<20 {
        try folder.write(
          "in/\(index).txt",
          CheckFolder.letter(
            "Neck MRI: \(index % 3 == 0 ? "Upheld" : "Overturned")", "Jane: Upheld"))
      }
      var first: [String] = []
      for jobs in ["1", "2", "5"] {
        let outputs = Self.formats.flatMap { ["--output", "\($0)=\(folder.path)/out.\($0)"] }
        let run = try await folder.check(["\(folder.path)/in", "--jobs", jobs] + outputs)
        #expect(run.code == .findings)
        let texts = try Self.formats.map { try folder.read("out.\($0)") }
        if first.isEmpty { first = texts }
        #expect(texts == first)
        #expect(run.output == texts[0].replacing(folder.path + "/", with: ""))
      }
      #expect(folder.names == (["book", "in"] + Self.formats.map { "out.\($0)" }).sorted())
    }
  }

  @Test(
    "a file that cannot be written, or should not be, ends with 2 before anything is judged",
    arguments: [
      Row("no format", "x.json", "is not FORMAT=FILE with one of text, json"),
      Row("an unknown format", "xml=x", "is not FORMAT=FILE with one of text, json"),
      Row("no folder", "json=DIR/none/x", "cannot be written: No such file or directory"),
      Row("a folder", "json=DIR/in", "is a folder"),
      Row("a letter", "json=DIR/in/a.txt", "is one of the letters to check"),
    ])
  func refused(row: Row<String, String>) async throws {
    try await CheckFolder.with { folder in
      try folder.write("in/a.txt", CheckFolder.letter("Neck MRI: Upheld"))
      let output = row.input.replacing("DIR", with: folder.path)
      let run = try await folder.check(["\(folder.path)/in", "--output", output])
      #expect(run.code == .usage)
      #expect(run.errors.contains(row.expected), "\(run.errors)")
      #expect(run.output == "")
    }
  }

  @Test("an interrupted run says how far it came and leaves files as they were")
  func interrupted() async throws {
    try await CheckFolder.with { folder in
      for index in 0..<9 {
        try folder.write("in/\(index).txt", CheckFolder.letter("Gym: Overturned"))
      }
      try folder.write("out.json", "old")
      try folder.write("known.json", "{\"schema\":\"concord-baseline/1\"}\n")
      let asked = Mutex(0)
      let run = try await folder.check(
        [
          "\(folder.path)/in", "--jobs", "1", "--format", "json", "--output",
          "json=\(folder.path)/out.json", "--baseline", "\(folder.path)/known.json",
          "--write-baseline",
        ],
        interruption: Interruption {
          asked.withLock { count in
            count += 1
            return count > 4
          }
        })
      #expect(run.code == .incomplete)
      #expect(
        run.errors
          == "concord: interrupted after 4 of 9 letters; reports in files and the baseline stay as they were\n"
      )
      #expect(try folder.read("out.json") == "old")
      #expect(try folder.read("known.json") == "{\"schema\":\"concord-baseline/1\"}\n")
      #expect(folder.names == ["book", "in", "known.json", "out.json"])
      let document = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
      #expect((document?["summary"] as? [String: Any])?["complete"] as? Bool == false)
    }
  }

  @Test("the record of a run counts letters, items, decisions and what became of each rule")
  func assurance() async throws {
    try await CheckFolder.with { folder in
      let first = try folder.write(
        "a.txt", CheckFolder.letter("Gym: Overturned", "Brain MRI: Upheld"))
      let second = try folder.write("b.txt", CheckFolder.letter("Neck MRI: Upheld"))
      let record = "\(folder.path)/record.json"
      _ = try await folder.check([first, second, "--assurance", record, "--profile"])
      let text = try folder.read("record.json")
      #expect(text.contains("\"letters\":2,"))
      #expect(text.contains("\"items\":3,\"decisions\":{\"overturned\":1,\"upheld\":2}"))
      #expect(
        text.contains(#"{"rule":"approved","notApplicable":0,"satisfied":1,"unknown":0,"found":1}"#)
      )
      _ = try await folder.check([second, first, "--assurance", record])
      #expect(try folder.read("record.json") == text)
    }
  }
}
