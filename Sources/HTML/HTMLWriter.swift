import ByteOutput

/// Writes elements and text as HTML. Text goes in escaped; there is no door for markup made elsewhere.
public struct HTMLWriter {
  private var writer = ByteWriter()

  /// Nothing is written yet.
  public init() {}

  /// What was written so far.
  public var bytes: [UInt8] { writer.bytes }

  /// The number of bytes written so far.
  public var count: Int { writer.bytes.count }

  /// Appends what another writer wrote.
  public mutating func append(_ other: HTMLWriter) { writer.write(other.bytes) }

  /// Begins the document.
  public mutating func documentType() { writer.write("<!DOCTYPE html>\n") }

  /// An element with what the closure writes inside it.
  public mutating func element(
    _ tag: Tag, _ attributes: Attribute..., content: (inout HTMLWriter) -> Void
  ) {
    element(tag, attributes, content: content)
  }

  /// An element with what the closure writes inside it.
  public mutating func element(
    _ tag: Tag, _ attributes: [Attribute], content: (inout HTMLWriter) -> Void
  ) {
    open(tag, attributes)
    content(&self)
    guard !tag.isVoid else { return }
    writer.write("</")
    writer.write(tag.rawValue)
    writer.write(">")
    if Self.blocks.contains(tag) { writer.write("\n") }
  }

  /// An element that holds text, or nothing.
  public mutating func element(_ tag: Tag, _ attributes: Attribute..., text: String = "") {
    element(tag, attributes) { page in page.text(text) }
  }

  /// Text, with everything that markup could be made of escaped, and control characters and direction
  /// controls shown by their numbers; line ends and tabs stay.
  public mutating func text(_ text: String) {
    guard text.utf8.contains(where: Self.needsCare) else {
      writer.write(text)
      return
    }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": writer.write("&amp;")
      case "<": writer.write("&lt;")
      case ">": writer.write("&gt;")
      case "\"": writer.write("&quot;")
      case "'": writer.write("&#39;")
      case "\n", "\t": writer.write(CollectionOfOne(UInt8(scalar.value)))
      case "\r", "\u{0C}", "\u{0B}": writer.write("\n")
      case _ where ByteWriter.isHidden(scalar):
        writer.write("\\u{\(String(scalar.value, radix: 16, uppercase: true))}")
      default: writer.write(String(scalar))
      }
    }
  }

  /// The program's own style sheet or script, as it stands.
  public mutating func own(_ tag: Tag, _ source: StaticString, _ attributes: Attribute...) {
    open(tag, attributes)
    writer.write(source.description)
    writer.write("</\(tag.rawValue)>\n")
  }

  /// Data for the page's script: no text in it can end the element.
  public mutating func data(id: String, _ write: (inout DataWriter) -> Void) {
    open(.script, [Attribute(.type, "application/json"), .id(id)])
    var data = DataWriter()
    write(&data)
    writer.write(data.bytes)
    writer.write("</script>\n")
  }

  private mutating func open(_ tag: Tag, _ attributes: [Attribute]) {
    writer.write("<")
    writer.write(tag.rawValue)
    for attribute in attributes {
      writer.write(" ")
      writer.write(attribute.name.rawValue)
      writer.write("=\"")
      text(attribute.value)
      writer.write("\"")
    }
    writer.write(">")
  }

  /// Elements that end a line, so that a page can be read as text.
  private static let blocks: Set<Tag> = [
    .html, .head, .meta, .title, .body, .header, .main, .nav, .section, .article, .aside, .footer,
    .details, .summary, .div, .template, .h1, .h2, .h3, .h4, .p, .ul, .ol, .li, .dl, .dd, .table,
    .pre, .caption, .thead, .tbody, .tr, .label, .select, .button, .svg, .g, .rect, .line, .path,
    .circle,
    .text, .blockquote,
  ]

  /// Whether a byte is a mark of markup, or can belong to a character that is not shown as it is.
  private static func needsCare(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x00...0x1F, 0x7F, 0xC2, 0xD8, 0xE2: true
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
      UInt8(ascii: "'"):
      true
    default: false
    }
  }
}
