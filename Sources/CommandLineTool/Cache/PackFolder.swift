import Glibc

/// The packs of one judging: files that are added and merged, and never changed.
///
/// Any number of runs may read and add at once without a lock. A pack is removed only when all that it
/// holds stands in another one; who has it open reads on. Two runs that merge the same packs leave
/// their results twice, until those are merged in turn.
struct PackFolder: Sendable {
  let path: String
  let identity: [UInt8]

  private static let suffix = ".pack"
  /// So many packs of like size are merged into one.
  private static let mostAlike = 8
  /// From this size on, a pack is merged no more.
  private static let final = 16 << 20

  /// The packs, the largest first, and the names of files that should be packs and are none.
  func look() throws(FileFault) -> (packs: [(name: String, pack: ResultPack)], broken: [String]) {
    guard FolderWalk.exists(path) else { return ([], []) }
    let listing = try FolderListing(path + "/", suffix: Self.suffix)
    var packs: [(name: String, pack: ResultPack)] = []
    var broken: [String] = []
    for name in (0..<listing.count).map({ listing[$0] }) where !name.hasSuffix("/") {
      // What cannot be opened or read now is left alone: it may be whole.
      guard let file = try? OpenFile("\(path)/\(name)") else { continue }
      do throws(FileFault) {
        if let pack = try ResultPack(file, identity: identity) {
          packs.append((name, pack))
        } else {
          broken.append(name)
        }
      } catch {
        continue
      }
    }
    packs.sort { ($1.pack.size, $0.name) < ($0.pack.size, $1.name) }
    return (packs, broken)
  }

  /// Adds entries as a pack, into which it merges older ones where there are many of like size; files
  /// that should be packs and are none are removed.
  func add(_ entries: [UInt8]) throws(FileFault) {
    try FileWriter.makeFolders(above: path + "/")
    let (packs, broken) = try look()
    let old = Self.alike(packs.map { ($0.name, $0.pack, $0.pack.size) })
    let new = Self.entries(in: entries)
    let name = String(UInt64.random(in: .min ... .max), radix: 36)
    var writer = try PackWriter(
      at: "\(path)/\(name)\(Self.suffix)", identity: identity,
      capacity: new.count + old.reduce(0) { $0 + $1.pack.count })
    for entry in new { try writer.add(entries[entry]) }
    for (_, pack) in old {
      try pack.forEach { (entry) throws(FileFault) in try writer.add(entry) }
    }
    try writer.finish()
    for name in broken + old.map(\.name) { _ = unsafe unlink("\(path)/\(name)") }
  }

  /// The packs to be merged: of the smallest size of which there are many, some at random, so that runs
  /// that merge at once rarely merge the same.
  private static func alike(
    _ packs: [(name: String, pack: ResultPack, size: Int)]
  ) -> [(name: String, pack: ResultPack)] {
    let classes = Dictionary(grouping: packs.filter { $0.size < final }) { $0.size.logarithm / 3 }
    let many = classes.filter { $0.value.count >= mostAlike }
    guard let smallest = many.keys.min(), let packs = many[smallest] else { return [] }
    return packs.shuffled().prefix(mostAlike).map { ($0.name, $0.pack) }
  }

  /// Where entries stand that lie one behind the other.
  private static func entries(in bytes: [UInt8]) -> [Range<Int>] {
    var entries: [Range<Int>] = []
    var at = 0
    while let size = PackEntry.size(bytes[at...]), at + size <= bytes.count {
      entries.append(at..<(at + size))
      at += size
    }
    return entries
  }
}

extension Int {
  /// The position of the highest bit; 0 for what is not positive.
  fileprivate var logarithm: Int { self > 0 ? Int.bitWidth - 1 - leadingZeroBitCount : 0 }
}
