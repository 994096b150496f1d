import Reporters

/// Gathers the results of a run and adds them to the cache; a cache that cannot be written is said once,
/// and the run goes on without.
final class ResultKeeper {
  // A class, since results are gathered once whoever finds them.
  private let cache: ResultCache
  private var entries: [UInt8] = []
  private var isWritable: Bool

  /// The bytes that are gathered before they are written.
  private static let most = 8 << 20

  init(_ cache: ResultCache) {
    self.cache = cache
    isWritable = cache.isReadable
  }

  /// Takes up entries.
  func keep(_ more: [UInt8], io: ToolIO) {
    guard isWritable else { return }
    entries += more
    if entries.count >= Self.most { finish(io: io) }
  }

  /// Writes what was taken up.
  func finish(io: ToolIO) {
    guard isWritable, !entries.isEmpty else { return }
    do throws(FileFault) {
      try cache.folder.add(entries)
    } catch {
      isWritable = false
      io.error(
        "concord: cache \(Visible.text(cache.name)): \(error.message); results are not kept")
    }
    entries.removeAll(keepingCapacity: isWritable)
  }
}
