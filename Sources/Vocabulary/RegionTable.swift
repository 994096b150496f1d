/// Works out which parts of the body each concept is about.
struct RegionTable {
  /// For each concept: a region with its parts, or the regions that another concept is about.
  let regions: [RegionSet]

  init(concepts: [Concept], ancestors: [[ConceptID]]) {
    let ids = concepts.indices.filter {
      concepts[$0].root == .region && !concepts[$0].parents.isEmpty
    }
    precondition(ids.count <= RegionSet.capacity, "too many regions were not refused")
    var positions: [Int: Int] = [:]
    for (position, id) in ids.enumerated() { positions[id] = position }
    // A region is in each region that it is a part of, directly or through another.
    var members: [Int: Set<Int>] = [:]
    for id in ids {
      var wholes = [id]
      var seen: Set<Int> = []
      while let whole = wholes.popLast() {
        guard seen.insert(whole).inserted else { continue }
        members[whole, default: []].insert(positions[id] ?? 0)
        wholes += concepts[whole].parents.map(\.index).filter { positions[$0] != nil }
        if case .concepts(let larger)? = concepts[whole].attributes[.partOf] {
          wholes += larger.map(\.index)
        }
      }
    }
    regions = concepts.indices.map { index in
      if let own = members[index] { return RegionSet(positions: own) }
      for ancestor in ancestors[index] {
        if case .concepts(let about)? = concepts[ancestor.index].attributes[.region] {
          return RegionSet(positions: about.flatMap { members[$0.index] ?? [] })
        }
      }
      return .none
    }
  }
}
