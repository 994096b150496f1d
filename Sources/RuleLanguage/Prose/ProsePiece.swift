/// A piece of Markdown prose: what the chapters of a rule book are written in, and no more.
public enum ProsePiece: Equatable, Sendable {
  /// A paragraph, its line breaks folded.
  case paragraph(String)
  /// The entries of a list, numbered from a number or, without one, with bullets.
  case list(from: Int?, [String])
  /// A pipe table.
  case table(header: [String], rows: [[String]])

  /// The pieces of some lines. Cost: one pass.
  public static func pieces(of lines: [String]) -> [ProsePiece] {
    var reader = ProseReader()
    for line in lines { reader.add(line) }
    return reader.finished()
  }
}

/// Gathers lines into pieces of prose.
private struct ProseReader {
  private enum Open {
    case nothing
    case paragraph([Substring])
    case list(from: Int?, [[Substring]])
    case table([[String]])
  }

  private var pieces: [ProsePiece] = []
  private var open = Open.nothing

  mutating func add(_ line: String) {
    let text = line.drop { $0 == " " }
    guard !text.allSatisfy(\.isWhitespace) else { return close() }
    if text.hasPrefix("|") {
      var rows: [[String]] = []
      if case .table(let begun) = open { rows = begun } else { close() }
      if !PipeRow.isRule(text) { rows.append(PipeRow.cells(of: text)) }
      open = .table(rows)
    } else if let (number, rest) = Self.entry(text) {
      // A list of the other kind is another list.
      if case .list(let first, var entries) = open, (first == nil) == (number == nil) {
        open = .nothing
        entries.append([rest])
        open = .list(from: first, entries)
      } else {
        close()
        open = .list(from: number, [[rest]])
      }
    } else {
      goOn(with: text)
    }
  }

  /// Adds a line to what is open, or begins a paragraph.
  private mutating func goOn(with text: Substring) {
    switch open {
    case .nothing: open = .paragraph([text])
    case .paragraph(var lines):
      open = .nothing
      lines.append(text)
      open = .paragraph(lines)
    case .list(let first, var entries):
      open = .nothing
      entries[entries.count - 1].append(text)
      open = .list(from: first, entries)
    case .table:
      close()
      open = .paragraph([text])
    }
  }

  private mutating func close() {
    switch open {
    case .nothing: break
    case .paragraph(let lines): pieces.append(.paragraph(Self.joined(lines)))
    case .list(let first, let entries):
      pieces.append(.list(from: first, entries.map(Self.joined)))
    case .table(let rows):
      if let header = rows.first {
        pieces.append(.table(header: header, rows: Array(rows.dropFirst())))
      }
    }
    open = .nothing
  }

  mutating func finished() -> [ProsePiece] {
    close()
    return pieces
  }

  private static func joined(_ lines: [Substring]) -> String {
    lines.map { String($0.reversed().drop { $0 == " " }.reversed()) }.joined(separator: " ")
  }

  /// The number and the text of an entry of a list: "- text", "* text", "3. text".
  private static func entry(_ text: Substring) -> (number: Int?, rest: Substring)? {
    if text.hasPrefix("- ") || text.hasPrefix("* ") { return (nil, text.dropFirst(2)) }
    let digits = text.utf8.prefix { (0x30...0x39).contains($0) }
    guard (1...4).contains(digits.count), let number = Int(Substring(digits)),
      text.dropFirst(digits.count).hasPrefix(". ")
    else { return nil }
    return (number, text.dropFirst(digits.count + 2))
  }
}

/// A row of a pipe table.
enum PipeRow {
  /// Whether a row is the line under the header.
  static func isRule(_ row: some StringProtocol) -> Bool {
    row.utf8.allSatisfy { "|-: \t".utf8.contains($0) }
  }

  /// Its cells without the white space around them; an escaped pipe is part of a cell.
  static func cells(of row: some StringProtocol) -> [String] {
    var cells: [String] = []
    var cell: [UInt8] = []
    var isEscaped = false
    for byte in row.utf8 {
      if byte == UInt8(ascii: "|"), isEscaped {
        cell[cell.count - 1] = byte
      } else if byte == UInt8(ascii: "|") {
        cells.append(text(cell))
        cell = []
      } else {
        cell.append(byte)
      }
      isEscaped = byte == UInt8(ascii: "\\")
    }
    if !text(cell).isEmpty { cells.append(text(cell)) }
    return Array(cells.dropFirst())
  }

  private static func text(_ bytes: [UInt8]) -> String {
    let isSpace = { (byte: UInt8) in byte == 0x20 || byte == 0x09 }
    let inner = bytes.drop(while: isSpace).reversed().drop(while: isSpace).reversed()
    return String(decoding: Array(inner), as: UTF8.self)
  }
}
