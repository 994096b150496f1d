import Determinations
import Facts
import LetterSource
import RuleLanguage
import Vocabulary

/// How the time of reading facts grows with the number of phrases.
///
/// The vocabulary is padded with phrases of two words drawn from the letters themselves, so that every
/// word is known and many phrases begin alike: the hardest case for the matcher.
enum PhrasesGrowth {
  /// Reads every letter with each size of vocabulary; medians of three.
  static func points(over corpus: Corpus, most: Int) -> [GrowthRecord.Point] {
    let words = words(of: corpus)
    let letters = corpus.letters.map(Letter.init(bytes:))
    let own = JudgingLine.embeddedBook.vocabulary.phraseCount
    return [1, 4, 16].filter { $0 <= most }.map { factor in
      let padding = padding(of: words, count: (factor - 1) * own)
      let vocabulary = JudgingLine.book(JudgingLine.embeddedChapters + padding).vocabulary
      let reader = FactReader(vocabulary: vocabulary)
      return GrowthCommand.point(
        Double(vocabulary.phraseCount), bytes: corpus.size, runs: 3, each: Double(letters.count)
      ) {
        for letter in letters { _ = reader.facts(of: DeterminationReader.read(letter)) }
      }
    }
  }

  /// The different words of the letters that are letters alone, in order of appearance.
  private static func words(of corpus: Corpus) -> [String] {
    var seen: Set<String> = []
    var words: [String] = []
    for bytes in corpus.letters.prefix(200) {
      let text = LetterText(Letter(bytes: bytes))
      for index in text.allTokens where text.tokens[index].kind == .word {
        let word = text.letter.spelling(of: text.tokens[index])
        guard word.utf8.count > 2, word.utf8.allSatisfy({ (0x61...0x7A).contains($0) }),
          seen.insert(word).inserted
        else { continue }
        words.append(word)
      }
    }
    return words
  }

  /// The phrases of a pattern of two words with three alternatives each, plurals included.
  private static let phrasesOfPattern = 18

  /// Chapters of patterns that stand for about `count` phrases.
  private static func padding(of words: [String], count: Int) -> [RuleFile] {
    var random = SplitMix(state: 7)
    let alternatives = {
      let chosen = (0..<3).map { _ in words[Int(random.next() % UInt64(words.count))] }
      return "(\(chosen.joined(separator: "|")))"
    }
    var files: [RuleFile] = []
    var made = 0
    while made < count {
      var text = "```terms\n"
      for _ in 0..<500 where made < count {
        text += "concept padding-\(made) is a statement\n  words  "
        text += (0..<10).map { _ in "\(alternatives()) \(alternatives())" }
          .joined(separator: ", ")
        text += "\n"
        made += 10 * phrasesOfPattern
      }
      files.append(RuleFile(path: "padding-\(made).md", text: text + "```\n"))
    }
    return files
  }
}
