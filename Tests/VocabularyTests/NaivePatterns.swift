import TestSupport

@testable import Vocabulary

/// A phrase pattern as a test drafts it.
indirect enum DraftPattern {
  /// A word; several parts where hyphens join them.
  case word([String])
  /// Any number.
  case number
  case sequence([DraftPattern])
  case choice([DraftPattern])
  case optional(DraftPattern)
  /// Something before which a slash or comma may stand.
  case marked(String, DraftPattern)

  /// A word that a phrase asks for: any number where it has no spelling.
  struct Step: Hashable {
    var spelling: String?
    var allowsMark = false
  }

  /// The pattern as a rule book writes it.
  var text: String {
    switch self {
    case .word(let parts): parts.joined(separator: "-")
    case .number: "<number>"
    case .sequence(let parts): parts.map(\.text).joined(separator: " ")
    case .choice(let parts): "(\(parts.map(\.text).joined(separator: "|")))"
    case .optional(let inner): "[\(inner.text)]"
    case .marked(let mark, let inner): "\(mark) \(inner.text)"
    }
  }

  /// Every way of writing it.
  var variants: [[Step]] { written.map(\.steps) }

  /// Every way of writing it, and whether a mark stands behind it: what comes last may be missing.
  private var written: [(steps: [Step], endsInMark: Bool)] {
    switch self {
    case .word(let parts):
      // Each hyphen is a hyphen or a space, or nothing at all.
      let words = parts.dropFirst().reduce([[parts[0]]]) { words, part in
        words.flatMap { [$0 + [part], $0.dropLast() + [($0.last ?? "") + part]] }
      }
      return words.map { ($0.map { Step(spelling: $0) }, false) }
    case .number: return [([Step(spelling: nil)], false)]
    case .sequence(let parts):
      return parts.reduce([([], false)]) { written, part in
        let (isMarked, inner) = part.unmarked
        return written.flatMap { head in
          inner.written.map { tail in
            let mark = head.1 || isMarked
            guard var first = tail.steps.first else { return (head.0, mark || tail.endsInMark) }
            first.allowsMark = first.allowsMark || mark
            return (head.0 + [first] + tail.steps.dropFirst(), tail.endsInMark)
          }
        }
      }
    case .choice(let parts): return parts.flatMap(\.written)
    case .optional(let inner): return inner.written + [([], false)]
    case .marked(_, let inner): return inner.written
    }
  }

  private var unmarked: (isMarked: Bool, inner: DraftPattern) {
    if case .marked(_, let inner) = self { (true, inner) } else { (false, self) }
  }
}

/// A word or number of a drafted text, with what stands before it.
struct DraftToken {
  let gap: String
  let text: String

  var isNumber: Bool { text.first?.isNumber ?? false }
  var isInCapitals: Bool { !isNumber && text == text.uppercased() }
}

/// A concept with its phrases, as a test drafts it.
struct DraftConcept {
  let name: String
  let root: Root
  var phrases: [(pattern: DraftPattern, inCapitals: Bool)]
}

/// Drafts small vocabularies and texts of the same few words.
struct DraftVocabulary {
  var random: SeededGenerator

  private static let words = ["ab", "bc", "c", "d", "e", "fly", "box", "c4", "abbc", "de"]
  private static let inflected = ["abs", "flies", "boxes", "es", "des", "flys"]
  private static let gaps = [
    " ", " ", " ", " ", "\n", "  ", "-", "-\n", "- ", ", ", "/", " / ", ": ", ". ", ".", " & ",
    " (",
    "\u{A0}", ", -\n",
  ]

  private mutating func one<Value>(_ choices: [Value]) -> Value {
    choices[Int.random(in: 0..<choices.count, using: &random)]
  }

  private mutating func chance(_ percent: Int) -> Bool {
    Int.random(in: 0..<100, using: &random) < percent
  }

  mutating func concepts() -> [DraftConcept] {
    let roots: [Root] = [.service, .service, .finding, .region, .guideline, .negation]
    return (0..<Int.random(in: 1...7, using: &random)).map { index in
      let phrases = (0..<Int.random(in: 1...3, using: &random)).map { _ in
        (pattern: phrase(), inCapitals: chance(15))
      }
      return DraftConcept(name: "p\(index)", root: one(roots), phrases: phrases)
    }
  }

  private mutating func phrase() -> DraftPattern {
    // Something that must be there, so that the phrase is never empty.
    var parts = [chance(85) ? word() : .number]
    for _ in 0..<one([0, 0, 1, 1, 2]) { parts.append(part(2)) }
    let pattern = DraftPattern.sequence(parts)
    return pattern.variants.count <= PhrasePattern.maximumVariants / 4 ? pattern : word()
  }

  private mutating func part(_ depth: Int) -> DraftPattern {
    let inner: DraftPattern
    switch depth > 0 ? Int.random(in: 0..<8, using: &random) : 0 {
    case 4: inner = .number
    case 5: inner = .choice([sequence(depth), sequence(depth)])
    case 6: inner = .optional(sequence(depth))
    default: inner = word()
    }
    return chance(15) ? .marked(one(["/", ",", ":", "&"]), inner) : inner
  }

  private mutating func sequence(_ depth: Int) -> DraftPattern {
    .sequence(
      [word()] + (0..<one([0, 0, 1])).map { _ in part(depth - 1) })
  }

