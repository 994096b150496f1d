import Archive
import LetterSource

/// The words of a vocabulary by their spelling, numbered from 1.
///
/// Open addressing on the hash that tokens carry; an equal hash is checked letter by letter, so that
/// no word of a letter is taken for another.
struct WordTable: Sendable {
  /// The number of a word that no phrase has.
  static let unknown: UInt32 = 0

  private var slots: [Slot]
  private var spellings: [UInt8] = []
  private(set) var count: UInt32 = 0

  private struct Slot {
    var hash: UInt32 = 0
    var word: UInt32 = 0
    var start: UInt32 = 0
    var length: UInt32 = 0
  }

  init() {
    slots = [Slot](repeating: Slot(), count: 1024)
  }

  /// The number of a spelling, added if it is new.
  mutating func insert(_ spelling: String) -> UInt32 {
    let bytes = Array(spelling.utf8)
    let hash = Spelling.hash(of: bytes)
    if let word = find(hash, where: { $0.elementsEqual(bytes) }) { return word }
    if Int(count + 1) * 2 > slots.count { grow() }
    count += 1
    place(
      Slot(
        hash: hash, word: count, start: UInt32(spellings.count), length: UInt32(bytes.count)))
    spellings += bytes
    return count
  }

  /// The number of a token's word, `unknown` if no phrase has it.
  func word(of token: Token, in letter: Letter) -> UInt32 {
    let mask = slots.count - 1
    var at = Int(token.hash) & mask
    while slots[at].word != 0 {
      if slots[at].hash == token.hash, isSpelled(token, slots[at], in: letter) {
        return slots[at].word
      }
      at = (at + 1) & mask
    }
    return Self.unknown
  }

  /// The number of the word that two tokens broken at a hyphen make together, or `unknown`.
  func word(joining first: Token, _ second: Token, in letter: Letter) -> UInt32 {
    let bytes = Spelling.folded(
      Array(letter.bytes[Int(first.start)..<Int(first.finish)]) + letter.spellingBytes(of: second))
    return find(Spelling.hash(of: bytes)) { $0.elementsEqual(bytes) } ?? Self.unknown
  }

  @inline(__always)
  private func find(_ hash: UInt32, where isSame: (ArraySlice<UInt8>) -> Bool) -> UInt32? {
    let mask = slots.count - 1
    var at = Int(hash) & mask
    while slots[at].word != 0 {
      let slot = slots[at]
      if slot.hash == hash,
        isSame(spellings[Int(slot.start)..<Int(slot.start + slot.length)])
      {
        return slot.word
      }
      at = (at + 1) & mask
    }
    return nil
  }

  private mutating func place(_ slot: Slot) {
    let mask = slots.count - 1
    var at = Int(slot.hash) & mask
    while slots[at].word != 0 { at = (at + 1) & mask }
    slots[at] = slot
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: Slot(), count: old.count * 2)
    for slot in old where slot.word != 0 { place(slot) }
  }

  /// Whether the bytes of a token, folded, are the spelling of a slot.
  private func isSpelled(_ token: Token, _ slot: Slot, in letter: Letter) -> Bool {
    let start = Int(token.start)
    if Int(token.finish) - start == Int(slot.length), !token.style.contains(.possessive) {
      var at = 0
      while at < Int(slot.length),
        Spelling.lowercased(letter.bytes[start + at]) == spellings[Int(slot.start) + at]
      {
        at += 1
      }
      if at == Int(slot.length) { return true }
    }
    return Spelling.folded(Array(letter.spellingBytes(of: token)))
      .elementsEqual(spellings[Int(slot.start)..<Int(slot.start + slot.length)])
  }
}

extension WordTable {
  func write(to archive: inout ArchiveWriter) {
    let inOrder = slots.filter { $0.word != 0 }.sorted { $0.word < $1.word }
    archive.append(String(decoding: spellings, as: UTF8.self))
    archive.append(inOrder.map(\.length))
  }

  init(from archive: inout ArchiveReader) {
    spellings = Array(archive.bytes())
    let lengths = archive.numbers()
    var capacity = 1024
    while capacity < lengths.count * 2 { capacity *= 2 }
    slots = [Slot](repeating: Slot(), count: capacity)
    var start: UInt32 = 0
    for length in lengths {
      count += 1
      let hash = Spelling.hash(of: spellings[Int(start)..<Int(start + length)])
      place(Slot(hash: hash, word: count, start: start, length: length))
      start += length
    }
  }
}
