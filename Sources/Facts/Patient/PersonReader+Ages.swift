import LetterSource
import Vocabulary

/// Whose an age is.
extension PersonReader {
  func add(
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
  func isWhole(_ cue: PhraseMatch) -> Bool {
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
  func predicateLink(before start: Int, _ sentence: SentenceReading) -> Int? {
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

  enum Subject {
    case noun(Int)
    case pronoun(Int)
  }

  /// The last person before a verb: the head where others only tell whose it is.
  func subject(
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
  func isAgent(_ start: Int, in sentence: SentenceReading) -> Bool {
    let article = start - 1
    guard article > sentence.tokens.lowerBound,
      Self.indefinite.contains(text.tokens[article].hash)
    else { return false }
    return Self.agents.contains(text.tokens[article - 1].hash)
  }

  func isDefinite(
    _ start: Int, _ sentence: SentenceReading, _ words: WordSet = Self.definite
  ) -> Bool {
    (max(sentence.tokens.lowerBound, start - 2)..<start).contains {
      words.contains(text.tokens[$0].hash)
    }
  }

  private func startsClause(_ start: Int, _ sentence: SentenceReading) -> Bool {
    start - sentence.clauses[sentence.clause(of: start)].tokens.lowerBound <= 2
  }
}
