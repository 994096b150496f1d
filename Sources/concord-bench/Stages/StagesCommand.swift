import Glibc

/// `stages [COUNT]`: where the time of judging letters goes.
enum StagesCommand {
  /// Measures, prints a table, and records it where that is asked for.
  static func run(_ options: Options) async throws(BenchmarkFault) {
    let count = try options.number(at: 0, "COUNT")
    let seed = try options.number("--seed") ?? 1
    let corpus = Corpus(count, of: try options.generator())
    let folder = try LetterFolder(corpus)
    defer { folder.remove() }
    let line = JudgingLine(JudgingLine.embeddedBook)
    _ = await StageRun(line, Array(folder.paths.prefix(count / 10 + 1)), workers: 1)

    var (single, double): ([StageRun], [StageRun]) = ([], [])
    let runs = try options.number("--runs") ?? 5
    for _ in 0..<runs {
      single.append(await StageRun(line, folder.paths, workers: 1))
      double.append(await StageRun(line, folder.paths, workers: 2))
    }
    let record = record(
      single, double, corpus, seed: seed, label: options.value("--label") ?? "",
      floor(folder, corpus))
    let path = options.value("--record") ?? "Tests/Benchmarks/stages.jsonl"
    print(StageTable(record, before: .last(of: path, like: (count, seed))).text)
    if options.value("--record") != nil { try record.append(to: path) }
  }

  private static func record(
    _ single: [StageRun], _ double: [StageRun], _ corpus: Corpus, seed: Int, label: String,
    _ floor: (reading: Double, lineEnds: Double)
  ) -> StageRecord {
    let letters = Double(corpus.letters.count)
    func median(_ runs: [StageRun], _ stage: Stage, _ value: (StageCost) -> Int) -> Double {
      Timing.median(runs.map { Double(value($0.costs[stage.rawValue])) }) / letters
    }
    let entries = Stage.allCases.map { stage in
      let microseconds = median(single, stage, \.nanoseconds) / 1_000
      return StageRecord.Entry(
        stage: "\(stage)", microseconds: Timing.rounded(microseconds),
        megabytesPerSecond: Timing.rounded(Double(corpus.size) / letters / microseconds),
        lettersPerSecond: (1_000_000 / microseconds).rounded(),
        allocations: AllocationCount.isAvailable
          ? Timing.rounded(median(single, stage, \.allocations)) : nil,
        allocatedBytes: AllocationCount.isAvailable
          ? median(single, stage, \.allocatedBytes).rounded() : nil,
        instructions: single[0].countsInstructions
          ? median(single, stage, \.instructions).rounded() : nil,
        microsecondsOfTwoWorkers: Timing.rounded(median(double, stage, \.nanoseconds) / 1_000))
    }
    let way = Stage.allCases.filter(\.isOnTheWay).reduce(0) {
      $0 + entries[$1.rawValue].microseconds
    }
    return StageRecord(
      label: label, day: RecordFile.today, processor: RecordFile.processor,
      letters: corpus.letters.count, bytes: corpus.size, seed: seed, runs: single.count,
      stages: entries, microseconds: Timing.rounded(way),
      lettersPerSecond: [single, double].map { runs in
        (letters / Timing.median(runs.map { $0.wallOnTheWay })).rounded()
      },
      readingFloor: floor.reading, lineEndFloor: floor.lineEnds)
  }

  /// What the same bytes allow, in MB/s; medians of nine.
  private static func floor(
    _ folder: LetterFolder, _ corpus: Corpus
  ) -> (reading: Double, lineEnds: Double) {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 64)
    defer { unsafe buffer.deallocate() }
    let bytes = LetterFolder.bytes(of: folder.whole)
    var (reading, lineEnds): ([Double], [Double]) = ([], [])
    var found = 0
    for _ in 0..<9 {
      reading.append(
        Timing.processorSeconds { found += unsafe LetterFolder.readThrough(folder.whole, buffer) })
      lineEnds.append(Timing.processorSeconds { found += LetterFolder.lineEnds(in: bytes) })
    }
    precondition(found >= 9 * bytes.count, "every byte was read")
    func speed(_ seconds: [Double]) -> Double {
      (Double(bytes.count) / Timing.median(seconds) / 1_000_000).rounded()
    }
    return (speed(reading), speed(lineEnds))
  }
}

extension StageRun {
  /// The time from beginning to end without the stage that is measured beside the way.
  fileprivate var wallOnTheWay: Double {
    let all = costs.reduce(0) { $0 + $1.nanoseconds }
    return wall * (1 - Double(costs[Stage.tokens.rawValue].nanoseconds) / Double(max(all, 1)))
  }
}
