import Glibc

/// The machine that the tool runs on.
enum Machine {
  /// The processors that are online, at least 1.
  static var cores: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }
}
