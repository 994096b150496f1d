import LetterSource

/// Offsets of a letter counted in UTF-16 code units, as SARIF and its viewers count columns.
///
/// A byte that is not UTF-8 counts as one unit. Made in one pass; a lookup reads at most `stride` bytes.
struct LetterUnits {
  private static let stride = 1024
  private let letter: Letter
  /// The units before the character that holds every `stride`th byte, and where that character starts;
  /// empty where every byte is a unit.
  private let marks: [(offset: Int, units: Int)]

  init(_ letter: Letter) {
    self.letter = letter
    guard letter.bytes.contains(where: { $0 >= 0x80 }) else {
      marks = []
      return
    }
    var marks: [(offset: Int, units: Int)] = []
    var units = 0
    var at = 0
    while at < letter.bytes.count {
      if at >= marks.count * Self.stride { marks.append((at, units)) }
      let step = Self.character(at: at, in: letter.bytes)
      at += step.bytes
      units += step.units.count
    }
    self.marks = marks
  }

  /// The units before an offset.
  func units(before offset: Int) -> Int {
    guard !marks.isEmpty else { return offset }
    var index = min(offset / Self.stride, marks.count - 1)
    if marks[index].offset > offset { index -= 1 }
    var (at, units) = marks[max(0, index)]
    while at < offset {
      let step = Self.character(at: at, in: letter.bytes)
      at += step.bytes
      units += step.units.count
    }
    return units
  }

  /// A character: its bytes and its units; a byte that is not UTF-8 is U+FFFD.
  static func character(at: Int, in bytes: [UInt8]) -> (bytes: Int, units: Units) {
    let first = bytes[at]
    if first < 0x80 { return (1, Units(one: UInt16(first))) }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    let isLead = first >= 0xC2 && first <= 0xF4 && at + length <= bytes.count
    guard isLead, bytes[(at + 1)..<(at + length)].allSatisfy({ $0 & 0xC0 == 0x80 }) else {
      return (1, Units(one: 0xFFFD))
    }
    var value = UInt32(first) & (length == 4 ? 0x07 : length == 3 ? 0x0F : 0x1F)
    for byte in bytes[(at + 1)..<(at + length)] { value = value << 6 | UInt32(byte & 0x3F) }
    let shortest: UInt32 = length == 4 ? 0x10000 : length == 3 ? 0x800 : 0x80
    guard value >= shortest, let scalar = Unicode.Scalar(value) else {
      return (1, Units(one: 0xFFFD))
    }
    let encoded = Array(String(scalar).utf16)
    return (length, Units(one: encoded[0], two: encoded.count > 1 ? encoded[1] : nil))
  }

  /// One or two UTF-16 code units.
  struct Units {
    let one: UInt16
    var two: UInt16?

    var count: Int { two == nil ? 1 : 2 }
  }
}
