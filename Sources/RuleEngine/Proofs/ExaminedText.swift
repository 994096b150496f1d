public import Facts
public import LetterSource
public import RuleLanguage

/// The words of a letter that some rule took something from.
///
/// A rule takes from the things it is meant for and the values it compares there; not from those it passes over
/// in a group, nor from a passage that it only asks whether it is there.
public struct ExaminedText: Sendable {
  private let starts: [Int]

  /// The words that some rules of a book look at, those whose period covers the letter.
  public init(by rules: [Rule], in facts: LetterFacts) {
    var starts: Set<Int> = []
    for rule in rules where Engine.isInForce(rule, facts) {
      Engine.prove(rule, in: facts) { proof in
        switch proof.outcome {
        case .nothing, .notMeant: return
        case .silence, .passed, .found: break
        }
        for thing in proof.things where thing.kind != .letter && thing.kind != .item {
          starts.insert(facts.place(of: thing).start)
        }
        for step in proof.steps {
          if let reading = step.reading { Self.add(reading, to: &starts) }
          Self.add(step.values, to: &starts)
        }
      }
    }
    self.starts = starts.sorted()
  }

  /// The sentences of an item's rationale, by position, that no rule took anything from.
  public func unexamined(ofItem item: Int, in facts: LetterFacts) -> [ByteRange] {
    facts.sentences
      .filter { $0.section.kind == .rationale && $0.section.item == item }.map(\.range)
      .filter { range in
        let next = starts.first { $0 >= range.start }
        return next.map { $0 >= range.end } ?? true
      }
  }

  private static func add(_ reading: Proof.Reading, to starts: inout Set<Int>) {
    // What a group's member fails to be is passed over.
    guard reading.member == nil || reading.truth != .no else { return }
    add(reading.values, to: &starts)
    for place in reading.statements { starts.insert(place.start) }
    for part in reading.parts { add(part, to: &starts) }
  }

  private static func add(_ values: [Proof.Value], to starts: inout Set<Int>) {
    for value in values {
      switch value.value {
      case .entities, .text: continue
      default: for place in value.places { starts.insert(place.start) }
      }
    }
  }
}
