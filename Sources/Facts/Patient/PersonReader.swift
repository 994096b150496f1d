import LetterSource
import Vocabulary

/// Reads whom a sentence names by nouns, with the ages and the words for the sex that belong to them.
struct PersonReader {
  let text: LetterText
  let vocabulary: Vocabulary

  /// Whom a sentence names, and what it says of their ages and sexes.
  struct Reading {
    /// The persons, in order.
    fileprivate(set) var persons: [NamedPerson] = []
    /// The ages, each with the position of its person.
    fileprivate(set) var ages: [(age: AgeReader.Age, person: Int)] = []
    /// The words for a sex, each with the position of its person.
    fileprivate(set) var sexes: [(tokens: Range<Int>, sex: Trait.Sex, person: Int)] = []
    /// The words of a person of an age, whose own nouns name nobody else.
    fileprivate(set) var phrases: [Range<Int>] = []
    /// The pronouns, in order.
    fileprivate(set) var pronouns: [PhraseMatch] = []
    /// The nouns that mean somebody as a pronoun does: "this gentleman", "Ms.", and, plainly, "the woman".
    fileprivate(set) var anaphora: [(tokens: Range<Int>, sex: Trait.Sex, isPlain: Bool)] = []
  }

  /// The ages that somebody at work can have.
  private static let workingAges = 14...99
  /// The most words between a copula and the noun that it joins to its subject.
  private static let predicateReach = 8
  private static let pronouns: [Root] = [.he, .she, .heOrShe]
  /// The most words between "per" and whoever is the source.
  private static let sourceReach = 2
  private static let this = Set(["this"].map(Spelling.hash))
  private static let definite = Set(["this", "the"].map(Spelling.hash))
  private static let predicative = Set(["as", "be", "being"].map(Spelling.hash))
  private static let agents = Set(
    ["by", "with", "to", "from", "than", "like", "for", "of"].map(Spelling.hash))
  private static let indefinite = Set(["a", "an"].map(Spelling.hash))
  private static let who = Spelling.hash("who")
  private static let of = Spelling.hash("of")

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
  private func person(_ root: Root) -> Trait.Person? {
    switch root {
    case .patientNoun: .patient
    case .clinician: .provider
    case .reviewerNoun: .reviewer
    case .otherPerson, .anybody, .occupation: .other
    default: nil
    }
  }

  private func sex(of match: PhraseMatch) -> Trait.Sex? {
    switch match.root {
    case .female: .female
    case .male: .male
    default: vocabulary.word(.sex, of: match.concept).map { Trait.Sex.allCases[$0] }
    }
  }

  // MARK: Ages

  private func add(
    _ age: AgeReader.Age, _ cues: [PhraseMatch], _ sentence: SentenceReading, isFirst: Bool,
    to reading: inout Reading
  ) {
    let phrase = age.tokens.lowerBound..<age.nounEnd
    let inside = cues.filter { phrase.contains($0.tokens.lowerBound) }
    let index = reading.persons.count
    var owner = owner(of: age, inside, sentence, isFirst: isFirst, reading)
    for cue in inside where cue.root == .female || cue.root == .male {
      guard let sex = sex(of: cue), isWhole(cue) || cue.tokens.lowerBound <= age.tokens.upperBound
      else { continue }
      owner.sex = owner.sex ?? sex
      reading.sexes.append((cue.tokens, sex, index))
    }
    reading.persons.append(owner)
    reading.ages.append((age, index))
  }

  /// Whether a word for the sex is more than a letter.
  private func isWhole(_ cue: PhraseMatch) -> Bool {
    text.tokens[cue.tokens.lowerBound].range.count > 1
  }

