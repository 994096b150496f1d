import ByteOutput
import Foundation

/// `generate COUNT`: letters as NDJSON on standard output, or as files.
enum GenerateCommand {
  /// Writes letters, one after the other, holding none.
  static func run(_ options: Options) throws(BenchmarkFault) {
    let count = try options.number(at: 0, "COUNT")
    let generator = try options.generator()
    let size = try options.number("--size")
    if let folder = options.value("--files") {
      try writeFiles(count, size, generator, in: folder)
    } else {
      writeLines(count, size, generator)
    }
  }

  /// What is written at once.
  private static let chunk = 1 << 18

  private static func writeLines(_ count: Int, _ size: Int?, _ generator: LetterGenerator) {
    var writer = ByteWriter()
    for index in 0..<count {
      LetterLine.write(generator.record(index, size: size), to: &writer)
      if writer.bytes.count >= chunk || index == count - 1 {
        FileHandle.standardOutput.write(Data(writer.bytes))
        writer.removeAll()
      }
    }
  }

  /// A thousand files a folder, so that no folder is slow to list.
  private static func writeFiles(
    _ count: Int, _ size: Int?, _ generator: LetterGenerator, in folder: String
  ) throws(BenchmarkFault) {
    do {
      for index in 0..<count {
        let record = generator.record(index, size: size)
        let place = URL(filePath: folder).appending(path: String(1_000 + index / 1_000))
        if index % 1_000 == 0 {
          try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
        }
        try Data(record.text).write(to: place.appending(path: "\(record.id).txt"))
      }
    } catch {
      throw BenchmarkFault("\(folder): cannot be written: \(error.localizedDescription)")
    }
  }
}

/// A generated letter as a line of NDJSON: `{"id": …, "decided": …, "text": …}`.
enum LetterLine {
  /// Appends the line of a letter.
  static func write(_ record: LetterGenerator.Record, to writer: inout ByteWriter) {
    writer.write("{\"id\":\"\(record.id)\",")
    if let decided = record.decided { writer.write("\"decided\":\"\(decided)\",") }
    writer.write("\"text\":\"")
    // The letters are UTF-8 without other control characters than these; whole runs are copied.
    let text = record.text
    var from = 0
    for index in text.indices {
      let escape: String
      switch text[index] {
      case 0x22: escape = "\\\""
      case 0x5C: escape = "\\\\"
      case 0x0A: escape = "\\n"
      case 0x0C: escape = "\\f"
      default: continue
      }
      writer.write(text[from..<index])
      writer.write(escape)
      from = index + 1
    }
    writer.write(text[from...])
    writer.write("\"}\n")
  }
}
