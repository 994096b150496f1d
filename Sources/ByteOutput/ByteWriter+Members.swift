/// Objects and arrays of JSON without a count of what was written: a comma stands before whatever does
/// not come first, as the last byte tells.
extension ByteWriter {
  /// Begins an element of an array, or the next value of a stream of elements.
  public mutating func beginElement() {
    guard let last = bytes.last, last != UInt8(ascii: "["), last != UInt8(ascii: "{"),
      last != UInt8(ascii: ":")
    else { return }
    write(",")
  }

  /// Begins a member of an object: its value is to be written next.
  public mutating func beginMember(_ key: String) {
    beginElement()
    writeKey(key)
  }

  /// Appends a member with a text.
  public mutating func writeMember(_ key: String, _ value: String) {
    beginMember(key)
    writeJSON(value)
  }

  /// Appends a member with a whole number.
  public mutating func writeMember(_ key: String, _ value: Int) {
    beginMember(key)
    write(value)
  }

  /// Appends a member that is true or false.
  public mutating func writeMember(_ key: String, _ value: Bool) {
    beginMember(key)
    write(value ? "true" : "false")
  }

  /// Appends a member that is an object.
  public mutating func writeObject(_ key: String, _ members: (inout ByteWriter) -> Void) {
    beginMember(key)
    write("{")
    members(&self)
    write("}")
  }

  /// Appends an element that is an object.
  public mutating func writeObject(_ members: (inout ByteWriter) -> Void) {
    beginElement()
    write("{")
    members(&self)
    write("}")
  }

  /// Appends a member that is an array.
  public mutating func writeArray(_ key: String, _ elements: (inout ByteWriter) -> Void) {
    beginMember(key)
    write("[")
    elements(&self)
    write("]")
  }
}
