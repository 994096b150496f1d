import CommandLineTool
import Synchronization
import TestSupport
import Testing

@Suite("A stream of letters")
struct StreamTests {
  private static let empty =
    #"{"id":null,"error":"the line is empty; it should hold {\"id\": ..., \"text\": ...}"}"# + "\n"
  private static let noText = #"{"id":7,"error":"there is no \"text\""}"# + "\n"
  private static let clean = #"{"id":1,"findings":[]}"# + "\n"
  private static let noObject =
    #"{"id":null,"error":"not an object; a line should hold {\"id\": ..., \"text\": ...}"}"# + "\n"
  private static let letter = StreamFolder.line("1", CheckFolder.letter("Neck MRI: Upheld"))

  private static let table: [Row<String, String>] = [
    Row("no line", "", ""),
    Row("a letter", letter, clean),
    Row("a letter without a line end", String(letter.dropLast()), clean),
    Row("a letter before CRLF", "\(letter.dropLast())\r\n", clean),
    Row("a letter behind a byte order mark", "\u{FEFF}\(letter)", clean),
    Row(
      "a byte order mark further on", letter + "\u{FEFF}\(letter)",
      [clean, noObject].joined()),
    Row("an empty line", "\n", empty),
    Row(
      "empty lines among letters", "\n\(letter)\r\n\(letter)",
      [empty, clean, empty, clean].joined()),
    Row("no text", #"{"id":7}"#, noText),
    Row(
      "lines behind one in error", "{\"id\":7}\n{\"id\":7}\n\(letter)",
      [noText, noText, clean].joined()),
    Row(
      "a letter on a line that JSON ends too early", "{\"id\":1,\"text\":\"a\nb\"}\n",
      [
        #"{"id":1,"error":"not JSON: at byte 18 of the line there should be the quotation mark that closes the string"}"#,
        "\n", noObject,
      ].joined()),
    Row(
      "a PDF", #"{"id":"a","text":"%PDF-1.4"}"#,
      #"{"id":"a","error":"\"text\" is a PDF; convert it first: pdftotext -layout LETTER.pdf LETTER.txt"}"#
        + "\n"),
    Row(
      "an id that would work on a terminal or a build log",
      "{\"id\":\"\u{85}\u{202E}##[x]\u{7F}é\\u001b\"}\n",
      #"{"id":"\u0085\u202e##\u005bx]\u007fé\u001b","error":"there is no \"text\""}"# + "\n"),
  ]

  @Test("each line of the input is answered with one line", arguments: table)
  func lines(row: Row<String, String>) async throws {
    try await StreamFolder.with { stream in
      // However the input comes, and whoever works on it.
      for piece in [1, 2, 7, .max] {
        for jobs in ["1", "3"] {
          let run = await stream.run(
            ["--ignore", "denied", "--jobs", jobs], Array(row.input.utf8), piece: piece)
          #expect(run.output == row.expected, "in pieces of \(piece) by \(jobs)")
          #expect(run.code == .success)
        }
      }
    }
  }

  @Test("what is not UTF-8 is answered with an error that is")
  func invalid() async throws {
    try await StreamFolder.with { stream in
      let run = await stream.run(
        [], Array("{\"id\":1,\"text\":\"".utf8) + [0xFF] + Array("\"}\n".utf8))
      #expect(
        run.output
          == #"{"id":1,"error":"not JSON: at byte 17 of the line there should be a character in UTF-8"}"#
          + "\n")
      let id = await stream.run([], Array("{\"id\":\"".utf8) + [0xC3] + Array("\"}\n".utf8))
      #expect(id.output.hasPrefix(#"{"id":null,"error":"not JSON: at byte 8 "#))
    }
  }

  @Test("findings have the members that check gives them, but for the letter")
  func findings() async throws {
    try await StreamFolder.with { stream in
      let letters = [
        CheckFolder.letter("MRI: Overturned", "Gym: Upheld", "Gym: Overturned"),
        CheckFolder.letter("Jane Roe brace for \"Jane\": Overturned"), "A shopping list.", "",
        "é\r\nIMR ISSUES, DECISIONS AND RATIONALES\r\n\u{0C}MRI: Overturned\r\n",
      ]
      for options in [[], ["--quotes"], ["--select", "denied"], ["--severity", "approved=info"]] {
        var expected: [String] = []
        for (number, letter) in letters.enumerated() {
          try stream.folder.write("letter.txt", letter)
          let check = try await stream.folder.check(
            ["\(stream.folder.path)/letter.txt", "--format", "ndjson"] + options)
          let findings = check.output.split(separator: "\n").map {
            "{" + $0.dropFirst(#"{"letter":"letter.txt","#.count)
          }
          expected.append("{\"id\":\(number),\"findings\":[\(findings.joined(separator: ","))]}")
        }
        let input = letters.enumerated().map { StreamFolder.line("\($0)", $1) }.joined()
        let run = await stream.run(options, Array(input.utf8))
        for (line, expected) in zip(run.lines, expected) {
          #expect(line == expected, "\(options)")
        }
        #expect(run.lines.count == expected.count)
      }
    }
  }

  @Test("answers stand in the order of the lines, whatever the number of workers")
  func order() async throws {
    try await StreamFolder.with { stream in
      let input = StreamFolder.mixed(120)
      let one = await stream.run([], input)
      #expect(one.lines.count == 120)
      for (number, line) in one.lines.enumerated() {
        #expect(line.hasPrefix("{\"id\":\(number),"))
      }
      for jobs in ["2", "3", "16"] {
        // Blocks of a few lines, so that workers overtake each other.
        let many = await stream.run(["--jobs", jobs], input, piece: 3_000)
        #expect(many.output == one.output, "\(jobs) workers")
        #expect(many.counts == one.counts)
        let free = await stream.run(["--jobs", jobs, "--unordered"], input, piece: 3_000)
        #expect(free.lines.sorted() == one.lines.sorted(), "\(jobs) workers, unordered")
        #expect(free.counts == one.counts)
      }
    }
  }

  @Test("counts are told at the end, unless nobody wants them")
  func counts() async throws {
    try await StreamFolder.with { stream in
      let run = await stream.run([], StreamFolder.mixed(6))
      #expect(
        run.counts == "concord: 4 errors, 2 notes in 5 letters; 1 line in error\n", "\(run.errors)")
      #expect(run.errors.contains(/; \d+ letters\/s\n$/))
      #expect(await stream.run(["--quiet"], StreamFolder.mixed(6)).errors == "")
    }
  }
}
