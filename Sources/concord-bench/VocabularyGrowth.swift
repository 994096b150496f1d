import Determinations
import EmbeddedRules
import Facts
import Foundation
import LetterSource
import RuleLanguage
import Vocabulary

/// How fast the facts of letters are read, on one core, as the vocabulary grows.
///
/// The vocabulary is padded with phrases of two words drawn from the letters themselves, so that every
/// word is known and many phrases begin alike: the hardest case for the matcher.
struct VocabularyGrowth {
  /// The sizes measured, as multiples of the rule book's own phrases.
  static let factors = [1, 4, 16]

  /// Reads every letter with each size of vocabulary; a line each.
  static func measured(over corpus: Corpus) -> String {
    let chapters = EmbeddedRuleBook.chapters.map { RuleFile(path: $0.path, text: $0.text) }
    let words = words(of: corpus)
    let determinations = corpus.letters.map { DeterminationReader.read(Letter(bytes: $0)) }
    var lines: [String] = []
    var first = 0.0
    for factor in factors {
      let padding = padding(of: words, count: (factor - 1) * ownPhraseCount)
      let start = ContinuousClock.now
      guard let book = RuleBookLoader.load(chapters + padding).book else {
        preconditionFailure("the padding is valid")
      }
      let loading = ContinuousClock.now - start
      let reader = FactReader(vocabulary: book.vocabulary)
      var mentions = 0
      let reading = ContinuousClock().measure {
        for determination in determinations {
          mentions += reader.facts(of: determination).mentions.count
        }
      }
      let speed = Double(corpus.size) / Timing.seconds(reading) / 1_000_000
      if first == 0 { first = speed }
      lines.append(
        "x\(factor): \(book.vocabulary.phraseCount) phrases, loaded in "
          + "\(Int(Timing.seconds(loading) * 1000)) ms; facts at \(Timing.rounded(speed)) MB/s, "
          + "\(Timing.rounded(speed / first)) of x1; \(mentions) mentions")
    }
    return lines.joined(separator: "\n")
  }

  private static var ownPhraseCount: Int {
    let chapters = EmbeddedRuleBook.chapters.map { RuleFile(path: $0.path, text: $0.text) }
    return RuleBookLoader.load(chapters).book?.vocabulary.phraseCount ?? 0
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

/// A small generator with a fixed seed, so that every run is the same.
struct SplitMix: RandomNumberGenerator {
  /// Where the sequence stands.
  var state: UInt64

  /// The next number.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
