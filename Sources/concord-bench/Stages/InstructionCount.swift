import Glibc

/// The instructions this thread has carried out outside of the kernel, where the machine lets them be
/// counted; virtual machines often do not. `Tests/Benchmarks/instructions` counts them with valgrind.
struct InstructionCount {
  private let descriptor: Int32

  /// Starts to count; nil where the system does not count instructions.
  init?() {
    // struct perf_event_attr of <linux/perf_event.h>: type, size, config, then flags at byte 40.
    var attributes = [UInt8](repeating: 0, count: 128)
    attributes[4] = 128
    attributes[8] = 1  // PERF_COUNT_HW_INSTRUCTIONS of type PERF_TYPE_HARDWARE, 0
    attributes[40] = 1 << 5 | 1 << 6  // exclude_kernel, exclude_hv
    let opened = unsafe attributes.withUnsafeBytes { buffer in
      unsafe systemCall(Self.perfEventOpen, buffer.baseAddress!, 0, -1, -1, 0)
    }
    guard opened >= 0 else { return nil }
    descriptor = Int32(opened)
  }

  /// The instructions so far. Cost: a system call.
  func now() -> Int {
    var value = 0
    _ = unsafe withUnsafeMutableBytes(of: &value) { buffer in
      unsafe read(descriptor, buffer.baseAddress!, buffer.count)
    }
    return value
  }

  #if arch(x86_64)
    private static let perfEventOpen = 298
  #else
    private static let perfEventOpen = 241
  #endif
}

@_silgen_name("syscall")
private func systemCall(
  _ number: Int, _ attributes: UnsafeRawPointer, _ process: Int, _ processor: Int, _ group: Int,
  _ flags: Int
) -> Int
