import Glibc

/// A stage of judging a letter.
enum Stage: Int, CaseIterable {
  /// A file to bytes.
  case read
  /// Bytes to tokens, once more than judging does it: `determination` does it too.
  case tokens
  /// Bytes to tokens to the typed letter.
  case determination
  /// What rules can see.
  case facts
  /// Findings.
  case rules
  /// Findings to NDJSON.
  case report

  /// What tables call it.
  var title: String {
    switch self {
    case .read: "read the file"
    case .tokens: "  (tokens alone)"
    case .determination: "tokens, determination"
    case .facts: "facts"
    case .rules: "rules"
    case .report: "report as NDJSON"
    }
  }

  /// Whether it is part of the way of a letter, and not measured beside it.
  var isOnTheWay: Bool { self != .tokens }
}

/// What a stage took, over all letters of a run.
struct StageCost: Sendable {
  /// Processor time of the thread in nanoseconds: other programs on the machine hardly change it.
  var nanoseconds = 0
  var allocations = 0
  var allocatedBytes = 0
  /// Stays 0 where instructions are not counted.
  var instructions = 0

  /// Adds what another worker took.
  static func + (left: StageCost, right: StageCost) -> StageCost {
    StageCost(
      nanoseconds: left.nanoseconds + right.nanoseconds,
      allocations: left.allocations + right.allocations,
      allocatedBytes: left.allocatedBytes + right.allocatedBytes,
      instructions: left.instructions + right.instructions)
  }
}

/// Measures stages on the thread it is used on.
struct StageMeter {
  /// By the number of the stage.
  private(set) var costs = Stage.allCases.map { _ in StageCost() }
  private let instructions = InstructionCount()

  /// Whether instructions are counted.
  var countsInstructions: Bool { instructions != nil }

  /// Does a stage's work and adds what it took.
  mutating func measure<Result>(_ stage: Stage, _ work: () -> Result) -> Result {
    let (calls, bytes) = (AllocationCount.calls, AllocationCount.bytes)
    let started = instructions?.now() ?? 0
    let start = Timing.processorTime(CLOCK_THREAD_CPUTIME_ID)
    let result = work()
    costs[stage.rawValue].nanoseconds += Timing.processorTime(CLOCK_THREAD_CPUTIME_ID) - start
    costs[stage.rawValue].instructions += (instructions?.now() ?? 0) - started
    costs[stage.rawValue].allocations += AllocationCount.calls - calls
    costs[stage.rawValue].allocatedBytes += AllocationCount.bytes - bytes
    return result
  }
}
