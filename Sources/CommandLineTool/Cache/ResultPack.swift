import Findings

/// A file of results that is never changed once it has its name: entries, a table of where they stand,
/// and a foot.
///
/// The alternative, a file for each letter, was measured with 20,000 results of 130 bytes: 68 us and
/// 4.3 KB of disk to write one beside its place and rename it, 8.7 us to read one; two reads within one
/// file take 1.8 us, and a million letters some 190 MB in place of 4.3 GB and a million inodes.
///
/// It is read with `pread` and not mapped: a file that is cut short under a run is then a miss and not
/// a signal, and nothing of a pack stays in memory. A search costs one short read where the letter is
/// not in the pack, two where it is.
final class ResultPack: Sendable {
  // A class, since its file is open while anybody looks into it.

  /// What stands at the end of a pack.
  struct Foot {
    static let size = 64
    private static let magic = Array("concord\u{1}".utf8)

    let identity: [UInt8]
    let entries: Int
    let slots: Int
    /// Where the table begins, behind the entries.
    let table: Int

    /// Its bytes: a magic, the identity of the judging, the numbers, a checksum.
    var bytes: [UInt8] {
      var bytes = Self.magic + identity
      bytes.append(littleEndian: UInt32(entries))
      bytes.append(littleEndian: UInt32(slots))
      bytes.append(littleEndian: UInt64(table))
      return bytes + SHA256.hash(bytes).prefix(8)
    }

    init(identity: [UInt8], entries: Int, slots: Int, table: Int) {
      self.identity = identity
      self.entries = entries
      self.slots = slots
      self.table = table
    }

    /// Reads a foot; nil where these bytes are none, or one of another judging.
    init?(_ bytes: [UInt8], identity: [UInt8]) {
      guard bytes.count == Self.size else { return nil }
      self.init(
        identity: identity, entries: Int(bytes.littleEndian32(at: 40)),
        slots: Int(bytes.littleEndian32(at: 44)),
        table: Int(bytes.littleEndian64(at: 48) & 0x7FFF_FFFF_FFFF_FFFF))
      guard bytes == self.bytes else { return nil }
    }
  }

  private let file: OpenFile
  private let foot: Foot

  /// The slots that are read at once, and the most reads of a search: only a table that is damaged asks
  /// for more.
  private static let slotsAtOnce = 16
  private static let mostReads = 32
  /// The bytes of an entry that are read at first; nearly all are shorter.
  private static let entryAtOnce = 512

  /// The pack in a file; nil where that is none, or one of another judging. Throws where it cannot be
  /// read, which says nothing of it.
  init?(_ file: OpenFile, identity: [UInt8]) throws(FileFault) {
    let length = min(file.size, Foot.size)
    let end = file.bytes(at: file.size - length, upTo: length)
    guard end.count == length else { throw .unreadable(reason: "it ends early") }
    guard let foot = Foot(end, identity: identity), foot.slots > 0,
      foot.table == file.size - Foot.size - foot.slots * PackTable.slotSize
    else { return nil }
    self.file = file
    self.foot = foot
  }

  /// The bytes of the file.
  var size: Int { file.size }

  /// The number of its entries.
  var count: Int { foot.entries }

  /// What is stored for a letter; nil where nothing is, or it is damaged.
  func stored(for key: [UInt8]) -> [UInt8]? {
    let tag = PackTable.tag(of: key)
    var slot = PackTable.home(of: key, among: foot.slots)
    for _ in 0..<Self.mostReads {
      let count = min(Self.slotsAtOnce, foot.slots - slot)
      let bytes = file.bytes(
        at: foot.table + slot * PackTable.slotSize, upTo: count * PackTable.slotSize)
      guard bytes.count == count * PackTable.slotSize else { return nil }
      for index in 0..<count {
        let value = bytes.littleEndian64(at: index * PackTable.slotSize)
        guard value != 0 else { return nil }
        if UInt32(value >> 32) == tag, let entry = entry(at: Int(value & 0xFFFF_FFFF) - 1),
          entry.starts(with: key),
          let stored = PackEntry.stored(in: entry[...], identity: foot.identity)
        {
          return stored
        }
      }
      slot = slot + count == foot.slots ? 0 : slot + count
    }
    return nil
  }

  private func entry(at offset: Int) -> [UInt8]? {
    guard offset >= 0, offset < foot.table else { return nil }
    let start = file.bytes(at: offset, upTo: min(Self.entryAtOnce, foot.table - offset))
    guard let size = PackEntry.size(start[...]), size <= foot.table - offset else { return nil }
    guard size > start.count else { return Array(start[..<size]) }
    return start + file.bytes(at: offset + start.count, upTo: size - start.count)
  }

  /// Gives out the entries that are not damaged, in the order of the file.
  func forEach<Failure: Error>(_ body: (ArraySlice<UInt8>) throws(Failure) -> Void) throws(Failure)
  {
    var offset = 0
    while offset < foot.table {
      let bytes = file.bytes(
        at: offset, upTo: min(StoredJudgement.limit + PackEntry.headSize, foot.table - offset))
      var at = 0
      while let size = PackEntry.size(bytes[at...]), at + size <= bytes.count {
        let entry = bytes[at..<(at + size)]
        if PackEntry.stored(in: entry, identity: foot.identity) != nil { try body(entry) }
        at += size
      }
      // Behind a length that cannot be one, nothing is known any more.
      guard at > 0 else { return }
      offset += at
    }
  }
}
