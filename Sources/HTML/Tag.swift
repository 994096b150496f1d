/// The elements that pages are made of. There is no other way to write one, so a letter cannot name one.
public enum Tag: String, Sendable {
  case html, head, meta, title, style, script, body
  case header, main, nav, section, article, aside, footer, details, summary, div, template
  case h1, h2, h3, h4, p, a, span, mark, code, strong, em, small, sup, blockquote, pre
  case ul, ol, li, dl, dt, dd
  case table, caption, thead, tbody, tr, th, td
  case form, label, input, select, option, button
  case svg, g, rect, line, path, circle, text

  /// Whether it has no content and no end.
  var isVoid: Bool { self == .meta || self == .input }
}
