import Testing

/// The shapes in which letters come: what an extractor or a mail program makes of one text.
enum LetterShape: String, CaseIterable, Sendable {
  /// Two columns of header fields, headings in the middle, blank lines between paragraphs.
  case layout
  /// All header labels of a column before their values, no blank lines between paragraphs.
  case raw
  /// Single spaces, a blank at every line's end, "Application Received:" broken over two lines.
  case text
  /// An extract that begins with the first section.
  case noHeader
  /// A blank line behind every line, two behind a paragraph.
  case doubleSpaced
  /// Line ends of two bytes.
  case crlf
  /// A byte order mark in front.
  case byteOrderMark
  /// A paragraph a line.
  case unwrapped
  /// Lines of at most 50 columns.
  case narrow
  /// A page break at every ninth line, in the middle of whatever stands there.
  case formFeeds

  /// Whether the shape has a header.
  var hasHeader: Bool { self != .noHeader }

  /// A draft laid out.
  func text(of draft: LetterDraft) -> String {
    var blocks = hasHeader ? [header] : []
    blocks.append(heading("HOW THE IMR FINAL DETERMINATION WAS MADE"))
    blocks += draft.reviewer.map(wrapped)
    if draft.hasSummaryHeading {
      blocks.append(
        heading("CLINICAL CASE SUMMARY")
          + wrapped(
            "The expert reviewer developed the following clinical case summary based on a "
              + "review of "
              + "the case file, including all medical records:"))
    }
    blocks.append(wrapped(draft.summary))
    if draft.hasIssuesHeading {
      blocks.append(
        heading("IMR ISSUES, DECISIONS AND RATIONALES")
          + wrapped(
            "The Final Determination was based on decisions for the disputed items/services set "
              + "forth below:"))
    }
    for item in draft.items { blocks += item.paragraphs.map(wrapped) }
    return joined(blocks)
  }

  // MARK: Lines

  private var width: Int {
    switch self {
    case .unwrapped: .max
    case .narrow: 50
    default: 95
    }
  }

  private func heading(_ words: String) -> [String] {
    let isCentered = self == .layout || self == .crlf || self == .formFeeds
    let indent = isCentered ? String(repeating: " ", count: 25) : ""
    return wrapped(words).map { indent + $0 }
  }

  /// A paragraph in lines of the shape's width; a line end inside it stays one.
  private func wrapped(_ paragraph: String) -> [String] {
    paragraph.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
      var lines: [String] = []
      var current = ""
      for word in line.split(separator: " ") {
        if !current.isEmpty, current.count + 1 + word.count > width {
          lines.append(current)
          current = ""
        }
        if !current.isEmpty { current += " " }
        current += word
      }
      return lines + [current]
    }
  }

  private func joined(_ blocks: [[String]]) -> String {
    let hasBlankLines = self != .raw
    var lines: [String] = []
    for block in blocks { lines += block + (hasBlankLines ? [""] : []) }
    return switch self {
    case .text: lines.map { "\($0) \n" }.joined()
    case .crlf: lines.map { "\($0)\r\n" }.joined()
    case .byteOrderMark: "\u{FEFF}" + lines.map { "\($0)\n" }.joined()
    case .doubleSpaced: lines.map { "\($0) \n\n" }.joined()
    case .formFeeds: pages(lines)
    default: lines.map { "\($0)\n" }.joined()
    }
  }

  /// Lines in pages of nine; the blank lines at the top of a page are dropped.
  private func pages(_ lines: [String]) -> String {
    var text = ""
    var onPage = 0
    for line in lines where onPage < 9 || !line.isEmpty {
      if onPage >= 9 {
        text += "\u{C}"
        onPage = 0
      }
      text += line + "\n"
      onPage += 1
    }
    return text
  }

  // MARK: Header

  private var header: [String] {
    switch self {
    case .layout, .crlf, .formFeeds:
      [
        "Case Number:          CM99-0001234",
        "Date Assigned:        10/20/2016                      Date of Injury:      03/14/2015",
        "Decision Date:        11/18/2016                      UR Denial Date:      10/03/2016",
        "Priority:             Standard                        Application          10/14/2016",
        "                                                      Received:",
      ]
    case .raw, .byteOrderMark:
      [
        "Case Number:", "Date Assigned:", "Decision Date:", "Priority:", "",
        "CM99-0001234", "10/20/2016", "11/18/2016", "Standard", "",
        "Date of Injury:", "UR Denial Date:", "Application", "Received:", "",
        "03/14/2015", "10/03/2016", "10/14/2016", "",
      ]
    case .text, .doubleSpaced:
      [
        "Case Number: CM99-0001234", "Date Assigned: 10/20/2016 Date of Injury:  03/14/2015",
        "Decision Date: 11/18/2016 UR Denial Date:  10/03/2016", "Priority:  Standard Application",
        "Received:", "10/14/2016",
      ]
    case .unwrapped, .narrow:
      [
        "Case Number: CM99-0001234", "Date Assigned: 10/20/2016", "Date of Injury: 03/14/2015",
        "Decision Date: 11/18/2016", "UR Denial Date: 10/03/2016", "Priority: Standard",
        "Application Received: 10/14/2016",
      ]
    case .noHeader: []
    }
  }
}

extension LetterShape: CustomTestStringConvertible {
  var testDescription: String { rawValue }
}