  private mutating func word() -> DraftPattern {
    .word(
      (0..<one([1, 1, 1, 1, 2, 2, 3, 4])).map { _ in one(["ab", "bc", "c", "d", "e", "fly", "box"])
      })
  }

  mutating func text() -> [DraftToken] {
    var isBehindNumber = false
    return (0..<Int.random(in: 1...14, using: &random)).map { index in
      var word = chance(12) ? one(["7", "12", "0.5"]) : one(Self.words)
      if chance(15) { word = one(Self.inflected) }
      if chance(25) { word = word.uppercased() }
      var gap = index == 0 ? "" : one(Self.gaps)
      let isNumber = word.first?.isNumber ?? false
      // "12.7" would be one number.
      if isBehindNumber, isNumber, gap == "." { gap = " " }
      isBehindNumber = isNumber
      return DraftToken(gap: gap, text: word)
    }
  }
}

/// Finds phrases by trying every way of writing each of them at every place.
struct NaiveMatcher {
  /// A word as it is read: one token, or two where a line end broke it.
  private struct Word {
    let spelling: String
    let tokens: Range<Int>
  }

  private let phrases:
    [(name: String, layer: Root.Layer, steps: [DraftPattern.Step], inCapitals: Bool)]
  private let known: Set<String>

  init(_ concepts: [DraftConcept]) {
    phrases = concepts.flatMap { concept in
      concept.phrases.flatMap { phrase in
        var written = phrase.pattern.variants
        if concept.root.matchesPlural { written += written.compactMap(Self.inPlural) }
        return written.map { (concept.name, concept.root.layer, $0, phrase.inCapitals) }
      }
    }
    known = Set(phrases.flatMap { $0.steps.compactMap(\.spelling) })
  }

  /// What is found, as "layer: name: first token - end", in no order.
  func found(in text: [DraftToken]) -> Set<String> {
    let words = words(text)
    var found: Set<String> = []
    for layer in Set(phrases.map(\.layer)) {
      let own = phrases.filter { $0.layer == layer }
      var at = 0
      while at < words.count {
        let here = own.filter { matches($0.steps, $0.inCapitals, at, words, text) }
        guard let longest = here.map(\.steps.count).max() else {
          at += 1
          continue
        }
        let best = here.filter { $0.steps.count == longest }
        // What is written as an abbreviation is nothing else.
        let abbreviations = best.filter(\.inCapitals)
        let end = words[at + longest - 1].tokens.upperBound
        for phrase in abbreviations.isEmpty ? best : abbreviations {
          found.insert("\(layer): \(phrase.name): \(words[at].tokens.lowerBound)-\(end)")
        }
        at += longest
      }
    }
    return found
  }

  /// A word broken at a hyphen is one word where some phrase has it.
  private func words(_ text: [DraftToken]) -> [Word] {
    var words: [Word] = []
    var at = 0
    while at < text.count {
      let spelling = text[at].text.lowercased()
      if at + 1 < text.count, Self.breaksWord(text[at + 1].gap), !text[at + 1].isNumber,
        known.contains(spelling + text[at + 1].text.lowercased())
      {
        words.append(
          Word(spelling: spelling + text[at + 1].text.lowercased(), tokens: at..<(at + 2)))
        at += 2
      } else {
        words.append(Word(spelling: spelling, tokens: at..<(at + 1)))
        at += 1
      }
    }
    return words
  }

  private static func breaksWord(_ gap: String) -> Bool { ["-\n", "- "].contains(gap) }

  private func matches(
    _ steps: [DraftPattern.Step], _ inCapitals: Bool, _ start: Int, _ words: [Word],
    _ text: [DraftToken]
  ) -> Bool {
    guard start + steps.count <= words.count else { return false }
    for (index, step) in steps.enumerated() {
      let word = words[start + index]
      let first = word.tokens.lowerBound
      if let spelling = step.spelling {
        guard word.spelling == spelling else { return false }
      } else {
        guard text[first].isNumber else { return false }
      }
      if index > 0, !joins(text[first].gap, step.allowsMark), !isDotted(first, text) {
        return false
      }
      if inCapitals, !text[word.tokens].allSatisfy(\.isInCapitals) { return false }
    }
    return true
  }

  /// White space and hyphens; a mark where the phrase has one.
  private func joins(_ gap: String, _ allowsMark: Bool) -> Bool {
    gap.allSatisfy { " \n-\u{A0}".contains($0) || allowsMark && "/,:&".contains($0) }
  }

  /// A dotted abbreviation: "d.e."
  private func isDotted(_ at: Int, _ text: [DraftToken]) -> Bool {
    text[at].gap == "." && text[at].text.count == 1 && text[at - 1].text.count == 1
  }

  /// The last word in the plural of regular English.
  private static func inPlural(_ steps: [DraftPattern.Step]) -> [DraftPattern.Step]? {
    guard let word = steps.last?.spelling, word.count > 1, !word.hasSuffix("s"),
      word.allSatisfy(\.isLetter)
    else { return nil }
    let plural =
      switch word {
      case _ where word.hasSuffix("fly"): String(word.dropLast()) + "ies"
      case _ where word.hasSuffix("x"): word + "es"
      default: word + "s"
      }
    return steps.dropLast() + [
      DraftPattern.Step(spelling: plural, allowsMark: steps.last?.allowsMark ?? false)
    ]
  }
}
