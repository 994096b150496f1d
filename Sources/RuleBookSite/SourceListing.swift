import HTML
import RuleLanguage

/// Blocks as they are written, with words, names, texts and comments told apart.
enum SourceListing {
  static func write(_ blocks: [WrittenBlock], on html: inout HTMLWriter) {
    html.element(.pre, .classes("source"), Attribute(.tabindex, 0)) { html in
      for (index, line) in blocks.flatMap(\.lines).enumerated() {
        if index > 0 { html.text("\n") }
        for (role, text) in line {
          if role == .plain {
            html.text(text)
          } else {
            html.element(.span, .classes(role.rawValue), text: text)
          }
        }
      }
    }
  }
}
