/// Writes a pack beside its place, entry by entry, and puts it there at the end.
struct PackWriter {
  private let file: AtomicFile
  private let identity: [UInt8]
  private var table: PackTable
  private var waiting: [UInt8] = []
  private var size = 0
  private var count = 0

  /// A pack at a path for at most so many entries.
  init(at path: String, identity: [UInt8], capacity: Int) throws(FileFault) {
    file = try AtomicFile(at: path)
    self.identity = identity
    table = PackTable(capacity: capacity)
  }

  /// Adds an entry unless its letter has one.
  mutating func add(_ entry: ArraySlice<UInt8>) throws(FileFault) {
    guard let offset = UInt32(exactly: size), offset < .max,
      table.insert(entry.prefix(PackEntry.keySize), at: offset)
    else { return }
    waiting += entry
    size += entry.count
    count += 1
    if waiting.count >= 1 << 20 { try flush() }
  }

  /// Puts the pack in its place. It need not outlive a loss of power: what is torn then is a miss.
  mutating func finish() throws(FileFault) {
    for slot in table.slots { waiting.append(littleEndian: slot) }
    let foot = ResultPack.Foot(
      identity: identity, entries: count, slots: table.slots.count, table: size)
    waiting += foot.bytes
    try flush()
    try file.commit(toDisk: false)
  }

  private mutating func flush() throws(FileFault) {
    try file.write(waiting)
    waiting.removeAll(keepingCapacity: true)
  }
}
