import LetterSource

/// A line of a stream of letters: `{"id": …, "text": …}`.
///
/// The id is kept as it was written; the text is put, its escapes undone, where its reader wants it.
/// Other members are passed over, and must be JSON.
public struct LetterLine: Sendable {
  /// The longest id, in bytes as it is written.
  public static let longestID = 4_096
  /// The longest line, in bytes: a letter of the largest size fits, were every byte of it escaped by a
  /// backslash.
  public static let longest = 2 * Letter.maximumSize
  /// How far into a longer line an id is looked for, in bytes.
  public static let idReach = 1 << 16

  /// Where the id stands as it was written, a text with its quotation marks; nil where none could be
  /// read.
  public private(set) var id: Range<Int>?
  /// Why the line cannot be judged; nil where it can.
  public private(set) var fault: LetterLineFault?

  /// Reads a line, without its line end, and appends its text to an empty buffer.
  ///
  /// Cost: one pass; of a line that is longer than it may be, only the start.
  public init(_ bytes: [UInt8], in range: Range<Int>, text: inout [UInt8]) {
    self.init(bytes, in: range, text: &text, isCut: false)
  }

  /// Reads the start of a line that was not held whole.
  public init(cut bytes: [UInt8], in range: Range<Int>, text: inout [UInt8]) {
    self.init(bytes, in: range, text: &text, isCut: true)
  }

  private init(_ bytes: [UInt8], in range: Range<Int>, text: inout [UInt8], isCut: Bool) {
    let isTooLong = isCut || range.count > Self.longest
    let end = isTooLong ? min(range.upperBound, range.lowerBound + Self.idReach) : range.upperBound
    do throws(LetterLineFault) {
      try read(bytes, in: range.lowerBound..<end, text: &text)
    } catch {
      fault = error.shifted(by: -range.lowerBound)
    }
    if isTooLong { fault = .lineTooLong }
  }

  private mutating func read(
    _ bytes: [UInt8], in range: Range<Int>, text: inout [UInt8]
  ) throws(LetterLineFault) {
    var reader = JSONReader(bytes, in: range)
    guard let first = reader.peek() else { throw .empty }
    guard first == UInt8(ascii: "{") else { throw .notObject }
    var hasText = false
    // What is wrong with a member is said at the end, since the id may stand behind it.
    var wrong: LetterLineFault?
    var idCount = 0
    try reader.object(orElse: LetterLineFault.notJSON) { key, reader throws(LetterLineFault) in
      switch key {
      case Self.idKey:
        idCount += 1
        let (place, fault) = try Self.id(&reader, in: bytes)
        wrong = wrong ?? (idCount > 1 ? .idTwice : fault)
        id = idCount == 1 ? place : nil
      case Self.textKey:
        let fault = try Self.text(&reader, into: &text)
        wrong = wrong ?? (hasText ? .textTwice : fault)
        hasText = true
      default:
        do throws(JSONFault) { try reader.skipValue() } catch { throw .notJSON(error) }
      }
    }
    do throws(JSONFault) { try reader.expectEnd() } catch { throw .notJSON(error) }
    if let wrong { throw wrong }
    if id == nil { throw .noID }
    if !hasText { throw .noText }
  }

  private static let idKey = Array("id".utf8)
  private static let textKey = Array("text".utf8)

  /// Reads an id; returns where it stands, or what is wrong with it.
  private static func id(
    _ reader: inout JSONReader, in bytes: [UInt8]
  ) throws(LetterLineFault) -> (Range<Int>?, LetterLineFault?) {
    do throws(JSONFault) {
      let first = reader.peek()
      let start = reader.at
      switch first {
      case UInt8(ascii: "\""):
        var content: [UInt8] = []
        switch try reader.text(into: &content, limit: longestID) {
        case .loneSurrogate: return (nil, .loneSurrogate(key: "id"))
        case .tooLong: return (nil, .idTooLong)
        case nil: break
        }
      case let byte? where byte == UInt8(ascii: "-") || (0x30...0x39).contains(byte):
        _ = try reader.number()
      default:
        try reader.skipValue()
        return (nil, .idNotNameable)
      }
      return reader.at - start > longestID ? (nil, .idTooLong) : (start..<reader.at, nil)
    } catch { throw .notJSON(error) }
  }

  /// Reads a text; returns what is wrong with it.
  private static func text(
    _ reader: inout JSONReader, into text: inout [UInt8]
  ) throws(LetterLineFault) -> LetterLineFault? {
    do throws(JSONFault) {
      guard reader.peek() == UInt8(ascii: "\"") else {
        try reader.skipValue()
        return .textNotString
      }
      switch try reader.text(into: &text, limit: Letter.maximumSize) {
      case .loneSurrogate: return .loneSurrogate(key: "text")
      case .tooLong: return .textTooLong
      case nil: return nil
      }
    } catch { throw .notJSON(error) }
  }
}
