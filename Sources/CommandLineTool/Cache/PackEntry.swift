import Findings

/// A result in a pack: the hash of its letter, the length of what is stored, a checksum, and that.
///
/// The checksum is over the identity of the judging, the hash of the letter and what is stored: a result
/// that was torn, edited or brought from elsewhere does not bear it. It is no signature.
enum PackEntry {
  /// The bytes of a key, and of an entry without what is stored.
  static let keySize = 32
  static let headSize = keySize + 4 + checkSize
  private static let checkSize = 8

  /// An entry.
  static func bytes(key: [UInt8], _ stored: [UInt8], identity: [UInt8]) -> [UInt8] {
    var entry = key
    entry.append(littleEndian: UInt32(stored.count))
    entry += check(key[...], stored[...], identity)
    return entry + stored
  }

  /// The bytes that an entry with this head takes; nil where it cannot be one.
  static func size(_ head: ArraySlice<UInt8>) -> Int? {
    guard head.count >= headSize else { return nil }
    let stored = Int(head.littleEndian32(at: head.startIndex + keySize))
    return stored <= StoredJudgement.limit ? headSize + stored : nil
  }

  /// What is stored in a whole entry; nil where it does not bear its checksum.
  static func stored(in entry: ArraySlice<UInt8>, identity: [UInt8]) -> [UInt8]? {
    guard let size = size(entry), size == entry.count else { return nil }
    let start = entry.startIndex
    let stored = entry[(start + headSize)...]
    let sum = entry[(start + keySize + 4)..<(start + headSize)]
    guard sum.elementsEqual(check(entry.prefix(keySize), stored, identity)) else { return nil }
    return Array(stored)
  }

  private static func check(
    _ key: ArraySlice<UInt8>, _ stored: ArraySlice<UInt8>, _ identity: [UInt8]
  ) -> ArraySlice<UInt8> {
    SHA256.hash(identity + key + stored).prefix(checkSize)
  }
}

extension Array<UInt8> {
  /// Appends a number, the lowest byte first.
  mutating func append<Number: FixedWidthInteger>(littleEndian number: Number) {
    for shift in stride(from: 0, to: Number.bitWidth, by: 8) {
      append(UInt8(truncatingIfNeeded: number >> Number(shift)))
    }
  }
}

extension RandomAccessCollection<UInt8> where Index == Int {
  /// The number in four bytes, the lowest first.
  func littleEndian32(at index: Int) -> UInt32 {
    self[index..<(index + 4)].reversed().reduce(0) { $0 << 8 | UInt32($1) }
  }

  /// The number in eight bytes, the lowest first.
  func littleEndian64(at index: Int) -> UInt64 {
    self[index..<(index + 8)].reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }
}
