import LetterSource

/// Reads the disputed items of a letter: finds the decisions and labels, cuts the text between them
/// into headings, guideline lines and rationales.
struct ItemReader {
  /// The most items that are read in one letter.
  static let limit = 2000

  let text: LetterText
  /// The tokens from behind the section's introduction to the end of the letter.
  let region: Range<Int>
  /// The labels of the region, in order.
  let hits: [LabelHit]

  /// A part of an item, in the form's order.
  private enum Part: Int {
    case claimsAdministrator, reviewer, rationale

    init?(_ label: FormLabel) {
      switch label {
      case .claimsAdministratorGuideline: self = .claimsAdministrator
      case .reviewerGuideline: self = .reviewer
      case .rationale: self = .rationale
      default: return nil
      }
    }
  }

  /// An item while its pieces are gathered.
  private struct Draft {
    /// The tokens in which the heading lies, with what may stand in front of it.
    var window: Range<Int>
    /// The tokens of the decision word.
    var decision: (tokens: Range<Int>, value: Decision)?
    /// The labels of its parts, as tokens.
    var parts: [(part: Part, label: Range<Int>)] = []
    var isOutOfOrder = false

    /// Where the heading and its decision end.
    var headEnd: Int { decision?.tokens.upperBound ?? window.upperBound }
  }

  /// How the letter's lines are laid out.
  private let layout: LineLayout

  init(text: LetterText, region: Range<Int>, hits: [LabelHit]) {
    self.text = text
    self.region = region
    self.hits = hits
    layout = LineLayout(text)
  }

  /// The items, and what of them could not be read.
  func items() -> (items: [DisputedItem], problems: [ReadProblem], firstHeading: Int?) {
    let drafts = drafts()
    let finder = HeadingFinder(text: text, layout: layout)
    let starts = drafts.map { draft in
      finder.start(in: draft.window, before: draft.decision?.tokens.lowerBound ?? draft.headEnd)
    }
    var items: [DisputedItem] = []
    var problems: [ReadProblem] = []
    for (index, draft) in drafts.enumerated() {
      guard index < Self.limit else {
        problems.append(
          ReadProblem(
            kind: .tooManyItems(limit: Self.limit), range: text.range(of: draft.window), item: 0))
        break
      }
      let end = index + 1 < drafts.count ? starts[index + 1] : region.upperBound
      let item = item(draft, number: index + 1, start: starts[index], end: end)
      if item.heading.isEmpty {
        problems.append(
          ReadProblem(kind: .headingMissing, range: partPlace(draft), item: item.number))
      }
      if draft.isOutOfOrder {
        problems.append(
          ReadProblem(kind: .partsOutOfOrder, range: partPlace(draft), item: item.number))
      }
      items.append(item)
    }
    return (items, problems, starts.first)
  }

  private func partPlace(_ draft: Draft) -> ByteRange {
    text.range(of: draft.parts.first?.label ?? draft.decision?.tokens ?? draft.window)
  }

  // MARK: Decisions and labels

  private func drafts() -> [Draft] {
    var drafts: [Draft] = []
    var last = region.lowerBound
    let labels = hits.compactMap { hit in Part(hit.label).map { (part: $0, tokens: hit.tokens) } }
    var next = 0
    var index = region.lowerBound
    while index < region.upperBound || next < labels.count {
      let label = next < labels.count ? labels[next] : nil
      if let label, index >= label.tokens.lowerBound {
        place(label.part, label.tokens, in: &drafts, last: &last)
        index = max(index, label.tokens.upperBound)
        next += 1
      } else if let found = decision(at: index, before: label?.tokens.lowerBound) {
        drafts.append(Draft(window: last..<index, decision: found))
        index = found.tokens.upperBound
        last = index
      } else {
        index += 1
      }
    }
    return drafts
  }

  /// Gives a label to the item it belongs to, or opens an item that has no decision.
  private func place(
    _ part: Part, _ label: Range<Int>, in drafts: inout [Draft], last: inout Int
  ) {
    defer { last = label.upperBound }
    if let draft = drafts.last {
      let isNew = !draft.parts.contains { $0.part == part }
      if !isNew, part != .claimsAdministrator {
        // Only its first part can open an item; another stands there a second time.
        drafts[drafts.count - 1].isOutOfOrder = true
        return
      }
      if isNew {
        if let previous = draft.parts.last, previous.part.rawValue > part.rawValue {
          drafts[drafts.count - 1].isOutOfOrder = true
        }
        drafts[drafts.count - 1].parts.append((part, label))
        return
      }
    }
    var draft = Draft(window: last..<label.lowerBound, parts: [(part, label)])
    draft.decision = unknownDecision(endingAt: label.lowerBound, in: draft.window)
    if let decision = draft.decision {
      draft.window = draft.window.lowerBound..<decision.tokens.lowerBound
    }
    drafts.append(draft)
  }

