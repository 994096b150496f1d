import HTML
import RuleLanguage

/// Blocks as they are written, with words, names, texts and comments told apart.
enum SourceListing {
  static func write(_ blocks: [WrittenBlock], on html: inout HTMLWriter) {
    html.element(.pre, .classes("source"), Attribute(.tabindex, 0)) { html in
      for line in blocks.flatMap(\.lines) {
        html.element(.span, .classes("line")) { html in
          for (role, text) in line {
            if role == .plain {
              html.text(text)
            } else {
              html.element(.span, .classes(role.rawValue), text: text)
            }
          }
          // A line of its own also where it is copied.
          html.text("\n")
        }
      }
    }
  }
}
