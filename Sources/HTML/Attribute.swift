/// An attribute of an element. Its value is escaped when it is written; those that could run something
/// ("onclick", "style", "src") cannot be named.
public struct Attribute: Sendable {
  /// The attributes that pages use.
  public enum Name: String, Sendable {
    case id, `class`, lang, charset, name, content, type, scope, role, hidden, tabindex, colspan
    case `for`, value, placeholder, autocomplete, selected, open, title, href, start
    case httpEquiv = "http-equiv"
    case ariaLabel = "aria-label"
    case ariaLabelledBy = "aria-labelledby"
    case ariaHidden = "aria-hidden"
    case ariaLive = "aria-live"
    case ariaCurrent = "aria-current"
    case ariaSort = "aria-sort"
    case ariaDescribedBy = "aria-describedby"
    case dataKey = "data-key"
    case dataValue = "data-value"
    case dataFinding = "data-finding"
    case viewBox, width, height, x, y, x1, y1, x2, y2, cx, cy, r, d
    case textAnchor = "text-anchor"
    case preserveAspectRatio
  }

  let name: Name
  let value: String

  /// An attribute with any text as its value.
  public init(_ name: Name, _ value: String) {
    self.name = name
    self.value = value
  }

  /// An attribute with a number as its value.
  public init(_ name: Name, _ value: Int) { self.init(name, String(value)) }

  /// The id of the element.
  public static func id(_ value: String) -> Attribute { Attribute(.id, value) }
  /// The classes of the element, with spaces between.
  public static func classes(_ value: String) -> Attribute { Attribute(.class, value) }
  /// What the element is called for those who do not see it.
  public static func label(_ value: String) -> Attribute { Attribute(.ariaLabel, value) }
  /// Where the element leads.
  public static func href(_ link: Link) -> Attribute { Attribute(.href, link.reference) }
}

/// Where a link leads: to a place of the same page, or to a page beside it. No other address can be written.
public enum Link: Sendable {
  /// An element of the same page, by its id.
  case place(String)
  /// A page by its path from this one's folder.
  case page(String)
  /// A page, and an element on it.
  case placeOnPage(String, String)

  /// The reference, in which everything that is no letter, digit or plain mark is percent-encoded.
  public var reference: String {
    switch self {
    case .place(let id): "#" + Self.encoded(id)
    // The dot and slash keep a name with a colon from being read as a scheme.
    case .page(let path): "./" + Self.encoded(path)
    case .placeOnPage(let path, let id): "./" + Self.encoded(path) + "#" + Self.encoded(id)
    }
  }

  private static func encoded(_ text: String) -> String {
    var encoded = ""
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "/"):
        encoded.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        encoded += "%" + (digits.utf8.count == 1 ? "0" : "") + digits
      }
    }
    return encoded
  }
}
