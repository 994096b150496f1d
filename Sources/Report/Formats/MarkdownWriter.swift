import ByteOutput

/// Writes Markdown. Text goes in escaped: nothing in it is markup, a link, or a mention.
struct MarkdownWriter {
  private var writer = ByteWriter()

  var bytes: [UInt8] { writer.bytes }

  /// A heading.
  mutating func heading(_ level: Int, _ text: String) {
    line("\(String(repeating: "#", count: level)) \(Self.escaped(text))")
    line()
  }

  /// A paragraph.
  mutating func paragraph(_ text: String) {
    line(Self.escaped(text))
    line()
  }

  /// An entry of a list, some levels deep; `lead` is set in bold before it.
  mutating func bullet(_ text: String, lead: String = "", depth: Int = 0) {
    let bold = lead.isEmpty ? "" : "**\(Self.escaped(lead))** "
    line("\(String(repeating: "  ", count: depth))- \(bold)\(Self.escaped(text))")
  }

  /// A table; columns of numbers stand to the right.
  mutating func table(_ names: [String], numbers: Set<Int>, _ rows: some Sequence<[String]>) {
    row(names)
    row(escaped: names.indices.map { numbers.contains($0) ? "---:" : "---" })
    for cells in rows { row(cells) }
    line()
  }

  /// The end of a list.
  mutating func line() { writer.endLine() }

  private mutating func row(_ cells: [String]) { row(escaped: cells.map(Self.escaped)) }

  private mutating func row(escaped cells: [String]) {
    line("| \(cells.joined(separator: " | ")) |")
  }

  private mutating func line(_ text: String) {
    writer.write(text)
    writer.endLine()
  }

  /// Text in which every character that could begin markup stands behind a backslash, in one line.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    var last: Unicode.Scalar = " "
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      switch scalar {
      case "\n", "\r", "\t", "\u{0B}", "\u{0C}": escaped += " "
      case _ where ByteWriter.isHidden(scalar):
        escaped += "\\\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      case "\\", "`", "*", "_", "[", "]", "<", ">", "#", "|", "~", "&", "!", "$", "@":
        escaped += "\\\(scalar)"
      // What a reader would make a link: "http:", "www."
      case ":" where index + 1 < scalars.count && scalars[index + 1] == "/": escaped += "\\:"
      case "." where last == "w" || last == "W": escaped += "\\."
      default: escaped.unicodeScalars.append(scalar)
      }
      last = scalar
    }
    // At the start of a line these would be a list or a rule.
    if let first = escaped.first, "-+=".contains(first) { escaped = "\\" + escaped }
    return escaped
  }
}
