import LetterSource
import Vocabulary

/// Reads whom a sentence names by nouns, with the ages and the words for the sex that belong to them.
struct PersonReader {
  let text: LetterText
  let vocabulary: Vocabulary

  /// Whom a sentence names, and what it says of their ages and sexes.
  struct Reading {
    /// The persons, in order.
    var persons: [NamedPerson] = []
    /// The ages, each with the position of its person.
    var ages: [(age: AgeReader.Age, person: Int)] = []
    /// The words for a sex, each with the position of its person.
    var sexes: [(tokens: Range<Int>, sex: Trait.Sex, person: Int)] = []
    /// The words of a person of an age, whose own nouns name nobody else.
    var phrases: [Range<Int>] = []
    /// The pronouns, in order.
    var pronouns: [PhraseMatch] = []
    /// The nouns that mean somebody as a pronoun does: "this gentleman", "Ms.", and, plainly, "the woman".
    var anaphora: [(tokens: Range<Int>, sex: Trait.Sex, isPlain: Bool)] = []
  }

  /// The ages that somebody at work can have.
  static let workingAges = 14...99
  /// The most words between a copula and the noun that it joins to its subject.
  static let predicateReach = 8
  static let pronouns: [Root] = [.he, .she, .heOrShe]
  /// The most words between "per" and whoever is the source.
  static let sourceReach = 2
  static let this = WordSet(["this"])
  static let definite = WordSet(["this", "the"])
  static let predicative = WordSet(["as", "be", "being"])
  static let agents = WordSet(["by", "with", "to", "from", "than", "like", "for", "of"])
  static let indefinite = WordSet(["a", "an"])
  static let who = Spelling.hash("who")
  static let of = Spelling.hash("of")

  func reading(of sentence: SentenceReading, isFirst: Bool) -> Reading {
    var reading = Reading()
    let cues = sentence.matches.filter { $0.layer == .person }
    guard !cues.isEmpty else { return reading }
    reading.pronouns = cues.filter { Self.pronouns.contains($0.root) }
    let ages = AgeReader(text: text).ages(in: sentence, cues: cues)
    reading.phrases = ages.map { $0.tokens.lowerBound..<$0.nounEnd }
    var next = 0
    for cue in cues {
      while next < ages.count, ages[next].tokens.lowerBound <= cue.tokens.lowerBound {
        add(ages[next], cues, sentence, isFirst: isFirst, to: &reading)
        next += 1
      }
      let isInside = reading.phrases.contains { $0.contains(cue.tokens.lowerBound) }
      if !isInside { add(cue, cues, sentence, to: &reading) }
    }
    for age in ages[next...] { add(age, cues, sentence, isFirst: isFirst, to: &reading) }
    return reading
  }

  /// Who a noun of a root is; nil for other cues.
  func person(_ root: Root) -> Trait.Person? {
    switch root {
    case .patientNoun: .patient
    case .clinician: .provider
    case .reviewerNoun: .reviewer
    case .otherPerson, .anybody, .occupation: .other
    default: nil
    }
  }

  func sex(of match: PhraseMatch) -> Trait.Sex? {
    switch match.root {
    case .female: .female
    case .male: .male
    default: vocabulary.word(.sex, of: match.concept).map { Trait.Sex.allCases[$0] }
    }
  }

  // MARK: Nouns

  func add(
    _ cue: PhraseMatch, _ cues: [PhraseMatch], _ sentence: SentenceReading,
    to reading: inout Reading
  ) {
    if cue.root == .female || cue.root == .male {
      return addSex(cue, cues, sentence, to: &reading)
    }
    // A plural is nobody whom "he" means.
    guard let person = person(cue.root), !vocabulary.hasOwnFlag(.general, cue.concept),
      !reading.persons.contains(where: { $0.tokens.overlaps(cue.tokens) })
    else { return }
    let start = cue.tokens.lowerBound
    if person != .patient || cue.root == .anybody {
      // "The patient is a nurse", "worked as a driver": the patient himself.
      if let link = predicateLink(before: start, sentence), link > sentence.tokens.lowerBound {
        switch subject(before: link, in: sentence, reading) {
        case .pronoun: return
        case .noun(let position) where reading.persons[position].person == .patient: return
        default: break
        }
      }
    }
    var named = NamedPerson(person: person, sex: sex(of: cue), tokens: cue.tokens)
    let isPossessive = text.tokens[cue.tokens.upperBound - 1].style.contains(.possessive)
    let isOfHead = isOf(start, sentence, reading)
    // "by a cyclist, who lost control": the subject of what follows.
    let isSubject = text.tokens[cue.tokens.upperBound].hash == Self.who
    named.isPart =
      isPossessive
      || !isSubject
        && (isOfHead || isAgent(start, in: sentence) || isSource(start, in: sentence))
    named.isCertain = person == .patient
    reading.persons.append(named)
  }

