import Archive
import EmbeddedRules
import Foundation
import RuleAnalysis
import RuleLanguage
import Vocabulary

/// How long a rule book takes to load and to be checked: the embedded one, and generated ones.
enum LoadingGrowth {
  /// The generated books: rules and phrases as written.
  static let sizes = [(rules: 100, phrases: 2_000), (250, 5_000), (500, 10_000), (1_000, 20_000)]

  /// A line for each book; the best of five loads.
  static func measured() -> String {
    let embedded = EmbeddedRuleBook.chapters.map { RuleFile(path: $0.path, text: $0.text) }
    var lines = ["embedded, ready for judging: loaded in \(archived(embedded)) ms"]
    lines.append(line("embedded, from its text", embedded))
    for (rules, phrases) in sizes {
      let title = "\(rules) rules, \(phrases) phrases"
      lines.append(line(title, [generated(rules: rules, phrases: phrases)]))
    }
    return lines.joined(separator: "\n")
  }

  /// The best of fifty loads of the embedded book's archive, in milliseconds.
  private static func archived(_ files: [RuleFile]) -> String {
    var best = Duration.seconds(1_000)
    for _ in 0..<50 {
      let start = ContinuousClock.now
      let archive = ArchiveReader(
        numbers: Array(EmbeddedRuleBook.archivedNumbers.utf8),
        words: Array(EmbeddedRuleBook.archivedWords.utf8))
      guard RuleBookArchive.read(archive, files: files) != nil else {
        return "nothing, since it is not current, not one"
      }
      best = min(best, .now - start)
    }
    return "\(Timing.rounded(Timing.seconds(best) * 1_000))"
  }

  private static func line(_ title: String, _ files: [RuleFile]) -> String {
    var best = Duration.seconds(1_000)
    var loaded: RuleBook?
    for _ in 0..<5 {
      let start = ContinuousClock.now
      let outcome = RuleBookLoader.load(files)
      best = min(best, .now - start)
      if outcome.book == nil, let problem = outcome.problems.first {
        fatalError("a generated book is wrong: \(problem)")
      }
      loaded = outcome.book
    }
    guard let book = loaded else { preconditionFailure("a generated book loads") }
    var remarks = 0
    let checking = ContinuousClock().measure { remarks = RuleAnalysis(book).remarks().count }
    let milliseconds = Timing.rounded(Timing.seconds(best) * 1_000)
    return
      "\(title): \(book.rules.count) rules, \(book.vocabulary.phraseCount) phrases with plurals; "
      + "loaded in \(milliseconds) ms, analysed in \(Timing.rounded(Timing.seconds(checking))) s, "
      + "\(remarks) remarks"
  }

  /// A chapter of rules of four shapes over concepts of ten phrases each.
  private static func generated(rules: Int, phrases: Int) -> RuleFile {
    var random = SplitMix(state: 11)
    func word() -> String {
      let consonants = Array("bcdfglmnprstv"), vowels = Array("aeiou")
      return String(
        (0..<3).flatMap { _ in
          [
            consonants[Int(random.next() % UInt64(consonants.count))],
            vowels[Int(random.next() % UInt64(vowels.count))],
          ]
        }) + "n"
    }
    let concepts = phrases / 10
    var text = "# Generated\n\n```terms\n"
    for concept in 0..<concepts {
      text +=
        "concept thing-\(concept) is a \(concept % 2 == 0 ? "service" : "finding")\n  words  "
      text += (0..<10).map { _ in "\(word()) \(word())" }.joined(separator: ", ") + "\n\n"
    }
    text += "```\n\n```rules\n"
    for rule in 0..<rules {
      let first = "thing-\(rule * 2 % concepts / 2 * 2)"
      let second = "thing-\((rule * 7 % (concepts / 2)) * 2)"
      let sign = "thing-\((rule * 3 % (concepts / 2)) * 2 + 1)"
      text += """
        rule generated-\(rule)
          title      "A generated rule"
          kind       service-conflict
          severity   warning
          authority  practice
          since      1.0
          for each   item I where services of I is a \(first)

        """
      switch rule % 4 {
      case 0:
        text += "  only if    decision of I is overturned\n"
        text += "  require    services of I is a \(second)\n"
      case 1:
        text += "  only if    number of I is more than \(rule % 9)\n"
        text +=
          "  require    no M in mentions of I satisfies (concept of M is a \(sign) and M is affirmed)\n"
      case 2:
        text += "  only if    role of I is not associated and decision of I is upheld\n"
        text +=
          "  require    rationale of I is known and number of I is less than \(rule % 7 + 2)\n"
      default:
        text += "  for each   item J where services of J is a \(second)\n"
        text += "  only if    decision of I is upheld\n"
        text += "  require    decision of J is upheld\n"
      }
      text += """
          when unknown  -> pass
          say        "Item {number of I} is generated."
          point at   heading of I as "the request"


        """
    }
    return RuleFile(path: "generated.md", text: text + "```\n")
  }
}
