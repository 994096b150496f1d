import JSONInput

/// Reads an object of JSON whose members are texts and whole numbers.
enum FlatJSON {
  /// The members of an object, numbers by their digits; nil where it is none, or holds anything else.
  static func members(of bytes: [UInt8]) -> [String: String]? {
    var reader = JSONReader(bytes, in: bytes.indices)
    var members: [String: String] = [:]
    do throws(Refusal) {
      try reader.object(orElse: { _ in Refusal() }) { key, reader throws(Refusal) in
        let value = try value(&reader, in: bytes)
        let isNew = members.updateValue(value, forKey: String(decoding: key, as: UTF8.self)) == nil
        guard isNew else { throw Refusal() }
      }
    } catch {
      return nil
    }
    return reader.peek() == nil ? members : nil
  }

  private struct Refusal: Error {}

  private static func value(_ reader: inout JSONReader, in bytes: [UInt8]) throws(Refusal) -> String
  {
    do throws(JSONFault) {
      if reader.peek() == UInt8(ascii: "\"") {
        var text: [UInt8] = []
        if try reader.text(into: &text) == nil { return String(decoding: text, as: UTF8.self) }
      } else {
        let digits = bytes[try reader.number()]
        let isWhole = digits.allSatisfy { (0x30...0x39).contains($0) }
        if isWhole { return String(decoding: digits, as: UTF8.self) }
      }
    } catch {}
    throw Refusal()
  }
}
