import ByteOutput

/// Writes a table as comma-separated values that a spreadsheet cannot take for formulas.
///
/// Sources: RFC 4180; OWASP, CSV Injection.
struct CSVWriter {
  private var writer = ByteWriter()

  var bytes: [UInt8] { writer.bytes }

  /// A row. Every cell stands in quotation marks, except whole numbers that the program counted.
  mutating func row(_ cells: [Cell]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { writer.write(",") }
      switch cell {
      case .number(let number): writer.write(number)
      case .text(let text): writer.write("\"\(Self.safe(text))\"")
      }
    }
    writer.write("\r\n")
  }

  /// What stands in a cell.
  enum Cell {
    case number(Int)
    case text(String)
  }

  /// Text in one line, with quotation marks doubled, and an apostrophe before what could begin a formula.
  static func safe(_ text: String) -> String {
    var safe = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": safe += "\"\""
      case "\n", "\r", "\t", "\u{0B}", "\u{0C}": safe += " "
      case _ where ByteWriter.isHidden(scalar):
        safe += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      default: safe.unicodeScalars.append(scalar)
      }
    }
    // Spreadsheets pass over white space, and some read the wide forms like the plain ones.
    let first = safe.unicodeScalars.first { !$0.properties.isWhitespace }
    guard let first, "=+-@|%＝＋－＠".unicodeScalars.contains(first) else { return safe }
    return "'" + safe
  }
}
