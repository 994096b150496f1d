public import LetterSource

/// Finds every phrase of a vocabulary in a range of tokens, in one pass.
///
/// In each layer the leftmost, then longest phrase wins, and phrases do not overlap; where two concepts
/// have a longest phrase, each gives a match. A word broken by a hyphen before white space is read whole
/// where the vocabulary knows it.
public struct PhraseMatcher: Sendable {
  let automaton: PhraseAutomaton

  init(_ automaton: PhraseAutomaton) { self.automaton = automaton }

  /// Whether some phrase has the word of a token.
  public func knows(_ token: Token, in letter: Letter) -> Bool {
    automaton.words.word(of: token, in: letter) != WordTable.unknown
  }

  /// The phrases in some tokens of a letter, in the order of where they start.
  ///
  /// Cost: linear in the tokens; at most `PhrasePattern.maximumWords` steps from each.
  public func matches(in text: LetterText, tokens: Range<Int>) -> [PhraseMatch] {
    let words = words(of: text, tokens: tokens)
    var walk = Walk(automaton: automaton, text: text, words: words, offset: tokens.lowerBound)
    var matches: [PhraseMatch] = []
    matches.reserveCapacity(tokens.count / 2)
    var coveredUntil = [Int](repeating: 0, count: Root.Layer.allCases.count)
    let opensWithNumber = automaton.opens(PhraseAutomaton.anyNumber)
    for start in tokens {
      let word = words[start - tokens.lowerBound]
      guard word != Self.continuation else { continue }
      // Most words open no phrase.
      guard
        automaton.opens(word) && word != WordTable.unknown
          || opensWithNumber && text.tokens[start].kind == .number
      else { continue }
      walk.run(from: start, in: tokens)
      guard let first = walk.found.first else { continue }
      if walk.found.count == 1 {
        guard start >= coveredUntil[first.layer] else { continue }
        coveredUntil[first.layer] = first.end
        let ending = automaton.endings[first.ending]
        matches.append(
          PhraseMatch(concept: ending.concept, tokens: start..<first.end, root: ending.root))
        continue
      }
      for layer in coveredUntil.indices {
        let end = walk.ends[layer]
        guard end > start, start >= coveredUntil[layer] else { continue }
        coveredUntil[layer] = end
        append(walk, layer, start..<end, to: &matches)
      }
    }
    return matches
  }

  /// Adds what the longest phrases of a layer mean, each once.
  private func append(
    _ walk: Walk, _ layer: Int, _ tokens: Range<Int>, to matches: inout [PhraseMatch]
  ) {
    let isLongest = { (found: Walk.Found) in
      found.layer == layer && found.end == tokens.upperBound
    }
    // "CTS" is the syndrome, not several CTs.
    let inCapitals = walk.found.contains {
      isLongest($0) && automaton.endings[$0.ending].inCapitals
    }
    let first = matches.count
    for found in walk.found where isLongest(found) {
      let ending = automaton.endings[found.ending]
      guard !inCapitals || ending.inCapitals,
        !matches[first...].contains(where: {
          $0.concept == ending.concept && $0.root == ending.root
        })
      else { continue }
      matches.append(PhraseMatch(concept: ending.concept, tokens: tokens, root: ending.root))
    }
  }

  /// The number that a token has whose letters were read with the token before it.
  private static let continuation = UInt32.max

  private func words(of text: LetterText, tokens: Range<Int>) -> [UInt32] {
    var words: [UInt32] = []
    words.reserveCapacity(tokens.count)
    for index in tokens {
      let token = text.tokens[index]
      let isBroken =
        token.gap.contains(.hyphen) && token.gap.hasAny(.white) && token.gap.isOnly(.joining)
        && token.kind == .word
      if isBroken, let before = words.last, before != Self.continuation {
        let whole = automaton.words.word(joining: text.tokens[index - 1], token, in: text.letter)
        if whole != WordTable.unknown {
          words[words.count - 1] = whole
          words.append(Self.continuation)
          continue
        }
      }
      words.append(automaton.words.word(of: token, in: text.letter))
    }
    return words
  }

  /// The longest phrases of each layer from one token.
  private struct Walk {
    /// The end of a phrase.
    struct Found {
      let layer: Int
      let end: Int
      /// Its position among the automaton's endings.
      let ending: Int
    }

    let automaton: PhraseAutomaton
    let text: LetterText
    let words: [UInt32]
    let offset: Int
    /// Where the longest phrases of a layer end; 0 where there are none.
    var ends = [Int](repeating: 0, count: Root.Layer.allCases.count)
    /// The phrases that were the longest of their layer when they were found.
    var found: [Found] = []

    mutating func run(from start: Int, in tokens: Range<Int>) {
      if !found.isEmpty {
        found.removeAll(keepingCapacity: true)
        for layer in ends.indices { ends[layer] = 0 }
      }
      step(node: 0, at: start, start: start, end: tokens.upperBound)
    }

    private mutating func step(node: Int, at index: Int, start: Int, end: Int) {
      guard index < end else { return }
      let token = text.tokens[index]
      var next = index + 1
      while next < end, words[next - offset] == PhraseMatcher.continuation { next += 1 }
      let word = words[index - offset]
      let isNumber = token.kind == .number
      let isJoined = index == start || token.gap.isOnly(.joining) || isDotted(index)
      if isJoined {
        if word != WordTable.unknown, let child = automaton.next(node, word: word) {
          visit(child, next: next, start: start, end: end)
        }
        if isNumber, let child = automaton.next(node, word: PhraseAutomaton.anyNumber) {
          visit(child, next: next, start: start, end: end)
        }
      }
      if isJoined || PhraseAutomaton.admitsMarked(token.gap) {
        if word != WordTable.unknown, automaton.hasMarkedWords(node),
          let child = automaton.next(node, word: word | PhraseTrie.mark)
        {
          visit(child, next: next, start: start, end: end)
        }
        if isNumber,
          let child = automaton.next(node, word: PhraseAutomaton.anyNumber | PhraseTrie.mark)
        {
          visit(child, next: next, start: start, end: end)
        }
      }
    }

    private mutating func visit(_ node: Int, next: Int, start: Int, end: Int) {
      for position in automaton.endings(at: node) {
        let layer = automaton.endings[position].layer.rawValue
        guard next >= ends[layer], isValid(position, from: start, to: next) else { continue }
        ends[layer] = next
        found.append(Found(layer: layer, end: next, ending: position))
      }
      if automaton.goesOn(node) { step(node: node, at: next, start: start, end: end) }
    }

    /// Whether a token goes on in a dotted abbreviation: the "o" of "y.o."
    private func isDotted(_ index: Int) -> Bool {
      let tokens = text.tokens
      return tokens[index].gap.isOnly(.stop) && tokens[index].range.count == 1
        && tokens[index - 1].range.count == 1
    }

    func isValid(_ ending: Int, from start: Int, to end: Int) -> Bool {
      guard automaton.endings[ending].inCapitals else { return true }
      return (start..<end).allSatisfy { text.tokens[$0].style.contains(.capitals) }
    }
  }
}
