/// One pass over letters with some workers, each with a share of its own.
struct StageRun {
  /// From the start of the first worker to the end of the last, in seconds.
  let wall: Double
  /// What each stage took, all workers together.
  let costs: [StageCost]
  /// Whether instructions were counted.
  let countsInstructions: Bool

  /// Runs the letters of some files through all stages.
  init(_ line: JudgingLine, _ paths: [String], workers: Int) async {
    let size = (paths.count + workers - 1) / workers
    let shares = stride(from: 0, to: paths.count, by: size).map {
      paths[$0..<min($0 + size, paths.count)]
    }
    let start = ContinuousClock.now
    let meters = await withTaskGroup(of: ([StageCost], Bool).self) { group in
      for share in shares {
        group.addTask {
          var meter = StageMeter()
          _ = line.judge(share, &meter)
          return (meter.costs, meter.countsInstructions)
        }
      }
      var meters: [([StageCost], Bool)] = []
      for await meter in group { meters.append(meter) }
      return meters
    }
    wall = Timing.seconds(.now - start)
    costs = Stage.allCases.map { stage in
      meters.reduce(StageCost()) { $0 + $1.0[stage.rawValue] }
    }
    countsInstructions = meters.allSatisfy { $0.1 }
  }
}
