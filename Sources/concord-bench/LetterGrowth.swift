import Determinations
import EmbeddedRules
import Facts
import LetterSource
import RuleLanguage
import Vocabulary

/// How fast the facts of one letter are read, on one core, as the letter grows from 5 KB to 5 MB.
///
/// A long letter has the sentences of the summaries and the items of the corpus, each as often as the others,
/// so that only the size differs.
struct LetterGrowth {
  /// The sizes measured, in bytes.
  static let sizes = [5_000, 50_000, 500_000, 5_000_000]

  /// Reads letters of each size until some megabytes are read; a line each.
  static func measured(over corpus: Corpus) -> String {
    let chapters = EmbeddedRuleBook.chapters.map { RuleFile(path: $0.path, text: $0.text) }
    guard let book = RuleBookLoader.load(chapters).book else {
      preconditionFailure("the embedded rule book loads: a test holds it to that")
    }
    let reader = FactReader(vocabulary: book.vocabulary)
    var lines: [String] = []
    var first = 0.0
    for size in sizes {
      let bytes = letter(of: size, from: corpus)
      let determination = DeterminationReader.read(Letter(bytes: bytes))
      let count = max(1, corpus.size / bytes.count)
      var mentions = 0
      let time = ContinuousClock().measure {
        for _ in 0..<count { mentions += reader.facts(of: determination).mentions.count }
      }
      let speed = Double(bytes.count * count) / Timing.seconds(time) / 1_000_000
      if first == 0 { first = speed }
      lines.append(
        "\(bytes.count) bytes, \(determination.items.count) items, \(mentions / count) mentions: "
          + "facts at \(Timing.rounded(speed)) MB/s, \(Timing.rounded(speed / first)) of the smallest"
      )
    }
    return lines.joined(separator: "\n")
  }

  /// A letter of about so many bytes.
  private static func letter(of size: Int, from corpus: Corpus) -> [UInt8] {
    var summary: [UInt8] = []
    var items: [UInt8] = []
    var count = 0
    for index in 0... {
      let letter = Letter(bytes: corpus.letters[index % corpus.letters.count])
      let determination = DeterminationReader.read(letter)
      if let range = determination.summary?.range {
        summary += letter.bytes[range.start..<range.end] + Array("\n".utf8)
      }
      for item in determination.items where count < itemLimit {
        items += letter.bytes[item.range.start..<item.range.end] + Array("\n\n".utf8)
        count += 1
      }
      if summary.count + items.count >= size { break }
    }
    return Array("CLINICAL CASE SUMMARY\n\n".utf8) + summary
      + Array("\nIMR ISSUES, DECISIONS AND RATIONALES\n\n".utf8) + items
  }

  /// Fewer items than a letter can have.
  private static let itemLimit = 1500
}
