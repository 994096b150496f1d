import LetterSource

/// The hash by which GitHub's code scanning knows a line again.
///
/// From the first character of a line that is no space or tab, 100 UTF-16 code units, spaces and tabs
/// left out and every line end as LF, are the digits of a number to the base 37 in 64 bits that wrap;
/// behind the letter stand 65535 and then zeros. Lines with one hash are counted.
/// Source: the description in GitHub's codeql-action, `src/fingerprints.ts`.
enum LineHashes {
  private static let reach = 100

  /// The hashes of a letter's lines, by line from 1, as "hexadecimal:occurrence". A line that holds
  /// nothing but spaces has that of what follows.
  static func hashes(of letter: Letter) -> [Int: String] {
    var units: [UInt16] = []
    units.reserveCapacity(letter.bytes.count + reach + 1)
    /// Where lines begin among the units.
    var starts: [Int] = []
    var startsLine = true
    var at = 0
    let bytes = letter.bytes
    while at < bytes.count {
      let character = LetterUnits.character(at: at, in: bytes)
      let first = bytes[at]
      at += character.bytes
      if first == 0x20 || first == 0x09 { continue }
      if startsLine { starts.append(units.count) }
      startsLine = first == 0x0A || first == 0x0D
      units.append(startsLine ? 0x0A : character.units.one)
      if let second = character.units.two { units.append(second) }
      // CRLF is one line end.
      if first == 0x0D, at < bytes.count, bytes[at] == 0x0A { at += 1 }
    }
    if startsLine { starts.append(units.count) }
    units.append(0xFFFF)
    return named(starts, in: units + [UInt16](repeating: 0, count: reach))
  }

  private static func named(_ starts: [Int], in units: [UInt16]) -> [Int: String] {
    var power: UInt64 = 1
    for _ in 0..<reach { power = power &* 37 }
    var hash: UInt64 = 0
    for unit in units[0..<reach] { hash = hash &* 37 &+ UInt64(unit) }
    var seen: [UInt64: Int] = [:]
    var names: [Int: String] = [:]
    var at = 0
    for (index, start) in starts.enumerated() {
      while at < start {
        hash = hash &* 37 &+ UInt64(units[at + reach]) &- power &* UInt64(units[at])
        at += 1
      }
      seen[hash, default: 0] += 1
      names[index + 1] = "\(String(hash, radix: 16)):\(seen[hash]!)"
    }
    return names
  }
}
