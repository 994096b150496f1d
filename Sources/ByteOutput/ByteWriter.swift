/// Bytes on their way out, gathered so that they are written at once.
public struct ByteWriter: Sendable {
  /// What was gathered so far.
  public private(set) var bytes: [UInt8] = []

  /// An empty writer.
  public init() {}

  /// Appends text as UTF-8.
  public mutating func write(_ text: some StringProtocol) {
    bytes.append(contentsOf: text.utf8)
  }

  /// Appends bytes.
  public mutating func write(_ other: some Sequence<UInt8>) {
    bytes.append(contentsOf: other)
  }

  /// Appends a whole number in decimal digits.
  public mutating func write(_ number: Int) {
    write(String(number))
  }

  /// Appends a line end.
  public mutating func endLine() {
    bytes.append(0x0A)
  }

  /// Forgets what was gathered and keeps the memory.
  public mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
  }
}
