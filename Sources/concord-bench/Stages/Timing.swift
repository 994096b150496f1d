import Glibc

/// Times as numbers for tables.
enum Timing {
  /// A duration in seconds.
  static func seconds(_ duration: Duration) -> Double {
    Double(duration.components.seconds) + Double(duration.components.attoseconds) * 1e-18
  }

  /// A number to two places.
  static func rounded(_ value: Double) -> Double { (value * 100).rounded() / 100 }

  /// Nanoseconds of processor time: `CLOCK_THREAD_CPUTIME_ID` or `CLOCK_PROCESS_CPUTIME_ID`.
  static func processorTime(_ clock: clockid_t) -> Int {
    var time = timespec()
    unsafe clock_gettime(clock, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }

  /// The processor time of this thread that some work takes, in seconds.
  static func processorSeconds(_ work: () -> Void) -> Double {
    let start = processorTime(CLOCK_THREAD_CPUTIME_ID)
    work()
    return Double(processorTime(CLOCK_THREAD_CPUTIME_ID) - start) / 1e9
  }

  /// The middle of some numbers.
  static func median(_ values: [Double]) -> Double {
    let sorted = values.sorted()
    let half = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2
  }
}
