/// A measurement of the stages as text, beside the one before.
struct StageTable {
  private let record: StageRecord
  private let before: StageRecord?

  /// A table of a record; the ratios are to the record before, where there is one.
  init(_ record: StageRecord, before: StageRecord?) {
    self.record = record
    self.before = before
  }

  var text: String {
    let megabytes = Double(record.bytes) / 1_000_000
    let size = Double(record.bytes) / Double(record.letters)
    var lines = [
      "\(record.letters) letters, \(Timing.rounded(megabytes)) MB, seed \(record.seed); "
        + "medians of \(record.runs) runs, processor time of one worker; \(record.processor)",
      "",
      row(
        "stage",
        ["µs/letter", "share", "MB/s", "malloc/letter", "KB/letter", "instructions", "ratio"]),
    ]
    for (index, entry) in record.stages.enumerated() {
      let isOnTheWay = Stage.allCases[index].isOnTheWay
      let earlier = before?.stages.first { $0.stage == entry.stage }
      lines.append(
        row(
          Stage.allCases[index].title,
          [
            "\(entry.microseconds)",
            isOnTheWay
              ? "\(Int((entry.microseconds / record.microseconds * 100).rounded())) %" : "",
            "\(entry.megabytesPerSecond)",
            entry.allocations.map { "\(Timing.rounded($0))" } ?? "not counted",
            entry.allocatedBytes.map { "\(Timing.rounded($0 / 1_000))" } ?? "not counted",
            entry.instructions.map { "\(Int($0))" } ?? "not counted",
            ratio(entry.microseconds, earlier?.microseconds),
          ]))
    }
    let speed = size / record.microseconds
    lines.append(
      row(
        "all",
        [
          "\(record.microseconds)", "100 %", "\(Timing.rounded(speed))", "", "", "",
          ratio(record.microseconds, before?.microseconds),
        ]))
    let (one, two) = (record.lettersPerSecond[0], record.lettersPerSecond[1])
    lines += [
      "",
      "from beginning to end: \(Int(one)) letters/s, \(Timing.rounded(one * size / 1_000_000)) MB/s "
        + "with one worker; \(Int(two)) letters/s with two, \(Timing.rounded(two / one)) times one",
      "floor: the same bytes are read at \(Int(record.readingFloor)) MB/s, searched for line ends at "
        + "\(Int(record.lineEndFloor)) MB/s: \(Int(record.readingFloor / speed)) and "
        + "\(Int(record.lineEndFloor / speed)) times as fast as they are judged",
    ]
    if let before {
      lines.append(
        "ratio: time against the record '\(before.label)' of \(before.day); under 1 is faster")
    }
    return lines.joined(separator: "\n")
  }

  private func ratio(_ now: Double, _ then: Double?) -> String {
    then.map { "\(Timing.rounded(now / max($0, 0.01)))" } ?? "-"
  }

  private func row(_ title: String, _ cells: [String]) -> String {
    let padded = cells.map { String(repeating: " ", count: max(1, 15 - $0.count)) + $0 }
    return title + String(repeating: " ", count: max(1, 24 - title.count)) + padded.joined()
  }
}
