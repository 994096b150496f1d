import Determinations
import LetterSource
public import Vocabulary

/// What a heading asks for.
public struct Request: Sendable {
  /// A service in the order of the heading.
  public let services: [ConceptID]
  /// The regions, sides and levels that the heading names or implies.
  public let anatomy: Site
  /// Whether the heading marks itself as that of an associated service, and what such serve.
  public let associatedLabel: ConceptID?
}

/// Reads what headings ask for.
struct ServiceReader {
  let text: LetterText
  let vocabulary: Vocabulary

  func request(_ heading: Passage) -> Request {
    let matches = vocabulary.matcher.matches(in: text, tokens: heading.tokens)
    var services: [ConceptID] = []
    for match in matches where match.root == .service {
      if !services.contains(match.concept) { services.append(match.concept) }
    }
    let label = matches.first { $0.root == .associatedLabel }
    return Request(
      services: services,
      anatomy: SiteGroups(text: text, vocabulary: vocabulary)
        .site(of: heading.tokens, matches: matches),
      associatedLabel: label?.concept)
  }
}