  /// A decision word of the form behind a colon, where the heading's line or paragraph ends.
  private func decision(at index: Int, before label: Int?) -> (tokens: Range<Int>, value: Decision)?
  {
    guard text.tokens[index].gap.contains(.colon), text.tokens[index].style.contains(.capital),
      let (count, value) = Self.longestDecision(
        at: index, in: text.tokens, before: region.upperBound)
    else { return nil }
    let end = index + count
    return end == label || end == region.upperBound || endsHeading(before: end)
      ? (index..<end, value) : nil
  }

  /// Whether a heading whose item has no parts can end before a token: its paragraph ends.
  private func endsHeading(before index: Int) -> Bool {
    switch layout.breakKind(before: index) {
    case .paragraph, .page: true
    case .early: text.tokens[index].style.contains(.capital)
    case .none, .wrapped: false
    }
  }

  private static let decisions = FormWords.decisions.map { (WordSequence($0.words), $0.decision) }

  private static func longestDecision(
    at index: Int, in tokens: [Token], before limit: Int
  ) -> (count: Int, value: Decision)? {
    var longest: (count: Int, value: Decision)?
    for (words, value) in decisions
    where words.count > longest?.count ?? 0 && words.stands(at: index, in: tokens, before: limit) {
      longest = (words.count, value)
    }
    return longest
  }

  /// A decision word in small letters, or a word in its place that is none of the form's: "Upholded",
  /// "Denied".
  ///
  /// Other words behind the last colon are the heading's ("Labs to include: Chest x-ray").
  private func unknownDecision(
    endingAt end: Int, in window: Range<Int>
  ) -> (tokens: Range<Int>, value: Decision)? {
    guard let start = window.last(where: { text.tokens[$0].gap.contains(.colon) }),
      start > window.lowerBound, end - start <= 2
    else { return nil }
    if let (count, value) = Self.longestDecision(at: start, in: text.tokens, before: end),
      start + count == end
    {
      return (start..<end, value)
    }
    let last = text.letter.spelling(of: text.tokens[end - 1])
    let isDecisionLike = last.hasSuffix("ed") || last.hasSuffix("held") || last.hasSuffix("turn")
    return isDecisionLike ? (start..<end, .unknown) : nil
  }

  // MARK: Pieces

  private func item(_ draft: Draft, number: Int, start: Int, end: Int) -> DisputedItem {
    let headingEnd = draft.decision?.tokens.lowerBound ?? draft.headEnd
    let tokens = start..<max(start, headingEnd)
    var claimsAdministrator: CitationSlot?
    var reviewer: CitationSlot?
    var rationale: Passage?
    for (index, (part, label)) in draft.parts.enumerated() {
      let partEnd =
        index + 1 < draft.parts.count
        ? draft.parts[index + 1].label.lowerBound : max(end, label.upperBound)
      let body = label.upperBound..<partEnd
      switch part {
      case .claimsAdministrator: claimsAdministrator = slot(body)
      case .reviewer: reviewer = slot(body)
      case .rationale: rationale = SentenceSplitter.shared.passage(body, in: text)
      }
    }
    let heading = heading(tokens)
    let decision = draft.decision.map { Located($0.value, at: text.range(of: $0.tokens)) }
    let ends = [
      decision?.range, claimsAdministrator?.text.range, reviewer?.text.range, rationale?.range,
      text.range(of: start..<max(end, start)),
    ]
    return DisputedItem(
      number: number, heading: heading, portions: PortionReader(text: text).portions(of: heading),
      decision: decision,
      claimsAdministrator: claimsAdministrator, reviewer: reviewer, rationale: rationale,
      range: ByteRange(
        min(heading.range.start, Int(text.tokens[start].start)),
        ends.compactMap { $0?.end }.max() ?? heading.range.end))
  }

  private func slot(_ tokens: Range<Int>) -> CitationSlot {
    CitationReader(text: text, tokens: tokens).slot()
  }

  /// The heading with the marks at its ends, up to the colon of the decision: "(4 ml)", "5%".
  private func heading(_ tokens: Range<Int>) -> Passage {
    let passage = SentenceSplitter.shared.passage(tokens, in: text)
    guard let last = tokens.last else { return passage }
    let bytes = text.letter.bytes
    let before = text.gapRange(before: tokens.lowerBound)
    var start = before.end
    while start > before.start, !Letter.isWhiteSpace(bytes[start - 1]), bytes[start - 1] != 0x3A {
      start -= 1
    }
    let after = text.gapRange(before: last + 1)
    let colon = bytes[after.start..<after.end].lastIndex(of: 0x3A) ?? passage.range.end
    let range = text.letter.trimmed(ByteRange(start, max(colon, passage.range.start)))
    return Passage(tokens: tokens, range: range, sentences: passage.sentences)
  }
}
