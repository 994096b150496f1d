/// Where the entries of a pack stand: a table of slots of eight bytes, found by the hash of the letter.
///
/// A slot holds four further bytes of the hash and, one added, where its entry begins; the empty slot is
/// zero. A hash stands at its home slot or behind it, before the next empty slot; half of all slots are
/// empty, so that one short read finds nearly every one.
struct PackTable {
  /// The slots.
  private(set) var slots: [UInt64]

  /// The bytes of a slot.
  static let slotSize = 8

  /// An empty table for so many entries.
  init(capacity: Int) {
    slots = Array(repeating: 0, count: max(16, 2 * capacity))
  }

  /// The slot at which a search for a hash begins, among so many.
  static func home(of key: some RandomAccessCollection<UInt8>, among count: Int) -> Int {
    let key = Array(key.prefix(8))
    return Int(key.littleEndian64(at: 0).multipliedFullWidth(by: UInt64(count)).high)
  }

  /// The further bytes of a hash that its slot holds.
  static func tag(of key: some RandomAccessCollection<UInt8>) -> UInt32 {
    Array(key.dropFirst(8).prefix(4)).littleEndian32(at: 0)
  }

  /// Puts an entry in; false where its hash, as far as a slot knows it, is there already.
  mutating func insert(_ key: some RandomAccessCollection<UInt8>, at offset: UInt32) -> Bool {
    let tag = Self.tag(of: key)
    var index = Self.home(of: key, among: slots.count)
    while slots[index] != 0 {
      if UInt32(truncatingIfNeeded: slots[index] >> 32) == tag { return false }
      index = index + 1 == slots.count ? 0 : index + 1
    }
    slots[index] = UInt64(tag) << 32 | UInt64(offset + 1)
    return true
  }
}
