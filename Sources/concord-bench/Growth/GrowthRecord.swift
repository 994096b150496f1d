import Foundation

/// How time grows with something, as it stands in `Tests/Benchmarks/growth.jsonl`, a line each.
struct GrowthRecord: Codable {
  /// A size that was measured.
  struct Point: Codable {
    /// How much there was of what grows.
    let size: Double
    /// Processor time of one worker, in seconds, for as much text at each size or for all letters.
    let seconds: Double
    /// Letter text a second.
    let megabytesPerSecond: Double
  }

  /// What grows.
  let growth: Growth
  let label: String
  let day: String
  let processor: String
  let points: [Point]

  /// A record of now.
  init(_ growth: Growth, label: String, points: [Point]) {
    self.growth = growth
    self.label = label
    self.points = points
    day = RecordFile.today
    processor = RecordFile.processor
  }

  /// The last record of each growth in a file.
  static func last(of path: String) throws(BenchmarkFault) -> [GrowthRecord] {
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
      throw BenchmarkFault("\(path): cannot be read; growth --record writes it")
    }
    let records = text.split(separator: "\n").compactMap { line in
      try? JSONDecoder().decode(GrowthRecord.self, from: Data(line.utf8))
    }
    return Growth.allCases.compactMap { growth in records.last { $0.growth == growth } }
  }
}

/// What can grow.
enum Growth: String, CaseIterable, Codable {
  case letters, size, rules, phrases

  /// What a point's size counts.
  var title: String {
    switch self {
    case .letters: "letters"
    case .size: "bytes in one letter"
    case .rules: "rules that run"
    case .phrases: "phrases of the vocabulary"
    }
  }

  /// What its time is the time of.
  var measure: String {
    switch self {
    case .letters: "all letters, from bytes to findings"
    case .size: "one letter, from bytes to findings"
    case .rules: "a letter of the corpus, from bytes to findings"
    case .phrases: "a letter of the corpus, from bytes to facts"
    }
  }
}
