import Findings
import LetterSource
import Reporters

/// The findings of a letter and the headings of its items as bytes, and back.
///
/// Numbers are written seven bits a byte, the lowest first; texts with their length in front. What a
/// privacy finding found is masked in it as in every report.
enum StoredJudgement {
  /// The most bytes of a judgement that is stored; a letter with more to say is judged anew.
  static let limit = 1 << 20

  /// The bytes of a judgement; nil where it is too long, or where masking what is masked would change
  /// it, as it will be when it is read back.
  static func bytes(_ findings: [Finding], _ headings: [ByteRange], mask: Mask) -> [UInt8]? {
    var writer = Writer()
    writer.add(headings.count)
    for heading in headings { writer.add(heading) }
    writer.add(findings.count)
    for finding in findings {
      writer.add(finding.rule)
      writer.add(Kind.allCases.firstIndex(of: finding.kind) ?? 0)
      writer.add(Severity.allCases.firstIndex(of: finding.severity) ?? 0)
      writer.add(finding.item)
      guard writer.add(finding.message, mask) else { return nil }
      writer.add(finding.places.count)
      for place in finding.places {
        writer.add(place.range)
        writer.add(place.role == .primary ? 0 : 1)
        guard writer.add(place.label, mask) else { return nil }
      }
    }
    return writer.bytes.count <= limit ? writer.bytes : nil
  }

  /// The judgement of a letter of so many bytes; nil where these are none.
  static func judgement(
    _ bytes: [UInt8], ofLetter size: Int
  ) -> (findings: [Finding], headings: [ByteRange])? {
    var reader = Reader(bytes: bytes, size: size)
    guard let headingCount = reader.count() else { return nil }
    var headings: [ByteRange] = []
    for _ in 0..<headingCount {
      guard let heading = reader.range() else { return nil }
      headings.append(heading)
    }
    guard let count = reader.count() else { return nil }
    var findings: [Finding] = []
    findings.reserveCapacity(count)
    for _ in 0..<count {
      guard let finding = reader.finding() else { return nil }
      findings.append(finding)
    }
    return reader.isAtEnd ? (findings, headings) : nil
  }

  private struct Writer {
    var bytes: [UInt8] = []

    mutating func add(_ number: Int) {
      var rest = UInt(number)
      while rest > 0x7F {
        bytes.append(UInt8(rest & 0x7F | 0x80))
        rest >>= 7
      }
      bytes.append(UInt8(rest))
    }

    mutating func add(_ range: ByteRange) {
      add(range.start)
      add(range.count)
    }

    mutating func add(_ text: String) {
      add(text.utf8.count)
      bytes.append(contentsOf: text.utf8)
    }

    /// Adds a text as it is masked; false where masking does not come to an end with that.
    mutating func add(_ text: String, _ mask: Mask) -> Bool {
      let masked = mask.text(text)
      add(masked)
      return mask.text(masked).utf8.elementsEqual(masked.utf8)
    }
  }

  private struct Reader {
    let bytes: [UInt8]
    let size: Int
    var at = 0

    var isAtEnd: Bool { at == bytes.count }

    mutating func number() -> Int? {
      var value = 0
      var shift = 0
      while at < bytes.count, shift < 56 {
        let byte = bytes[at]
        at += 1
        value |= Int(byte & 0x7F) << shift
        if byte < 0x80 { return value }
        shift += 7
      }
      return nil
    }

    /// A number of things that take a byte each at least.
    mutating func count() -> Int? {
      guard let count = number(), count <= bytes.count - at else { return nil }
      return count
    }

    mutating func range() -> ByteRange? {
      guard let start = number(), let length = number(), start <= size, length <= size - start
      else { return nil }
      return ByteRange(start, start + length)
    }

    mutating func text() -> String? {
      guard let length = count() else { return nil }
      defer { at += length }
      return String(decoding: bytes[at..<(at + length)], as: UTF8.self)
    }

    mutating func finding() -> Finding? {
      guard let rule = text(), let kind = number(), kind < Kind.allCases.count,
        let severity = number(), severity < Severity.allCases.count, let item = number(),
        let message = text(), let count = count(), count > 0
      else { return nil }
      var places: [Place] = []
      for _ in 0..<count {
        guard let range = range(), let role = number(), let label = text() else { return nil }
        places.append(Place(range: range, role: role == 0 ? .primary : .evidence, label: label))
      }
      return Finding(
        rule: rule, kind: Kind.allCases[kind], severity: Severity.allCases[severity], item: item,
        message: message, places: places)
    }
  }
}
