public import LetterSource
public import Vocabulary

/// What evidence a rule asks for.
public struct EvidenceQuery: Hashable, Sendable {
  /// The findings any of which counts.
  public let findings: [ConceptID]
  /// The studies that must show it, any of them; empty where it does not matter how it was found.
  public let studies: [ConceptID]
  /// The sections to look in; empty for the summary and all rationales.
  public let sections: [Section.Kind]

  /// A question for evidence.
  public init(findings: [ConceptID], studies: [ConceptID], sections: [Section.Kind]) {
    self.findings = findings
    self.studies = studies
    self.sections = sections
  }
}

/// The answer to a question for evidence, with the words it rests on.
public struct Evidence: Sendable {
  /// What the letter says.
  public let state: EvidenceState
  /// Where it says so, in order.
  public let places: [ByteRange]
}

extension LetterFacts {
  /// What the letter says of a finding.
  ///
  /// Counted is what the record and the reviewer say as fact, at the levels given where both name
  /// levels; not what utilization review or a guideline says, nor what is suspected or planned.
  /// A finding that is shown anywhere is shown.
  ///
  /// - Parameters:
  ///   - query: The findings, studies and sections.
  ///   - item: The item whose rationale counts, by position; nil for all.
  ///   - levels: The levels that matter; empty for all.
  public func evidence(_ query: EvidenceQuery, item: Int?, levels: LevelSet) -> Evidence {
    var places: [EvidenceState: [ByteRange]] = [:]
    for mention in mentions where counts(mention, query, item, levels) {
      guard let state = state(mention, query) else { continue }
      places[state, default: []].append(mention.range)
    }
    for state in [EvidenceState.shown, .shownOtherwise, .statedAbsent] {
      if let found = places[state] { return Evidence(state: state, places: found) }
    }
    return Evidence(state: .silent, places: [])
  }

  private func counts(
    _ mention: Mention, _ query: EvidenceQuery, _ item: Int?, _ levels: LevelSet
  ) -> Bool {
    let kind = mention.section.kind
    guard kind == .summary || kind == .rationale else { return false }
    guard query.sections.isEmpty || query.sections.contains(kind) else { return false }
    if let item, let own = mention.section.item, own != item { return false }
    guard mention.isTold else { return false }
    guard query.studies.isEmpty || sentenceNames(query.studies, mention.sentence) else {
      return false
    }
    let own = sentenceLevels(mention.sentence)
    return levels.isEmpty || own.isEmpty || own.overlaps(levels)
  }

  private func state(_ mention: Mention, _ query: EvidenceQuery) -> EvidenceState? {
    if query.findings.contains(where: { vocabulary.isA(mention.concept, $0) }) {
      return mention.polarity == .affirmed ? .shown : .statedAbsent
    }
    let isContrary = query.findings.contains { finding in
      vocabulary.concepts(.opposite, of: finding).contains { vocabulary.isA(mention.concept, $0) }
    }
    return isContrary && mention.polarity == .affirmed ? .shownOtherwise : nil
  }

  private func sentenceNames(_ studies: [ConceptID], _ sentence: Int) -> Bool {
    mentions(inSentence: sentence).contains { mention in
      studies.contains { vocabulary.isA(mention.concept, $0) }
    }
  }
}
