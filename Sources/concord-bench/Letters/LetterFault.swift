/// A fault that a generated letter can have. What rules make of it is theirs to say.
enum LetterFault: CaseIterable {
  case decisionFlipped, decisionMissing, decisionMisspelled
  case rationaleEmpty, rationalePasted, summaryMissing, guidelineLineMissing
  case itemTwice, sideFlipped
  case injuryYear, headerOrder, impossibleDate
  case age, sex
  case outsideLabel, mtusLabel
  case placeholder, identifier

  /// Puts one fault into a letter: the first of a random order that it has a place for.
  static func plant(in draft: inout DraftLetter, _ random: inout SplitMix) {
    for fault in allCases.shuffled(using: &random)
    where fault.plant(in: &draft, at: random.below(draft.items.count)) { return }
  }

  /// Puts the fault into a letter, at an item where it belongs to one; false where there is no place.
  private func plant(in draft: inout DraftLetter, at index: Int) -> Bool {
    switch self {
    case .decisionFlipped: return flip(&draft.items[index].decision)
    case .decisionMissing: draft.items[index].decision = ""
    case .decisionMisspelled: draft.items[index].decision = "Uphold"
    case .rationaleEmpty: draft.items[index].rationale = []
    case .rationalePasted:
      guard draft.items.count > 1 else { return false }
      draft.items[index].rationale = draft.items[(index + 1) % draft.items.count].rationale
    case .summaryMissing: draft.summary = nil
    case .guidelineLineMissing: draft.items[index].reviewer = nil
    case .itemTwice:
      var item = draft.items[index]
      guard flip(&item.decision) else { return false }
      draft.items.append(item)
    case .sideFlipped:
      return draft.items[index].heading.replace("right", "left")
        || draft.items[index].heading.replace("left", "right")
    case .injuryYear, .headerOrder, .impossibleDate: return plantInHeader(of: &draft)
    case .age: return add("The 71-year-old worker has not returned to work.", to: &draft)
    case .sex: return addOtherSex(to: &draft)
    case .outsideLabel:
      return draft.items[index].reviewer?
        .replace("Decision based on MTUS", "Decision based on Non-MTUS Citation") ?? false
    case .mtusLabel:
      return draft.items[index].reviewer?
        .replace("Decision based on Non-MTUS Citation", "Decision based on MTUS") ?? false
    case .placeholder: return add("He was seen by [PROVIDER NAME] in the clinic.", to: &draft)
    case .identifier: return add("The claim is filed under 078-05-1120.", to: &draft)
    }
    return true
  }

  private func flip(_ decision: inout String) -> Bool {
    switch decision {
    case "Upheld": decision = "Overturned"
    case "Overturned": decision = "Upheld"
    default: return false
    }
    return true
  }

  private func plantInHeader(of draft: inout DraftLetter) -> Bool {
    guard var header = draft.header else { return false }
    switch self {
    case .injuryYear:
      header.injured = String(
        decoding: YearShift.moving(Array(header.injured.utf8)), as: UTF8.self)
    case .headerOrder: swap(&header.denied, &header.received)
    default: header.assigned = "02/30/" + header.assigned.suffix(4)
    }
    draft.header = header
    return true
  }

  private func add(_ sentence: String, to draft: inout DraftLetter) -> Bool {
    draft.summary?.append(Array(sentence.utf8))
    return draft.summary != nil
  }

  private func addOtherSex(to draft: inout DraftLetter) -> Bool {
    let summary = draft.summary ?? []
    if summary.contains(where: { $0.position(of: " female ") != nil }) {
      return add("This male patient is right handed.", to: &draft)
    }
    guard summary.contains(where: { $0.position(of: " male ") != nil }) else { return false }
    return add("This female patient is right handed.", to: &draft)
  }
}

extension [UInt8] {
  /// Where a text first stands.
  func position(of text: String) -> Int? {
    let wanted = Array(text.utf8)
    guard count >= wanted.count else { return nil }
    return (0...count - wanted.count).first {
      self[$0] == wanted[0] && self[$0...].starts(with: wanted)
    }
  }

  /// Puts other words in the place of some, where they first stand; false where they do not.
  mutating func replace(_ text: String, _ other: String) -> Bool {
    guard let start = position(of: text) else { return false }
    replaceSubrange(start..<start + text.utf8.count, with: other.utf8)
    return true
  }
}
