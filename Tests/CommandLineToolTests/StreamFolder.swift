import CommandLineTool
import LetterSource
import TestSupport

/// The tool run on a stream, with the three rules of a test's book.
struct StreamFolder {
  let folder: CheckFolder

  /// What came of a run.
  struct Outcome {
    let code: ExitCode
    let output: String
    let errors: String
    let writes: Int

    var lines: [String] { output.split(separator: "\n").map(String.init) }
    /// What was said on standard error without the pace.
    var counts: String {
      errors.replacing(/; \d+ letters\/s/, with: "")
    }
  }

  /// Works in a new folder, and removes it behind the work.
  static func with(_ work: (StreamFolder) async throws -> Void) async throws {
    try await CheckFolder.with { folder in
      try folder.write("book/rules.md", CheckFolder.book)
      try await work(StreamFolder(folder: folder))
    }
  }

  /// Answers a stream by the test's own rules.
  func run(
    _ arguments: [String] = [], _ bytes: [UInt8], piece: Int = .max, mostWrites: Int = .max,
    interruption: Interruption = .never
  ) async -> Outcome {
    let streams = TestStreams(bytes: bytes, piece: piece, mostWrites: mostWrites)
    return await run(arguments, streams, streams.io.input, interruption)
  }

  /// The same with an input of its own.
  func run(
    _ arguments: [String] = [], _ streams: TestStreams, _ input: StandardInput,
    _ interruption: Interruption = .never
  ) async -> Outcome {
    let io = streams.io
    let code = await Tool.run(
      arguments: ["stream", "--rules", "\(folder.path)/book"] + arguments,
      io: ToolIO(
        writeOutput: io.writeOutput, writeError: io.writeError, readInput: io.readInput,
        input: input, isTerminal: false, environment: { _ in nil }, folder: folder.path,
        interruption: interruption))
    return Outcome(
      code: code, output: streams.output,
      errors: streams.errors.replacing(folder.path + "/", with: ""), writes: streams.writes)
  }

  /// A line with an id and a text.
  static func line(_ id: String, _ text: String) -> String {
    let escaped = text.unicodeScalars.map { scalar in
      switch scalar {
      case "\\", "\"": "\\\(scalar)"
      case "\n": "\\n"
      case _ where scalar.value < 0x20:
        "\\u00" + (scalar.value < 0x10 ? "0" : "") + String(scalar.value, radix: 16)
      default: String(scalar)
      }
    }.joined()
    return "{\"id\":\(id),\"text\":\"\(escaped)\"}\n"
  }

  /// A stream of letters with ids from 0: some clean, some with findings, and lines that are none.
  static func mixed(_ count: Int) -> [UInt8] {
    var text = ""
    for number in 0..<count {
      switch number % 4 {
      case 0: text += line("\(number)", CheckFolder.letter("Neck MRI: Overturned"))
      case 1: text += line("\(number)", CheckFolder.letter("Gym: Upheld"))
      case 2: text += "{\"id\":\(number)}\n"
      default: text += line("\(number)", CheckFolder.letter("MRI: Overturned", "Gym: Overturned"))
      }
    }
    return Array(text.utf8)
  }
}