  private func owner(
    of age: AgeReader.Age, _ inside: [PhraseMatch], _ sentence: SentenceReading, isFirst: Bool,
    _ reading: Reading
  ) -> NamedPerson {
    let tokens = age.tokens.lowerBound..<age.nounEnd
    func named(_ person: Trait.Person, isCertain: Bool = false) -> NamedPerson {
      NamedPerson(person: person, tokens: tokens, isCertain: isCertain)
    }
    if let other = inside.first(where: { $0.root == .otherPerson || $0.root == .anybody }),
      !inside.contains(where: { $0.root == .occupation && $0.tokens == other.tokens })
    {
      var relative = named(.other)
      relative.sex = sex(of: other)
      return relative
    }
    guard Self.workingAges.contains(age.years) || age.isPast else { return named(.other) }
    let start = age.tokens.lowerBound
    if let link = predicateLink(before: start, sentence) {
      let subject = subject(before: link, in: sentence, reading)
      guard let subject else { return named(.patient, isCertain: true) }
      switch subject {
      case .noun(let position):
        var person = reading.persons[position]
        person = NamedPerson(
          person: person.person, sex: person.sex, tokens: tokens,
          isCertain: person.person == .patient)
        return person
      case .pronoun(let token):
        var person = named(.patient)
        person.pronoun = token
        return person
      }
    }
    if let noun = apposed(before: start, sentence, reading) {
      let person = reading.persons[noun]
      // "a registered nurse, age 39"
      let isOccupation = sentence.matches.contains {
        $0.root == .occupation && $0.tokens.overlaps(person.tokens)
      }
      if isOccupation, !reading.persons.contains(where: { $0.person == .patient }) {
        return named(.patient, isCertain: isFirst && reading.persons.count == 1)
      }
      return NamedPerson(
        person: person.person, sex: person.sex, tokens: tokens,
        isCertain: person.person == .patient)
    }
    let hasPatient = reading.persons.contains { $0.person == .patient }
    // "by a 19-year-old man"
    if isAgent(start, in: sentence) { return named(hasPatient ? .other : .patient) }
    let isAfterNoun = inside.contains { $0.root == .patientNoun }
    if hasPatient, !isAfterNoun, !startsClause(start, sentence), !isDefinite(start, sentence) {
      return named(.other)
    }
    let isOthersNear = reading.persons.contains { $0.person != .patient }
    let isTied = isAfterNoun || isDefinite(start, sentence) || isFirst
    return named(.patient, isCertain: isTied && (!isOthersNear || isAfterNoun))
  }

  /// The copula, "as" or "be" that joins a noun starting at a token to its subject.
  private func predicateLink(before start: Int, _ sentence: SentenceReading) -> Int? {
    var index = start - 1
    while index >= sentence.tokens.lowerBound, start - index <= Self.predicateReach {
      if text.tokens[index + 1].gap.hasAny([.semicolon, .stop, .colon]) { return nil }
      if Self.predicative.contains(text.tokens[index].hash) {
        return isNoun(index + 1..<start, sentence) ? index : nil
      }
      if Self.agents.contains(text.tokens[index].hash) { return nil }
      if let match = sentence.matches.first(where: {
        ($0.layer == .structure || person($0.root) != nil && $0.root != .occupation
          || Self.pronouns.contains($0.root))
          && $0.tokens.contains(index)
      }) {
        return match.root == .copula && isNoun(index + 1..<start, sentence) ? index : nil
      }
      index -= 1
    }
    return nil
  }

  /// Whether nothing but an article and adjectives stands between a copula and a noun: "is now a", not
  /// "was assisting a".
  private func isNoun(_ between: Range<Int>, _ sentence: SentenceReading) -> Bool {
    guard
      let article = between.firstIndex(where: {
        Self.indefinite.contains(text.tokens[$0].hash)
          || Self.definite.contains(text.tokens[$0].hash)
      })
    else { return between.count <= 1 }
    // "is a 20 mg tablet, a": one noun phrase has one article.
    let isOne = !between.dropFirst().contains { index in
      index > article
        && (Self.indefinite.contains(text.tokens[index].hash)
          || Self.definite.contains(text.tokens[index].hash))
    }
    guard isOne else { return false }
    return article == between.lowerBound
      || sentence.matches.contains {
        $0.root == .ageNow && $0.tokens.lowerBound == between.lowerBound
          && $0.tokens.upperBound == article
      }
  }

