import Foundation

/// Files of measurements: a line of JSON each, its members in the order of the alphabet.
enum RecordFile {
  /// Appends a record as a line.
  static func append(_ record: some Encodable, to path: String) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let line = try encoder.encode(record) + Data("\n".utf8)
    let place = URL(filePath: path)
    guard let file = try? FileHandle(forWritingTo: place) else { return try line.write(to: place) }
    defer { try? file.close() }
    try file.seekToEnd()
    try file.write(contentsOf: line)
  }

  /// What the processor is called.
  static var processor: String {
    let text = (try? String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8)) ?? ""
    let line = text.split(separator: "\n").first { $0.hasPrefix("model name") }
    return line?.split(separator: ":").last.map { $0.trimmingCharacters(in: .whitespaces) }
      ?? "unknown"
  }

  /// Today as 2026-05-31.
  static var today: String {
    Date.now.formatted(.iso8601.year().month().day())
  }
}
