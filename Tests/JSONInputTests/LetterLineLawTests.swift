import Foundation
import JSONInput
import TestSupport
import Testing

/// The reader held against Foundation's, on lines that are drafted and damaged at random.
@Suite("Laws of a line of a stream of letters")
struct LetterLineLawTests {
  private typealias Members = (id: String, text: String)

  private static func read(_ line: [UInt8]) -> Members? {
    var text: [UInt8] = []
    let read = LetterLine(line, in: line.indices, text: &text)
    guard read.fault == nil, let id = read.id else { return nil }
    return (String(decoding: line[id], as: UTF8.self), String(decoding: text, as: UTF8.self))
  }

  private static func foundation(_ line: [UInt8]) -> Members? {
    guard let value = try? JSONSerialization.jsonObject(with: Data(line)),
      let members = value as? [String: Any], let id = members["id"] as? Int,
      let text = members["text"] as? String
    else { return nil }
    return ("\(id)", text)
  }

  /// A text of characters of all lengths, as JSON writes it in one of its ways.
  private static func draft(_ random: inout SeededGenerator) -> (text: String, json: String) {
    var (text, json) = ("", "\"")
    let alphabet = Array("ab \n\t\"\\/é’€😀\u{0}\u{7F}\u{2028}".unicodeScalars)
    for _ in 0..<Int.random(in: 0...40, using: &random) {
      let scalar = alphabet.randomElement(using: &random)!
      text.unicodeScalars.append(scalar)
      let mustEscape = scalar.value < 0x20 || scalar == "\"" || scalar == "\\"
      if mustEscape || Int.random(in: 0..<4, using: &random) == 0 {
        for unit in String(scalar).utf16 { json += String(format: "\\u%04x", unit) }
      } else {
        json.unicodeScalars.append(scalar)
      }
    }
    return (text, json + "\"")
  }

  @Test("a text is read as it was, however it is written")
  func roundTrip() {
    var random = SeededGenerator(seed: 11)
    for number in 0..<2_000 {
      let (text, json) = Self.draft(&random)
      let read = Self.read(Array(#"{"id":\#(number),"text":\#(json)}"#.utf8))
      #expect(read?.text == text && read?.id == "\(number)")
    }
  }

  @Test("what is read of a damaged line, another reader reads too; what is cut is not read")
  func damage() {
    var random = SeededGenerator(seed: 12)
    var accepted = 0
    for _ in 0..<3_000 {
      let (_, json) = Self.draft(&random)
      var line = Array(#"{"id":12,"a":[1.5,{"b":null}],"text":\#(json)}"#.utf8)
      let cut = line.prefix(Int.random(in: 0..<line.count, using: &random))
      #expect(Self.read(Array(cut)) == nil)
      let at = Int.random(in: 0..<line.count, using: &random)
      line[at] = UInt8.random(in: 0...255, using: &random)
      guard let read = Self.read(line), read.id.allSatisfy(\.isNumber) else { continue }
      accepted += 1
      let other = Self.foundation(line)
      #expect(
        other?.id == read.id && other?.text == read.text, "\(String(decoding: line, as: UTF8.self))"
      )
    }
    #expect(accepted > 200)
  }
}
