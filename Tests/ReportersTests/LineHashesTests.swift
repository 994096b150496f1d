import LetterSource
import TestSupport
import Testing

@testable import Reporters

@Suite("Lines and columns of other tools")
struct LineHashesTests {
  /// The hash as its description has it, without rolling: for each line, from its first unit that is
  /// no space or tab.
  private func described(_ text: String) -> [Int: String] {
    var units: [UInt16] = []
    var starts: [Int] = []
    var isStart = true
    for unit in text.replacing("\r\n", with: "\n").replacing("\r", with: "\n").utf16
    where unit != 0x20 && unit != 0x09 {
      if isStart { starts.append(units.count) }
      isStart = unit == 0x0A
      units.append(unit)
    }
    if isStart { starts.append(units.count) }
    units.append(65535)
    var seen: [UInt64: Int] = [:]
    var hashes: [Int: String] = [:]
    for (index, start) in starts.enumerated() {
      var hash: UInt64 = 0
      for at in start..<(start + 100) {
        hash = hash &* 37 &+ UInt64(at < units.count ? units[at] : 0)
      }
      seen[hash, default: 0] += 1
      hashes[index + 1] = "\(String(hash, radix: 16)):\(seen[hash]!)"
    }
    return hashes
  }

  @Test(
    "a line's hash is that of GitHub's description",
    arguments: [
      "", "a", "a\n", "one\ntwo\nthree", "one\r\ntwo\rthree\n\n", "  same\nsame\n same \n",
      "é😀 x\n" + String(repeating: "long line ", count: 50) + "\nend",
    ])
  func hashes(text: String) {
    #expect(LineHashes.hashes(of: Letter(text: text)) == described(text))
  }

  @Test("offsets count in UTF-16 code units, bytes that are no text as one each")
  func units() {
    let text = "aé😀b"
    let units = LetterUnits(Letter(text: text))
    #expect([0, 1, 3, 7, 8].map(units.units(before:)) == [0, 1, 2, 4, 5])
    let broken = LetterUnits(Letter(bytes: [0x61, 0xFF, 0xC3, 0x62, 0xC3, 0xA9]))
    #expect([0, 1, 2, 3, 4, 6].map(broken.units(before:)) == [0, 1, 2, 3, 4, 5])
    let long = String(repeating: "é😀x", count: 5_000)
    let marks = LetterUnits(Letter(text: long))
    for count in stride(from: 0, to: 5_000, by: 97) {
      #expect(marks.units(before: count * 7) == count * 4)
    }
  }
}
