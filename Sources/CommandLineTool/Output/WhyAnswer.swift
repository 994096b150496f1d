import ByteOutput
import Determinations
import Facts
import LetterSource
import Reporters
import RuleEngine
import RuleLanguage

/// The answer to why a rule finds something in a letter, or does not.
struct WhyAnswer {
  private let rule: Rule
  private let book: RuleBook
  private let facts: LetterFacts
  private let path: String
  private let item: Int?
  private let selection: ProofSelection
  /// The proofs that are shown: those that find, else the best few of the others.
  private let shown: [Proof]

  init(rule: Rule, book: RuleBook, facts: LetterFacts, path: String, item: Int?, most: Int) {
    self.rule = rule
    self.book = book
    self.facts = facts
    self.path = path
    self.item = item
    let selection = ProofSelection(of: rule, in: facts, item: item.map { $0 - 1 })
    self.selection = selection
    shown = selection.finding.isEmpty ? Array(selection.silent.prefix(most)) : selection.finding
  }

  /// The things that keep the rule from being judged on this letter at all, in words.
  private var hindrances: [String] {
    var words: [String] = []
    if facts.determination.problems.contains(where: \.kind.leavesNothingToJudge) {
      words.append("the letter holds nothing that could be judged: no rule runs on it")
    }
    if !Engine.isInForce(rule, facts) {
      words.append("the rule's period does not cover this letter: 'check' does not run it here")
    }
    if rule.isOff { words.append("the rule is off by default") }
    return words
  }

  private var verdict: String {
    let place = item.map { " at item \($0)" } ?? ""
    let count = selection.counts.finding
    if count > 0 { return "finds something\(place)" }
    if selection.counts.silent > 0 {
      return "is silent\(place): it has nothing to say of what it judged"
    }
    return "is silent\(place): there is nothing for it to judge"
  }

  // MARK: Text

  var text: String {
    let printer = ProofText(rule: rule, book: book, facts: facts)
    var rows = [
      "\(rule.id) \(verdict), in \(Visible.text(path))",
      "  \(Visible.text(rule.title))  (\(BookPlace(rule.range, in: book).text))",
    ]
    rows += hindrances.map { "  note: \($0)" }
    if shown.isEmpty { rows += ["", "  it bound nothing\(item.map { " of item \($0)" } ?? "")"] }
    for proof in shown {
      rows += ["", printer.title(of: proof)] + printer.rows(of: proof)
    }
    let others = selection.counts.silent + selection.counts.notMeant
    let more = selection.finding.isEmpty ? others - shown.count : 0
    if more > 0 { rows += ["", "... and \(more) more that it is silent about"] }
    return rows.joined(separator: "\n") + "\n"
  }

  // MARK: JSON

  var json: JSONValue {
    let counts = selection.counts
    return .object([
      ("rule", .text(rule.id)), ("letter", .text(path)),
      ("item", item.map { .number($0) } ?? .null),
      ("found", .number(counts.finding)), ("silent", .number(counts.silent)),
      ("notMeant", .number(counts.notMeant)), ("notes", .texts(hindrances)),
      (
        "proofs",
        .list(shown.map { ProofJSON(rule: rule, book: book, facts: facts).value(of: $0) })
      ),
    ])
  }
}
