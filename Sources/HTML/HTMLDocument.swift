import Findings

/// The frame of a page: head, policy, skip link.
///
/// The policy lets nothing in but the page's own style sheet and script, by their hashes: no network, no
/// markup that a script makes, no other script.
public struct HTMLDocument: Sendable {
  private let title: String
  private let skip: String
  private let style: StaticString
  private let script: StaticString?

  /// A page.
  ///
  /// - Parameter skip: the words of the link that leads past everything above the element `main`.
  public init(title: String, skip: String, style: StaticString, script: StaticString? = nil) {
    self.title = title
    self.skip = skip
    self.style = style
    self.script = script
  }

  /// The page with its body, which has to hold an element with the id `main`.
  public func bytes(_ body: (inout HTMLWriter) -> Void) -> [UInt8] {
    var page = HTMLWriter()
    page.documentType()
    page.element(.html, Attribute(.lang, "en")) { page in
      head(&page)
      page.element(.body) { page in
        page.element(.a, .classes("skip"), .href(.place("main")), text: skip)
        body(&page)
        if let script { page.own(.script, script) }
      }
    }
    return page.bytes
  }

  private func head(_ page: inout HTMLWriter) {
    page.element(.head) { page in
      page.element(.meta, Attribute(.charset, "utf-8"))
      page.element(
        .meta, Attribute(.httpEquiv, "Content-Security-Policy"), Attribute(.content, policy))
      page.element(
        .meta, Attribute(.name, "viewport"),
        Attribute(.content, "width=device-width, initial-scale=1"))
      page.element(.meta, Attribute(.name, "color-scheme"), Attribute(.content, "light dark"))
      page.element(.meta, Attribute(.name, "referrer"), Attribute(.content, "no-referrer"))
      page.element(.title, text: title)
      page.own(.style, style)
    }
  }

  private var policy: String {
    var policy = "default-src 'none'; style-src '\(Self.hash(style))'"
    if let script { policy += "; script-src '\(Self.hash(script))'" }
    return policy + "; base-uri 'none'; form-action 'none'; "
      + "require-trusted-types-for 'script'; trusted-types 'none'"
  }

  private static func hash(_ source: StaticString) -> String {
    "sha256-" + Base64.text(SHA256.hash(Array(source.description.utf8)))
  }
}
