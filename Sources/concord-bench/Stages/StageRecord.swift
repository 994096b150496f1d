import Foundation

/// What a measurement of the stages found, as it stands in `Tests/Benchmarks/stages.jsonl`, a line each.
struct StageRecord: Codable {
  /// What a stage takes, a letter; medians of the runs with one worker.
  struct Entry: Codable {
    let stage: String
    let microseconds: Double
    let megabytesPerSecond: Double
    let lettersPerSecond: Double
    /// These three are nil where they are not counted.
    let allocations: Double?
    let allocatedBytes: Double?
    let instructions: Double?
    /// Of the same stage with two workers at once.
    let microsecondsOfTwoWorkers: Double
  }

  /// What the run is called, such as the commit that was measured.
  let label: String
  let day: String
  let processor: String
  let letters: Int
  let bytes: Int
  let seed: Int
  let runs: Int
  let stages: [Entry]
  /// All stages on the way of a letter: processor time with one worker, in microseconds a letter.
  let microseconds: Double
  /// From beginning to end, in letters a second, with one worker and with two; medians.
  let lettersPerSecond: [Double]
  /// What the bytes themselves allow, in MB/s: reading them, and looking for line ends with `memchr`.
  let readingFloor: Double
  let lineEndFloor: Double

  /// The last record of a file over the same letters; nil where there is none.
  static func last(of path: String, like letters: (count: Int, seed: Int)) -> StageRecord? {
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { return nil }
    return text.split(separator: "\n").compactMap { line in
      try? JSONDecoder().decode(StageRecord.self, from: Data(line.utf8))
    }
    .last { $0.letters == letters.count && $0.seed == letters.seed }
  }

  /// Appends the record to a file.
  func append(to path: String) throws(BenchmarkFault) {
    do { try RecordFile.append(self, to: path) } catch {
      throw BenchmarkFault("\(path): cannot be written: \(error.localizedDescription)")
    }
  }
}
