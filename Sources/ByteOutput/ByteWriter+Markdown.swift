extension ByteWriter {
  /// Appends text inside a line of Markdown, a cell of a table included, as the text that it is.
  ///
  /// - Precondition: something stands before it in the line, so that it begins no list or heading.
  ///
  /// Marks are escaped; a zero-width space behind "@" and "#" keeps forges from notifying people and
  /// linking issues; a web address is not made a link.
  public mutating func writeMarkdown(_ text: String) {
    let holdsAddress = text.lowercased().contains("www.")
    let scalars = Array(VisibleText.of(text).unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      switch scalar {
      case "&": write("&amp;")
      case "<": write("&lt;")
      case ">": write("&gt;")
      case "@": write("@&#8203;")
      case "#": write("\\#&#8203;")
      // "https://" and ":smile:"; in "item 1: a" it is a colon.
      case ":" where index + 1 < scalars.count && scalars[index + 1] != " ": write("&#58;")
      case "." where holdsAddress: write("\\.")
      case "\\", "`", "*", "_", "[", "]", "|", "~", "$":
        write("\\" + String(scalar))
      default: write(String(scalar))
      }
    }
  }

  /// Appends text to a line of Markdown as code.
  public mutating func writeMarkdownCode(_ text: String) {
    let visible = VisibleText.of(text).replacing("|", with: "\\|")
    var longest = 0
    var run = 0
    for scalar in visible.unicodeScalars {
      run = scalar == "`" ? run + 1 : 0
      longest = max(longest, run)
    }
    let fence = String(repeating: "`", count: longest + 1)
    let space = visible.hasPrefix("`") || visible.hasSuffix("`") ? " " : ""
    write(fence + space + visible + space + fence)
  }
}
