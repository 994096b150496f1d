import Determinations
import LetterSource

extension Determination {
  /// Every range that the reader returned, each under a name.
  var ranges: [(name: String, range: ByteRange)] {
    var ranges: [(name: String, range: ByteRange)] = []
    func add(_ name: String, _ range: ByteRange?) {
      if let range { ranges.append((name, range)) }
    }
    func add(_ name: String, _ passage: Passage?) {
      add(name, passage?.range)
      for sentence in passage?.sentences ?? [] { add("sentence of \(name)", sentence.range) }
    }
    func add(_ name: String, _ slot: CitationSlot?) {
      guard let slot else { return }
      add(name, slot.text)
      add("stance of \(name)", slot.stance.range)
      add("denial of \(name)", slot.deniesMTUS)
      for source in slot.sources {
        let fields =
          [
            source.range, source.name, source.chapter?.range, source.title, source.year?.range,
            source.edition?.range,
          ] + source.sections + source.pages.map(\.range)
        for field in fields { add("source of \(name)", field) }
      }
    }
    for entry in header.entries {
      add("label of \(entry.field)", entry.label)
      add("value of \(entry.field)", entry.value)
    }
    for list in [reviewer.licensure, reviewer.specialty] {
      add("credentials", list?.range)
      for member in list?.value ?? [] { add("member of credentials", member) }
    }
    add("affiliation", reviewer.affiliation)
    add("active practice", reviewer.activePractice)
    add("hours per week", reviewer.hoursPerWeek?.range)
    add("reviewer", reviewer.range)
    add("summary", summary)
    add("issues heading", issuesHeading)
    add("anchor", anchor)
    for item in items {
      add("item \(item.number)", item.range)
      add("heading \(item.number)", item.heading)
      add("decision \(item.number)", item.decision?.range)
      add("claims administrator \(item.number)", item.claimsAdministrator)
      add("reviewer \(item.number)", item.reviewer)
      add("rationale \(item.number)", item.rationale)
    }
    for problem in problems { add("problem \(problem.kind.name)", problem.range) }
    for range in unread { add("unread", range) }
    return ranges
  }

  /// The texts of all items, none of them empty: no two may share a byte.
  var itemFields: [(name: String, range: ByteRange)] {
    items.flatMap { item in
      [
        ("heading \(item.number)", item.heading.range),
        ("decision \(item.number)", item.decision?.range),
        ("claims administrator \(item.number)", item.claimsAdministrator?.text.range),
        ("reviewer \(item.number)", item.reviewer?.text.range),
        ("rationale \(item.number)", item.rationale?.range),
      ].present
    }
  }

  /// The texts in front of the items, none of them empty.
  var sectionFields: [(name: String, range: ByteRange)] {
    header.entries.flatMap { [("value of \($0.field)", $0.value)].present }
      + [("summary", summary?.range)].present
  }

  /// Everything that was read, as text and values without places.
  var values: [String] {
    let dates = header.entries.map { "\($0.field): \($0.date?.description ?? "no date")" }
    let decisions = items.map { "\($0.number): \($0.decision?.value.rawValue ?? "none")" }
    return ranges.map { "\($0.name): \(text.letter.foldedText($0.range))" } + dates + decisions
  }
}

extension [(String, ByteRange?)] {
  /// The members that have a range with something in it.
  fileprivate var present: [(name: String, range: ByteRange)] {
    compactMap { name, range in range.map { (name, $0) } }.filter { !$0.range.isEmpty }
  }
}
