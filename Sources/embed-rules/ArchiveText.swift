import Archive
import RuleLanguage

/// Turns a checked rule book into Swift source.
enum ArchiveText {
  /// Swift source that declares the archive of a book, in two string literals with broken lines.
  static func source(of book: RuleBook) -> String {
    let archive = RuleBookArchive.write(book)
    return """
      // Generated from Rules/ by `swift run embed-rules`. Do not edit.
      // swift-format-ignore-file

      extension EmbeddedRuleBook {
        /// The checked book, for `RuleBookArchive`: its numbers.
        public static let archivedNumbers = ###\"""
      \(lines(of: archive.numbers))
      \"""###

        /// The checked book, for `RuleBookArchive`: its words.
        public static let archivedWords = ###\"""
      \(lines(of: archive.words))
      \"""###
      }

      """
  }

  /// A text in lines of about a hundred bytes whose ends are not part of it.
  private static func lines(of bytes: [UInt8]) -> String {
    var lines: [UInt8] = []
    var length = 0
    for byte in bytes {
      // A line ends between two characters, and not at white space, of which nobody would see the end.
      if length >= 100, byte & 0xC0 != 0x80, byte != UInt8(ascii: " "),
        lines.last != UInt8(ascii: " ")
      {
        lines += Array("\\###\n".utf8)
        length = 0
      }
      lines.append(byte)
      length += 1
    }
    return String(decoding: lines, as: UTF8.self)
  }
}
