import HTML
import RuleLanguage

/// Writes the prose of a chapter as HTML. What prose calls by its name in code leads there.
struct ProseWriter {
  let outline: BookOutline
  /// The page that it is written on.
  let page: String

  func write(_ pieces: [ProsePiece], on html: inout HTMLWriter) {
    for piece in pieces {
      switch piece {
      case .paragraph(let text): html.element(.p) { html in write(text, on: &html) }
      case .list(let first, let entries):
        let attributes = first.map { $0 == 1 ? [] : [Attribute(.start, $0)] } ?? []
        html.element(first == nil ? .ul : .ol, attributes) { html in
          for entry in entries { html.element(.li) { html in write(entry, on: &html) } }
        }
      case .table(let header, let rows): writeTable(header, rows, on: &html)
      }
    }
  }

  private func writeTable(_ header: [String], _ rows: [[String]], on html: inout HTMLWriter) {
    html.element(.div, .classes("scrolled")) { html in
      html.element(.table) { html in
        html.element(.thead) { html in
          html.element(.tr) { html in
            for cell in header {
              html.element(.th, Attribute(.scope, "col")) { html in write(cell, on: &html) }
            }
          }
        }
        html.element(.tbody) { html in
          for row in rows {
            html.element(.tr) { html in
              for cell in row { html.element(.td) { html in write(cell, on: &html) } }
            }
          }
        }
      }
    }
  }

  /// A line of prose.
  func write(_ text: String, on html: inout HTMLWriter) {
    write(InlineText.pieces(of: text), on: &html)
  }

  private func write(_ pieces: [InlineText], on html: inout HTMLWriter) {
    for piece in pieces {
      switch piece {
      case .text(let words): html.text(words)
      case .code(let name):
        write(outline.link(toName: name, from: page), on: &html) { html in
          html.element(.code, text: name)
        }
      case .emphasis(let inner): html.element(.em) { html in write(inner, on: &html) }
      case .strong(let inner): html.element(.strong) { html in write(inner, on: &html) }
      case .link(let words, let target):
        let link = outline.link(toName: target.droppingDots, from: page)
        write(link, on: &html) { html in write(words, on: &html) }
        // Nothing leads out of the book: another address stands there to be read.
        if link == nil { html.text(" (\(target))") }
      }
    }
  }

  /// What a closure writes, as a link where there is one.
  func write(_ link: Link?, on html: inout HTMLWriter, _ content: (inout HTMLWriter) -> Void) {
    if let link { html.element(.a, .href(link), content: content) } else { content(&html) }
  }
}

extension String {
  /// A path without the steps upward at its start.
  fileprivate var droppingDots: String {
    var path = Substring(self)
    while path.hasPrefix("../") || path.hasPrefix("./") {
      path = path.drop { $0 == "." }.dropFirst()
    }
    return String(path)
  }
}
