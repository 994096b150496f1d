import CommandLineTool
import Synchronization
import TestSupport
import Testing

/// How a stream begins, waits, bounds and ends.
@Suite("A run over a stream of letters")
struct StreamRunTests {
  @Test(
    "resumes behind the first line with an id",
    arguments: [
      Row("a number", "2", ["3", "\"b\"", "4"]), Row("a text", "a", ["2", "3", "\"b\"", "4"]),
      Row("a text with an escape, by what it says", "é", ["\"a\"", "2", "3", "\"b\"", "4"]),
      Row("a text as it is written", "\"a\"", ["2", "3", "\"b\"", "4"]),
      Row("a line in error", "3", ["\"b\"", "4"]), Row("the last line", "4", []),
    ])
  func resumes(row: Row<String, [String]>) async throws {
    try await StreamFolder.with { stream in
      let input = Array(
        #"""
        nothing
        {"id":"\u00e9","text":""}
        {"id":"a","text":""}
        {"id":2,"text":""}
        {"id":3}
        {"id":"b","text":""}
        {"id":4,"text":""}
        """#.utf8)
      for piece in [5, .max] {
        for jobs in ["1", "2"] {
          let run = await stream.run(
            ["--resume-after", row.input, "--jobs", jobs], input, piece: piece)
          #expect(run.code == .success)
          let ids = run.lines.map { $0.dropFirst("{\"id\":".count).prefix { $0 != "," } }
          #expect(ids.map(String.init) == row.expected)
        }
      }
    }
  }

  @Test("an id to resume after that is not there ends the run with 2", arguments: ["1", "3"])
  func notResumed(jobs: String) async throws {
    try await StreamFolder.with { stream in
      for input in [[], StreamFolder.mixed(3)] {
        let run = await stream.run(["--resume-after", "x\u{1B}", "--jobs", jobs], input)
        #expect(run.code == .usage)
        #expect(run.output == "")
        #expect(
          run.errors
            == "concord: no line has the id 'x\\u{1B}' of --resume-after; nothing was answered\n")
      }
    }
  }

  @Test("a run that was cut short goes on where it ended, as if it had not been")
  func goesOn() async throws {
    try await StreamFolder.with { stream in
      let input = StreamFolder.mixed(40)
      let whole = await stream.run([], input).output
      let cut = await stream.run(["--line-buffered"], input, mostWrites: 17)
      #expect(cut.lines.count == 17)
      let rest = await stream.run(["--resume-after", "16"], input)
      #expect(cut.output + rest.output == whole)
    }
  }

  @Test(
    "a letter or a line beyond the bounds is answered with an error, and those behind it as ever")
  func longLines() async throws {
    try await StreamFolder.with { stream in
      let letter = StreamFolder.line("2", CheckFolder.letter("Neck MRI: Upheld"))
      func longLine(_ id: String, mebibytes: Int) -> [UInt8] {
        Array("{\"id\":\(id),\"text\":\"".utf8)
          + Array(repeating: UInt8(ascii: "a"), count: mebibytes << 20) + Array("\"}\n".utf8)
      }
      let clean = "{\"id\":2,\"findings\":[]}"
      let text = await stream.run(
        ["--ignore", "denied"], longLine("1", mebibytes: 20) + Array(letter.utf8))
      #expect(text.lines == [#"{"id":1,"error":"\"text\" is longer than 16 MiB"}"#, clean])
      let line = await stream.run(
        ["--ignore", "denied", "--jobs", "2"],
        longLine("\"long\"", mebibytes: 40) + Array((letter + letter).utf8))
      #expect(
        line.lines == [#"{"id":"long","error":"the line is longer than 32 MiB"}"#, clean, clean])
      let last = await stream.run(
        ["--ignore", "denied"], Array(letter.utf8) + longLine("3", mebibytes: 33).dropLast(9))
      #expect(last.lines == [clean, #"{"id":3,"error":"the line is longer than 32 MiB"}"#])
    }
  }

  @Test("answers are written 64 KiB at once; line-buffered, before more input is waited for")
  func buffers() async throws {
    try await StreamFolder.with { stream in
      let input = StreamFolder.mixed(12)
      #expect(await stream.run([], input, piece: 100).writes == 1)
      #expect(await stream.run(["--line-buffered"], input).writes == 12)
      for jobs in ["1", "2"] {
        // Whoever asks line by line has the answer to every line before he is asked for the next.
        let lines = input.split(separator: 0x0A).map { $0 + [0x0A] }
        let streams = TestStreams()
        let asked = Mutex((number: 0, early: 0))
        let input = StandardInput(
          read: { buffer, _ in
            asked.withLock { asked in
              if streams.output.split(separator: "\n").count < asked.number { asked.early += 1 }
              guard asked.number < lines.count else { return .end }
              buffer += lines[asked.number]
              asked.number += 1
              return .more
            }
          }, isReady: { false })
        let run = await stream.run(["--line-buffered", "--jobs", jobs], streams, input)
        #expect(run.lines.count == 12)
        #expect(asked.withLock(\.early) == 0, "\(jobs) workers")
      }
    }
  }

  @Test("a reader that goes away ends the run quietly", arguments: ["1", "3"])
  func readerLeaves(jobs: String) async throws {
    try await StreamFolder.with { stream in
      let run = await stream.run(
        ["--line-buffered", "--jobs", jobs], StreamFolder.mixed(20), piece: 2_000, mostWrites: 2)
      #expect(run.code == .success)
      #expect(run.errors == "")
      #expect(run.lines.count < 20)
    }
  }

  @Test("an interrupted run writes what it answered, says how far it came, and ends with 3")
  func interrupted() async throws {
    try await StreamFolder.with { stream in
      let input = StreamFolder.mixed(40)
      let whole = await stream.run([], input).lines
      for jobs in ["1", "2"] {
        let looks = Atomic(0)
        let run = await stream.run(
          ["--jobs", jobs], input, piece: 3_000,
          interruption: Interruption {
            looks.wrappingAdd(1, ordering: .relaxed).oldValue >= 4
          })
        #expect(run.code == .incomplete)
        let count = run.lines.count
        #expect(count > 0 && count < 40)
        #expect(run.lines == Array(whole.prefix(count)))
        #expect(
          run.errors == "concord: interrupted after \(count) line\(count == 1 ? "" : "s")\n")
      }
    }
  }

  @Test("an input that fails ends the run with 3, behind the answers to what came")
  func inputFails() async throws {
    try await StreamFolder.with { stream in
      for jobs in ["1", "2"] {
        let streams = TestStreams()
        let isFirst = Atomic(true)
        let input = StandardInput(read: { buffer, _ in
          guard isFirst.exchange(false, ordering: .relaxed) else { return .failed("a bad disk") }
          buffer += Array("{\"id\":1}\n{\"id\":2}\n{\"id".utf8)
          return .more
        })
        let run = await stream.run(["--jobs", jobs], streams, input)
        #expect(run.code == .incomplete)
        #expect(run.lines.count == 2)
        #expect(run.errors == "concord: standard input cannot be read: a bad disk\n")
      }
    }
  }

  @Test("only a configuration that is named is read")
  func configuration() async throws {
    try await StreamFolder.with { stream in
      let letter = Array(StreamFolder.line("1", CheckFolder.letter("Gym: Upheld")).utf8)
      let silent = "{\"id\":1,\"findings\":[]}\n"
      let path = try stream.folder.write(".concord", "ignore denied\nfail-level info\n")
      #expect(await stream.run([], letter).output != silent)
      let named = await stream.run(["--config", path], letter)
      #expect(named.output == silent)
      #expect(named.code == .success)
      try stream.folder.write(".concord", "ignore nothing-like-it\n")
      #expect(await stream.run(["--config", path], letter).code == .usage)
    }
  }

  @Test(
    "says what is wrong with a command, and ends with 2",
    arguments: [
      (["letter.txt"], "concord: 'stream' does not know what to do with 'letter.txt'\n"),
      (["--jobs", "0"], "concord: --jobs cannot be '0'; it is a whole number of 1 or more\n"),
      (
        ["--select", "aproved"],
        "concord: --select: there is no rule or kind 'aproved'; did you mean 'approved'?\n"
      ),
      (["--rules", "/nonexistent"], "concord: rule book /nonexistent: no such file or folder\n"),
    ])
  func usage(arguments: [String], errors: String) async throws {
    try await StreamFolder.with { stream in
      let run = await stream.run(arguments, StreamFolder.mixed(1))
      #expect(run.code == .usage)
      #expect(run.errors == errors)
      #expect(run.output == "")
    }
  }
}