  private enum Subject {
    case noun(Int)
    case pronoun(Int)
  }

  /// The last person before a verb: the head where others only tell whose it is.
  private func subject(
    before verb: Int, in sentence: SentenceReading, _ reading: Reading
  ) -> Subject? {
    let noun = reading.persons.indices.last {
      reading.persons[$0].tokens.upperBound <= verb && !reading.persons[$0].isPart
    }
    let pronoun = reading.pronouns.last { pronoun in
      pronoun.tokens.upperBound <= verb && isForm(.subject, pronoun)
    }
    if let pronoun,
      noun.map({ reading.persons[$0].tokens.upperBound <= pronoun.tokens.lowerBound }) ?? true
    {
      return .pronoun(pronoun.tokens.lowerBound)
    }
    return noun.map { .noun($0) }
  }

  private func isForm(_ form: PronounForm, _ pronoun: PhraseMatch) -> Bool {
    vocabulary.pronounForm(of: pronoun.concept) == form
  }

  /// The person right before the comma or bracket behind which an age stands: "the worker, a 49 year old".
  private func apposed(
    before start: Int, _ sentence: SentenceReading, _ reading: Reading
  ) -> Int? {
    var first = start
    while first > sentence.tokens.lowerBound, start - first < 3,
      !text.tokens[first].gap.hasAny([.comma, .open])
    {
      first -= 1
    }
    guard text.tokens[first].gap.hasAny([.comma, .open]),
      let last = reading.persons.indices.last, reading.persons[last].tokens.upperBound == first
    else { return nil }
    return reading.persons[last].isPart
      ? reading.persons.indices.last { !reading.persons[$0].isPart } ?? last : last
  }

  /// Whether a phrase stands behind "by a", "with a" and the like.
  private func isAgent(_ start: Int, in sentence: SentenceReading) -> Bool {
    let article = start - 1
    guard article > sentence.tokens.lowerBound,
      Self.indefinite.contains(text.tokens[article].hash)
    else { return false }
    return Self.agents.contains(text.tokens[article - 1].hash)
  }

  private func isDefinite(
    _ start: Int, _ sentence: SentenceReading, _ words: Set<UInt32> = Self.definite
  ) -> Bool {
    (max(sentence.tokens.lowerBound, start - 2)..<start).contains {
      words.contains(text.tokens[$0].hash)
    }
  }

  private func startsClause(_ start: Int, _ sentence: SentenceReading) -> Bool {
    start - sentence.clauses[sentence.clause(of: start)].tokens.lowerBound <= 2
  }

  // MARK: Nouns

  private func add(
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
  private func isSource(_ start: Int, in sentence: SentenceReading) -> Bool {
    sentence.matches.contains {
      ($0.root == .reportPreposition || $0.root == .basisPreposition)
        && (0...Self.sourceReach).contains(start - $0.tokens.upperBound)
    }
  }

  /// Whether a noun stands behind "of" and a person before it: "the wife of the patient".
  private func isOf(_ start: Int, _ sentence: SentenceReading, _ reading: Reading) -> Bool {
    guard let last = reading.persons.last else { return false }
    return start - last.tokens.upperBound <= 3 && start > last.tokens.upperBound
      && text.tokens[last.tokens.upperBound].hash == Self.of
  }

  // MARK: Words for the sex

  private func addSex(
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
  private func noun(behind cue: PhraseMatch, _ cues: [PhraseMatch]) -> PhraseMatch? {
    let end = cue.tokens.upperBound
    return cues.first {
      (0...1).contains($0.tokens.lowerBound - end) && person($0.root) != nil
        && (end...$0.tokens.lowerBound).allSatisfy { text.tokens[$0].gap.isOnly(.joining) }
    }
  }

  /// Whether a word stands for a name: "Ms. was seen".
  private func isTitle(_ cue: PhraseMatch) -> Bool {
    vocabulary.hasOwnFlag(.modifier, cue.concept)
  }
}
