import ByteOutput

/// Writes compact JSON that can stand inside a script element: "<", ">" and "&" are escaped.
public struct DataWriter {
  private var writer = ByteWriter()
  private var needsComma = false

  /// Nothing is written yet.
  public init() {}

  /// What was written.
  public var bytes: [UInt8] { writer.bytes }

  /// A number.
  public mutating func number(_ number: Int) {
    separate()
    writer.write(number)
    needsComma = true
  }

  /// A text.
  public mutating func text(_ text: String) {
    separate()
    string(text)
    needsComma = true
  }

  /// A list with what the closure writes in it.
  public mutating func list(_ content: (inout DataWriter) -> Void) { nest("[", "]", content) }

  /// An object with the entries that the closure writes.
  public mutating func object(_ content: (inout DataWriter) -> Void) { nest("{", "}", content) }

  /// The key of the next value.
  public mutating func key(_ name: StaticString) {
    separate()
    string(name.description)
    writer.write(":")
    needsComma = false
  }

  /// A list of numbers.
  public mutating func numbers(_ numbers: some Sequence<Int>) {
    list { data in for number in numbers { data.number(number) } }
  }

  /// A list of texts.
  public mutating func texts(_ texts: some Sequence<String>) {
    list { data in for text in texts { data.text(text) } }
  }

  private mutating func separate() {
    if needsComma { writer.write(",") }
    needsComma = false
  }

  private mutating func nest(
    _ opening: String, _ closing: String, _ content: (inout DataWriter) -> Void
  ) {
    separate()
    writer.write(opening)
    needsComma = false
    content(&self)
    writer.write(closing)
    needsComma = true
  }

  private mutating func string(_ text: String) {
    var json = ByteWriter()
    json.writeJSON(text)
    for byte in json.bytes {
      switch byte {
      case UInt8(ascii: "<"): writer.write("\\u003c")
      case UInt8(ascii: ">"): writer.write("\\u003e")
      case UInt8(ascii: "&"): writer.write("\\u0026")
      default: writer.write(CollectionOfOne(byte))
      }
    }
  }
}
