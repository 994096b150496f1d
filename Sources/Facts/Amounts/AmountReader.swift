import LetterSource
import Vocabulary

/// Reads how services are ordered: strengths, counts, frequencies, durations.
///
/// One pass over the tokens; each number, and each word of frequency, is read once with what stands
/// around it: "10/325 mg", "#60", "two to three times a week", "every 4-6 hours", "2x6", "6 weeks".
struct AmountReader {
  let text: LetterText
  let vocabulary: Vocabulary

  /// The amounts in some tokens, in order.
  ///
  /// - Parameter matches: the phrases found there, in order.
  func amounts(in tokens: Range<Int>, matches: some Sequence<PhraseMatch>) -> [Amount] {
    var scan = AmountScan(
      text: text, vocabulary: vocabulary, end: tokens.upperBound,
      cues: matches.filter { $0.layer == .quantity && tokens.contains($0.tokens.lowerBound) },
      services: matches.filter { $0.root == .service && tokens.contains($0.tokens.lowerBound) })
    return scan.amounts(from: tokens.lowerBound)
  }
}
