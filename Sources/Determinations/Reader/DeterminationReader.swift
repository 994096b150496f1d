public import LetterSource

/// Reads a letter into a determination.
///
/// The form it reads is the "Case Number" letter of 2013 to 2017 with its four sections, in text as
/// several extractors leave it. Other known forms are named as unsupported.
/// Source: letters issued 2013-2017, observed.
public enum DeterminationReader {
  /// Reads a letter. Never fails: what is missing is nil, what is unreadable is a problem.
  ///
  /// Cost: a few passes over the letter's tokens, linear in its size.
  public static func read(_ letter: Letter) -> Determination {
    var draft = Draft(LetterText(letter))
    return draft.determination()
  }
}

/// A determination while it is read.
private struct Draft {
  let text: LetterText
  let hits: [LabelHit]
  var problems: [ReadProblem] = []
  var unread: [ByteRange] = []

  init(_ text: LetterText) {
    self.text = text
    hits = LabelScanner.shared.hits(in: text)
  }

  mutating func determination() -> Determination {
    for place in text.letter.invalidUTF8() {
      problems.append(ReadProblem(kind: .invalidUTF8, range: place, item: 0))
    }
    let howMade = first(.howMade)
    let summaryHeading = first(.summary)
    let issues = first(.issues)
    let introduction = first(.issuesIntroduction)
    let itemStart = (introduction ?? issues)?.tokens.upperBound
    let regionStart = itemStart ?? summaryHeading?.tokens.upperBound ?? 0
    // A summary behind the items ends them.
    let late = summaryHeading.map(\.tokens.lowerBound).flatMap { $0 > regionStart ? $0 : nil }
    let region = regionStart..<max(regionStart, late ?? text.allTokens.upperBound)
    let reader = ItemReader(text: text, region: region, hits: hits(in: region))
    let (items, itemProblems, firstHeading) = reader.items()
    problems += itemProblems
    if itemStart != nil, let firstHeading, region.lowerBound < firstHeading {
      unread.append(text.range(of: region.lowerBound..<firstHeading))
    }
    unread += items.compactMap(textBehindDecision)
    let bodyStart =
      (howMade ?? summaryHeading ?? issues)?.tokens.lowerBound ?? firstHeading
      ?? text.allTokens.upperBound
    let issuesStart =
      late == nil
      ? issues?.tokens.lowerBound ?? introduction?.tokens.lowerBound ?? firstHeading : nil
    let header = header(in: 0..<bodyStart)
    let summary = summary(after: summaryHeading, before: issuesStart)
    let reviewer = reviewer(
      after: howMade, before: summaryHeading?.tokens.lowerBound ?? issuesStart)
    noteForm(items: items, hasSections: summaryHeading != nil || issues != nil)
    return Determination(
      text: text, header: header, reviewer: reviewer, summary: summary,
      issuesHeading: (issues ?? introduction).map { text.range(of: $0.tokens) }, items: items,
      problems: problems, unread: unread)
  }

  /// Text between an item's decision and its first part.
  private func textBehindDecision(_ item: DisputedItem) -> ByteRange? {
    guard let decision = item.decision else { return nil }
    let behind = text.tokens(in: ByteRange(decision.range.end, item.range.end)).lowerBound
    let label = hits.first { $0.tokens.lowerBound >= behind }?.tokens.lowerBound ?? behind
    let end = min(label, text.tokens(in: item.range).upperBound)
    return behind < end ? text.range(of: behind..<end) : nil
  }

  private func first(_ label: FormLabel) -> LabelHit? {
    hits.first { $0.label == label }
  }

  private func hits(in region: Range<Int>) -> [LabelHit] {
    hits.filter { region.contains($0.tokens.lowerBound) }
  }

  private mutating func header(in block: Range<Int>) -> Header {
    let (header, left) = HeaderReader(text: text, block: block, hits: hits(in: block)).header()
    unread += left
    return header
  }

  private func reviewer(after howMade: LabelHit?, before end: Int?) -> Reviewer {
    let start = howMade?.tokens.upperBound ?? first(.credentials)?.tokens.lowerBound
    guard let start, let end, start < end else { return Reviewer() }
    let block = start..<end
    return ReviewerReader(text: text, block: block, hits: hits(in: block)).reviewer()
  }

  private func summary(after heading: LabelHit?, before end: Int?) -> Passage? {
    guard let heading else { return nil }
    let end = max(heading.tokens.upperBound, end ?? text.allTokens.upperBound)
    let introduction = first(.summaryIntroduction)?.tokens.upperBound ?? 0
    let start =
      (heading.tokens.upperBound...end).contains(introduction)
      ? introduction : heading.tokens.upperBound
    return SentenceSplitter.shared.passage(start..<end, in: text)
  }

  /// Says so where the letter as a whole could not be read.
  private mutating func noteForm(items: [DisputedItem], hasSections: Bool) {
    guard items.isEmpty else { return }
    let place = text.range(of: text.allTokens)
    func note(_ kind: ReadProblem.Kind, at range: ByteRange = place) {
      problems.append(ReadProblem(kind: kind, range: range, item: 0))
    }
    if text.allTokens.isEmpty {
      note(.emptyLetter)
    } else if let (name, hit) = unsupportedForm() {
      note(.unsupportedForm(name: name), at: text.range(of: hit.tokens))
    } else {
      note(
        hasSections ? .noItems : .notADetermination, at: text.range(of: text.allTokens.prefix(1)))
    }
  }

  /// A known form of letter that is not read yet.
  private func unsupportedForm() -> (name: String, hit: LabelHit)? {
    if let hit = first(.professionalReview) ?? first(.issueAtDispute) {
      return ("Medical Professional Review letter", hit)
    }
    if let hit = first(.documentsReviewed) {
      return ("2013 determination with a list of documents reviewed", hit)
    }
    if let hit = first(.findings) ?? first(.finalResult) {
      return ("Department of Managed Health Care findings", hit)
    }
    return nil
  }
}
