import Determinations
public import LetterSource
import Vocabulary

/// What part an item plays among the items of its letter.
public enum Role: String, Positioned, Sendable {
  /// A procedure that associated services can depend on.
  case primary
  /// A service that has no purpose without a procedure.
  case associated
  /// Neither.
  case standalone = "stand-alone"
}

/// How the items of a letter depend on one another.
///
/// An associated service depends on every item that could be its procedure: support by any of them
/// is support. Where the letter holds procedures for several parts of the body and the associated
/// service names one of those, only the procedures there count.
struct ItemGraph {
  let roles: [Role]
  /// For each item, the positions of the items it depends on.
  let primaries: [[Int]]
  /// For each item, the positions of the items that ask for the same.
  let duplicates: [[Int]]
  /// For each item, the positions of the items that ask for what must be done before it.
  let preconditions: [[Int]]
  /// For each item, the positions of the items that ask for a part of it.
  let components: [[Int]]

  /// The procedures that other services of a vocabulary serve.
  ///
  /// Cost: linear in the services; asked once for a vocabulary.
  static func procedures(in vocabulary: Vocabulary) -> Set<ConceptID> {
    Set(vocabulary.concepts(under: .service).flatMap { vocabulary.concepts(.serves, of: $0) })
  }

  init(
    requests: [Request], headings: [[UInt8]], grounds: [ConceptID?], procedures: Set<ConceptID>,
    vocabulary: Vocabulary
  ) {
    let served = requests.indices.map { index in
      Self.served(requests[index], ground: grounds[index], vocabulary)
    }
    let roles = requests.indices.map { index -> Role in
      if !served[index].isEmpty { return .associated }
      return Self.isAny(requests[index].services, of: procedures, vocabulary)
        ? .primary : .standalone
    }
    self.roles = roles
    let required = requests.map { request in
      Set(request.services.flatMap { vocabulary.concepts(.requires, of: $0) })
    }
    primaries = requests.indices.map { index in
      guard !served[index].isEmpty else { return [] }
      let procedures = Set(served[index])
      let candidates = requests.indices.filter { other in
        other != index && roles[other] != .associated
          && Self.isAny(requests[other].services, of: procedures, vocabulary)
          && !Self.isAny(requests[index].services, of: required[other], vocabulary)
      }
      let regions = requests[index].anatomy.regions
      let near = candidates.filter { requests[$0].anatomy.regions.overlaps(regions) }
      return near.isEmpty ? candidates : near
    }
    preconditions = Self.related(by: .requires, requests, vocabulary)
    components = Self.related(by: .includes, requests, vocabulary)
    let alike = Dictionary(grouping: headings.indices) { headings[$0] }
    duplicates = headings.indices.map { index in
      headings[index].isEmpty ? [] : (alike[headings[index]] ?? []).filter { $0 != index }
    }
  }

  /// The procedures that a request serves; empty for one that stands on its own.
  ///
  /// A heading that names such a procedure itself asks for it, whatever it lists beside it.
  static func served(
    _ request: Request, ground: ConceptID?, _ vocabulary: Vocabulary
  ) -> [ConceptID] {
    if let label = request.associatedLabel { return vocabulary.concepts(.serves, of: label) }
    let served = request.services.flatMap { vocabulary.concepts(.serves, of: $0) }
    let asksForProcedure = isAny(
      request.services.filter { vocabulary.concepts(.serves, of: $0).isEmpty }, of: Set(served),
      vocabulary)
    if !served.isEmpty { return asksForProcedure ? [] : served }
    guard let ground else { return [] }
    let grounded = vocabulary.concepts(.serves, of: ground)
    return isAny(request.services, of: Set(grounded), vocabulary) ? [] : grounded
  }

  /// For each request, the others that ask for what its services name with an attribute.
  private static func related(
    by attribute: Attribute, _ requests: [Request], _ vocabulary: Vocabulary
  ) -> [[Int]] {
    requests.indices.map { index in
      let wanted = Set(
        requests[index].services.flatMap { vocabulary.concepts(attribute, of: $0) })
      guard !wanted.isEmpty else { return [] }
      return requests.indices.filter {
        $0 != index && isAny(requests[$0].services, of: wanted, vocabulary)
      }
    }
  }

  private static func isAny(
    _ services: [ConceptID], of kinds: Set<ConceptID>, _ vocabulary: Vocabulary
  ) -> Bool {
    services.contains { service in kinds.contains { vocabulary.isA(service, $0) } }
  }
}
