/// A JSON value with the keys of its objects in order.
public indirect enum JSONValue: Sendable {
  case null
  case truth(Bool)
  case number(Int)
  case text(String)
  case list([JSONValue])
  case object([(key: String, value: JSONValue)])

  /// Text, or null for nil.
  public static func text(orNull text: String?) -> JSONValue { text.map { .text($0) } ?? .null }

  /// Texts in order.
  public static func texts(_ texts: [String]) -> JSONValue { .list(texts.map { .text($0) }) }
}

extension ByteWriter {
  /// Appends a JSON value in lines, indented by two spaces a level.
  public mutating func write(_ value: JSONValue, indent: Int = 0) {
    switch value {
    case .null: write("null")
    case .truth(let truth): write(truth ? "true" : "false")
    case .number(let number): write(number)
    case .text(let text): writeJSON(text)
    case .list(let values):
      write(values, between: ("[", "]"), indent: indent) { writer, value in
        writer.write(value, indent: indent + 1)
      }
    case .object(let entries):
      write(entries, between: ("{", "}"), indent: indent) { writer, entry in
        writer.writeJSON(entry.key)
        writer.write(": ")
        writer.write(entry.value, indent: indent + 1)
      }
    }
  }

  private mutating func write<Element>(
    _ elements: [Element], between marks: (open: String, close: String), indent: Int,
    _ element: (inout ByteWriter, Element) -> Void
  ) {
    write(marks.open)
    for (index, value) in elements.enumerated() {
      write(index == 0 ? "\n" : ",\n")
      write(String(repeating: "  ", count: indent + 1))
      element(&self, value)
    }
    if !elements.isEmpty { write("\n" + String(repeating: "  ", count: indent)) }
    write(marks.close)
  }
}