  /// Whether a noun is the source of the sentence: "per the orthopedist".
  func isSource(_ start: Int, in sentence: SentenceReading) -> Bool {
    sentence.matches.contains {
      ($0.root == .reportPreposition || $0.root == .basisPreposition)
        && (0...Self.sourceReach).contains(start - $0.tokens.upperBound)
    }
  }

  /// Whether a noun stands behind "of" and a person before it: "the wife of the patient".
  func isOf(_ start: Int, _ sentence: SentenceReading, _ reading: Reading) -> Bool {
    guard let last = reading.persons.last else { return false }
    return start - last.tokens.upperBound <= 3 && start > last.tokens.upperBound
      && text.tokens[last.tokens.upperBound].hash == Self.of
  }

  // MARK: Words for the sex

  func addSex(
    _ cue: PhraseMatch, _ cues: [PhraseMatch], _ sentence: SentenceReading,
    to reading: inout Reading
  ) {
    guard let sex = sex(of: cue), isWhole(cue) else { return }
    // "MR arthrogram", "MS"
    if isTitle(cue), text.tokens[cue.tokens.lowerBound].style.contains(.capitals) { return }
    let index = reading.persons.count
    var named = NamedPerson(person: .other, sex: sex, tokens: cue.tokens)
    if cue.tokens.count > 1, text.tokens[cue.tokens.lowerBound + 1].gap.contains(.colon) {
      named.person = .patient
      named.isCertain = true
    } else if let noun = noun(behind: cue, cues) {
      // "female injured worker", "the male nurse"
      named.person = person(noun.root) ?? .other
      named.isCertain = named.person == .patient
    } else if let link = predicateLink(before: cue.tokens.lowerBound, sentence) {
      switch subject(before: link, in: sentence, reading) {
      case .noun(let position):
        named.person = reading.persons[position].person
        named.isCertain = named.person == .patient
      case .pronoun(let token):
        named.person = .patient
        named.pronoun = token
      case nil:
        named.person = .patient
      }
    } else if sentence.section.kind == .rationale,
      isDefinite(cue.tokens.lowerBound, sentence, Self.this)
    {
      // "This man" of a rationale is whom it is about.
      named.person = .patient
      named.isCertain =
        sentence.clauses[sentence.clause(of: cue.tokens.lowerBound)].speaker != .guideline
    } else if isDefinite(cue.tokens.lowerBound, sentence) || isTitle(cue) {
      named.person = .patient
      named.pronoun = cue.tokens.lowerBound
      let isPlain = !isTitle(cue) && !isDefinite(cue.tokens.lowerBound, sentence, Self.this)
      reading.anaphora.append((cue.tokens, sex, isPlain))
    }
    reading.persons.append(named)
    reading.sexes.append((cue.tokens, sex, index))
  }

  /// The noun for a person whose sex an adjective says: right behind it, or behind one word more.
  func noun(behind cue: PhraseMatch, _ cues: [PhraseMatch]) -> PhraseMatch? {
    let end = cue.tokens.upperBound
    return cues.first {
      (0...1).contains($0.tokens.lowerBound - end) && person($0.root) != nil
        && (end...$0.tokens.lowerBound).allSatisfy { text.tokens[$0].gap.isOnly(.joining) }
    }
  }

  /// Whether a word stands for a name: "Ms. was seen".
  func isTitle(_ cue: PhraseMatch) -> Bool {
    vocabulary.hasOwnFlag(.modifier, cue.concept)
  }
}
