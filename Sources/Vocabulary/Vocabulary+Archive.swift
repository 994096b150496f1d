public import Archive

extension ConceptID: Archived {
  /// Writes its parts, in the order in which they are read.
  public func write(to archive: inout ArchiveWriter) { archive.append(UInt(index)) }

  /// Reads what was written.
  public init(from archive: inout ArchiveReader) { self.init(Int(archive.number())) }
}

/// What follows from the concepts is written too, where it takes longer to work out than to read.
extension Vocabulary: Archived {
  /// Writes its parts, in the order in which they are read.
  public func write(to archive: inout ArchiveWriter) {
    archive.append(UInt(concepts.count))
    for concept in concepts {
      concept.name.write(to: &archive)
      concept.parents.write(to: &archive)
      concept.root.writeCase(to: &archive)
      concept.attributes.write(to: &archive)
    }
    byName.write(to: &archive)
    concepts.indices.map { ancestors(of: ConceptID($0)) }.write(to: &archive)
    regions.write(to: &archive)
    matcher.automaton.sharingEnds().write(to: &archive)
  }

  /// Reads what was written.
  public convenience init(from archive: inout ArchiveReader) {
    let roots = Root.allCases
    let attributes = Attribute.allCases
    let count = Int(archive.number())
    var concepts: [Concept] = []
    concepts.reserveCapacity(count)
    for _ in 0..<count {
      concepts.append(
        Concept(
          name: archive.text(), parents: [ConceptID](from: &archive),
          root: roots[Int(archive.number())],
          attributes: Attributes(from: &archive, among: attributes)))
    }
    let byName = [ConceptID](from: &archive)
    let ancestry = [[ConceptID]](from: &archive)
    let regions = [RegionSet](from: &archive)
    let automaton = PhraseAutomaton(from: &archive, concepts: concepts)
    self.init(
      concepts: concepts, automaton: automaton, byName: byName, ancestors: ancestry,
      regions: regions)
  }
}

extension Attributes {
  func write(to archive: inout ArchiveWriter) {
    archive.append(UInt(entries.count))
    for (attribute, value) in entries {
      attribute.writeCase(to: &archive)
      value.write(to: &archive)
    }
  }

  init(from archive: inout ArchiveReader, among attributes: [Attribute]) {
    for _ in 0..<archive.number() {
      self[attributes[Int(archive.number())]] = AttributeValue(from: &archive)
    }
  }
}

extension AttributeValue: Archived {
  /// Writes its parts, in the order in which they are read.
  public func write(to archive: inout ArchiveWriter) {
    switch self {
    case .concepts(let concepts):
      archive.append(0)
      concepts.write(to: &archive)
    case .number(let number):
      archive.append(1)
      number.write(to: &archive)
    case .range(let range):
      archive.append(2)
      range.lowerBound.write(to: &archive)
      range.upperBound.write(to: &archive)
    case .flag(let flag):
      archive.append(3)
      flag.write(to: &archive)
    case .levels(let levels):
      archive.append(4)
      levels.write(to: &archive)
    case .word(let position):
      archive.append(5)
      position.write(to: &archive)
    }
  }

  /// Reads what was written.
  public init(from archive: inout ArchiveReader) {
    switch archive.number() {
    case 0: self = .concepts([ConceptID](from: &archive))
    case 1: self = .number(Int(from: &archive))
    case 2:
      let lower = Int(from: &archive)
      self = .range(lower...Int(from: &archive))
    case 3: self = .flag(Bool(from: &archive))
    case 4: self = .levels(LevelSet(from: &archive))
    default: self = .word(Int(from: &archive))
    }
  }
}
