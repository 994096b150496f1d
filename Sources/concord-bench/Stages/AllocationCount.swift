import Glibc

/// How often memory was asked for, and how much, since the program began.
///
/// `Tests/Benchmarks/allocations.c`, put in front of the C library with `LD_PRELOAD`, counts; without it
/// nothing is known. Exact with one worker.
enum AllocationCount {
  /// Whether allocations are counted.
  static var isAvailable: Bool { unsafe counted != nil }
  /// The calls of `malloc` so far; 0 where they are not counted.
  static var calls: Int { unsafe counted?.pointee ?? 0 }
  /// The bytes that they asked for.
  static var bytes: Int { unsafe countedBytes?.pointee ?? 0 }

  private nonisolated(unsafe) static let counted = unsafe variable("concord_malloc_calls")
  private nonisolated(unsafe) static let countedBytes = unsafe variable("concord_malloc_bytes")

  private static func variable(_ name: String) -> UnsafePointer<Int>? {
    let symbol = unsafe dlsym(nil, name)
    return unsafe symbol.map { unsafe UnsafePointer($0.assumingMemoryBound(to: Int.self)) }
  }
}
