import EmbeddedRules
import LetterSource
import RuleEngine
import RuleLanguage

/// How the time of judging grows with the number of rules.
///
/// The book's own rules are copied under other names, so that a further rule is as hard, as often
/// applies and as often finds something as one of the book's.
enum RulesGrowth {
  /// Judges every letter with each size of rule book; medians of three.
  static func points(over corpus: Corpus, most: Int) -> [GrowthRecord.Point] {
    let letters = corpus.letters.map(Letter.init(bytes:))
    return [1, 4, 16].filter { $0 <= most }.map { factor in
      let copies = (1..<factor).flatMap { number in
        EmbeddedRuleBook.chapters.compactMap { copy(of: $0.text, named: $0.path, number) }
      }
      let book = JudgingLine.book(JudgingLine.embeddedChapters + copies)
      let line = JudgingLine(book)
      return GrowthCommand.point(
        Double(line.engine.ruleIDs.count), bytes: corpus.size, runs: 3, each: Double(letters.count)
      ) {
        for letter in letters { _ = line.findings(in: letter) }
      }
    }
  }

  /// The rules and criteria of a chapter under other names; nil where it has none.
  private static func copy(
    of chapter: String, named path: String, _ number: Int
  ) -> RuleFile? {
    var copy = ""
    var (isInRules, isCopied) = (false, false)
    for line in chapter.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        isInRules = line == "```rules"
        isCopied = false
      } else if isInRules, let first = line.first, first != " " {
        let words = line.split(separator: " ")
        isCopied = words.count == 2 && ["rule", "criterion"].contains(words[0])
        if isCopied { copy += "\n\(words[0]) \(words[1])-copy-\(number)\n" }
      } else if isCopied {
        copy += line + "\n"
      }
    }
    guard !copy.isEmpty else { return nil }
    return RuleFile(path: "copy-\(number)-of-\(path)", text: "```rules\n\(copy)```\n")
  }
}
