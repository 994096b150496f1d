import Determinations
import Facts
import LetterSource
import Reporters
import Vocabulary

/// The facts of a letter as text for authors: sentence by sentence what was read, and what items,
/// sources and events came of it.
struct FactsText {
  let facts: LetterFacts
  private var letter: Letter { facts.determination.text.letter }

  init(_ facts: LetterFacts) { self.facts = facts }

  /// The facts, a line each.
  var text: String {
    var lines: [String] = []
    for (index, item) in facts.items.enumerated() { lines += describe(item, index) }
    for source in facts.sources { lines.append(describe(source)) }
    for event in facts.events {
      lines.append("event \(name(event.kind)) \(event.date)  «\(quote(event.range))»")
    }
    for sentence in facts.sentences { lines += describe(sentence) }
    return lines.joined(separator: "\n") + "\n"
  }

  private func name(_ concept: ConceptID) -> String { facts.vocabulary[concept].name }

  private func quote(_ range: ByteRange) -> String { Visible.text(letter.foldedText(range)) }

  private func describe(_ item: ItemFacts, _ index: Int) -> [String] {
    let anatomy = item.request.anatomy
    var lines = [
      "item \(index + 1) \(item.role.rawValue)  «\(quote(item.item.heading.range))»",
      "  services \(item.request.services.map(name).joined(separator: ", "))",
      "  regions \(anatomy.regionNames.map(name).joined(separator: ", "))"
        + "  side \(anatomy.sides.name)  levels \(anatomy.levels.description)",
    ]
    if !item.primaries.isEmpty {
      lines.append(
        "  depends on \(item.primaries.map { "item \($0 + 1)" }.joined(separator: ", "))")
    }
    lines += item.verdicts.map { verdict in
      "  verdict \(verdict.isNecessary ? "necessary" : "not necessary") "
        + "(\(verdict.subject.rawValue)\(verdict.strength == .explicit ? "" : ", weak"))  «\(quote(verdict.range))»"
    }
    return lines
  }

  private func describe(_ source: Source) -> String {
    "source \(source.written.label.rawValue) for item \((source.section.item ?? 0) + 1)  "
      + "guidelines \(source.guidelines.map(name).joined(separator: ", "))  "
      + "publishers \(source.publishers.map(name).joined(separator: ", "))  "
      + "regions \(source.regionNames.map(name).joined(separator: ", "))  "
      + "«\(quote(source.written.range))»"
  }

  private func describe(_ sentence: SentenceReading) -> [String] {
    let clauses = sentence.clauses.map { clause in
      (clause.opener.map { "[\($0.rawValue)] " } ?? "") + "(\(clause.speaker.rawValue)) "
        + quote(facts.determination.text.range(of: clause.tokens))
    }
    let mentions = facts.mentions(inSentence: sentence.index).map { mention in
      "    \(name(mention.concept)) \(mention.polarity.rawValue)"
        + (mention.isQualified ? " qualified" : "")
        + (mention.status == .actual ? "" : " \(mention.status.rawValue)")
        + " by \(mention.speaker.rawValue)  «\(quote(mention.range))»"
    }
    return ["\(sentence.section.kind.rawValue) | " + clauses.joined(separator: " | ")] + mentions
  }
}
