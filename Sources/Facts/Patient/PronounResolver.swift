import LetterSource
import Vocabulary

/// Says whom the pronouns of a letter mean.
///
/// A pronoun that can mean nobody but the patient is the patient's, whatever sex it says: that is the
/// conflict that rules look for. Where somebody else of that sex is near, it is his.
struct PronounResolver {
  let text: LetterText
  /// The sentences of the letter, with whom each names.
  let sentences: [SentenceReading]
  let readings: [PersonReader.Reading]
  let pronouns: [[Pronoun]]

  /// The most sentences back to one that names anybody.
  private static let memory = 3
  /// The most tokens between a subject and its object: "he would refer him".
  private static let objectReach = 3
  private static let coordinators = WordSet(["and", "but"])

  /// A pronoun with whom it means.
  struct Resolved {
    let pronoun: Pronoun
    let sentence: Int
    let person: Trait.Person
    let isCertain: Bool
  }

  /// What is known while the letter is read on.
  private struct Discourse {
    var patientSex: Trait.Sex?
    /// The persons of the sentences read so far, pronouns included, by sentence.
    var persons: [[NamedPerson]]
  }

  /// Every pronoun with whom it means, in order.
  func resolved(patientSex: Trait.Sex?) -> [Resolved] {
    var discourse = Discourse(
      patientSex: patientSex ?? sexOfCertainPronouns(), persons: readings.map(\.persons))
    var resolved: [Resolved] = []
    for sentence in sentences.indices {
      for pronoun in pronouns[sentence] {
        let meant = person(of: pronoun, in: sentence, discourse)
        let isCertain = meant.person == .patient && isCertain(pronoun, in: sentence)
        resolved.append(
          Resolved(
            pronoun: pronoun, sentence: sentence, person: meant.person, isCertain: isCertain))
        learn(pronoun, meant, in: sentence, &discourse)
      }
    }
    return resolved
  }

  private func learn(
    _ pronoun: Pronoun, _ meant: (person: Trait.Person, at: (sentence: Int, index: Int)?),
    in sentence: Int, _ discourse: inout Discourse
  ) {
    if let at = meant.at, meant.person != .patient {
      discourse.persons[at.sentence][at.index].sex = pronoun.sex
    }
    if meant.person == .patient, discourse.patientSex == nil { discourse.patientSex = pronoun.sex }
    let own = NamedPerson(
      person: meant.person, sex: pronoun.sex, tokens: pronoun.tokens,
      isPart: pronoun.form == .possessive, isSubjectPronoun: pronoun.form == .subject)
    if let same = discourse.persons[sentence].firstIndex(where: { $0.tokens == pronoun.tokens }) {
      discourse.persons[sentence][same] = own
      return
    }
    let place =
      discourse.persons[sentence].firstIndex {
        $0.tokens.lowerBound > pronoun.tokens.lowerBound
      } ?? discourse.persons[sentence].count
    discourse.persons[sentence].insert(own, at: place)
  }

  // MARK: The sex that certain pronouns say

  private func sexOfCertainPronouns() -> Trait.Sex? {
    var counts: [Trait.Sex: Int] = [:]
    for sentence in sentences.indices {
      for pronoun in pronouns[sentence] {
        if let sex = pronoun.sex, isCertain(pronoun, in: sentence) { counts[sex, default: 0] += 1 }
      }
    }
    let females = counts[.female, default: 0]
    let males = counts[.male, default: 0]
    return females == males ? nil : females > males ? .female : .male
  }

  /// Whether nobody but the patient can be meant: nobody else of that sex is named in the sentence or
  /// in the last one before it that names anybody.
  private func isCertain(_ pronoun: Pronoun, in sentence: Int) -> Bool {
    guard let sex = pronoun.sex, pronoun.hint != .clinician, !pronoun.isPlainNoun else {
      return false
    }
    let own = sentences[sentence]
    let clause = own.clauses[own.clause(of: pronoun.tokens.lowerBound)]
    guard !own.isQuoted(pronoun.tokens), clause.speaker != .guideline,
      clause.speaker != .utilizationReview
    else { return false }
    let here = readings[sentence].persons
    if pronoun.form == .reflexive,
      let noun = here.last(where: { $0.tokens.upperBound == pronoun.tokens.lowerBound })
    {
      return noun.person == .patient
    }
    let others = { (person: NamedPerson) in
      person.person != .patient && (person.sex == nil || person.sex == sex)
        && !(pronoun.hint == .body && person.person != .other)
        && !isPossessed(person, by: pronoun)
    }
    let startsSentence = pronoun.tokens.lowerBound == own.tokens.lowerBound
    let before = here.filter { $0.tokens.lowerBound < pronoun.tokens.lowerBound }
    let isAnchored = startsSentence || before.contains { $0.person == .patient }
    if (isAnchored ? before : here).contains(where: others) { return false }
    // Back to the last sentence that names anybody by a noun.
    var earlier = previous(of: sentence)
    while let index = earlier, sentence - index <= Self.memory {
      if readings[index].persons.contains(where: others) { return false }
      earlier = readings[index].persons.isEmpty ? previous(of: index) : nil
    }
    return true
  }

  /// Whether a person is whom the pronoun possesses: "his physician".
  private func isPossessed(_ person: NamedPerson, by pronoun: Pronoun) -> Bool {
    pronoun.form == .possessive && pronoun.hint == .person
      && (0...2).contains(person.tokens.lowerBound - pronoun.tokens.upperBound)
  }

  /// The last sentence of the same section before one that names anybody or has a pronoun.
  private func previous(of sentence: Int) -> Int? {
    var index = sentence - 1
    while index >= 0, sentence - index <= Self.memory,
      sentences[index].section == sentences[sentence].section
    {
      if !readings[index].persons.isEmpty || !pronouns[index].isEmpty { return index }
      index -= 1
    }
    return nil
  }

  // MARK: Whom a pronoun means

  private typealias Meant = (person: Trait.Person, at: (sentence: Int, index: Int)?)

  private func person(of pronoun: Pronoun, in sentence: Int, _ discourse: Discourse) -> Meant {
    let start = pronoun.tokens.lowerBound
    let here = discourse.persons[sentence]
    let before = here.indices.filter { here[$0].tokens.upperBound <= start }
    guard let sex = pronoun.sex else {
      // "He or she" is a reviewer whom nobody names, or a person in general.
      let last = before.last.map { here[$0].person }
      return (last == .reviewer ? .reviewer : .other, nil)
    }
    let fits = { (person: NamedPerson) in
      person.person == .patient
        ? discourse.patientSex == nil || discourse.patientSex == sex
        : person.sex == nil || person.sex == sex
    }
    func at(_ index: Int) -> Meant { (here[index].person, (sentence, index)) }
    if pronoun.form == .reflexive, let last = before.last, here[last].tokens.upperBound == start {
      return at(last)
    }
    let earlier = previous(of: sentence)
    let past = earlier.map { discourse.persons[$0] } ?? []
    let isPatients = discourse.patientSex == nil || discourse.patientSex == sex
    let nearest = before.last { fits(here[$0]) }
    /// The nearest person of some kinds, in the sentence or the one before it.
    func near(_ kinds: [Trait.Person]) -> Meant? {
      if let index = before.last(where: { kinds.contains(here[$0].person) && fits(here[$0]) }) {
        return at(index)
      }
      guard let earlier,
        let index = past.indices.last(where: { kinds.contains(past[$0].person) && fits(past[$0]) })
      else { return nil }
      return (past[index].person, (earlier, index))
    }
    switch pronoun.hint {
    case .clinician:
      if let meant = near([.provider, .reviewer]) { return meant }
      if !isPatients { return near([.other]) ?? (.provider, nil) }
    case .body:
      // A part of the body is a clinician's only where somebody says so.
      let other = near([.other])
      if isPatients, !(other.map(isKnown(in: discourse)) ?? false) || discourse.patientSex != nil {
        let subject = before.last { fits(here[$0]) && !here[$0].isPart }
        return subject.flatMap { here[$0].person == .other ? at($0) : nil } ?? (.patient, nil)
      }
      return other ?? (.patient, nil)
    case .person:
      if isPatients, nearest.map({ here[$0].person != .other }) ?? true { return (.patient, nil) }
    case .none: break
    }
    if !isPatients {
      return near([.provider, .reviewer, .other]) ?? behind(pronoun, in: sentence, discourse)
        ?? (.patient, nil)
    }
    // A noun that says the sex itself, where nothing says the patient's.
    if discourse.patientSex == nil, let meant = near([.other]), isKnown(in: discourse)(meant) {
      return meant
    }
    if let index = reporter(before: pronoun, in: sentence, here), here[index].person == .provider {
      return (.patient, nil)
    }
    if let index = coordinated(pronoun, in: sentence, here), fits(here[index]) { return at(index) }
    let actor = actor(on: pronoun, in: sentence, here)
    if let subject = before.last(where: {
      fits(here[$0]) && !here[$0].isPart
        && (actor == nil || here[$0].person != actor.map { here[$0].person })
    }) {
      return at(subject)
    }
    if before.contains(where: { here[$0].person == .patient }) { return (.patient, nil) }
    let isNamed = past.contains { $0.person == .patient }
    if !isNamed, pronoun.form != .possessive, let meant = near([.other]),
      isKnown(in: discourse)(meant)
    {
      return meant
    }
    return (.patient, nil)
  }

  /// Whether the words for somebody said the sex themselves.
  private func isKnown(in discourse: Discourse) -> (Meant) -> Bool {
    { meant in
      meant.at.map { discourse.persons[$0.sentence][$0.index].sex != nil } ?? false
    }
  }

  /// Who does what an object has done to him, and so is somebody else: "he would refer him".
  private func actor(on pronoun: Pronoun, in sentence: Int, _ here: [NamedPerson]) -> Int? {
    guard pronoun.form == .object else { return nil }
    let start = pronoun.tokens.lowerBound
    return here.indices.last {
      !here[$0].isPart
        && (0...Self.objectReach).contains(start - here[$0].tokens.upperBound)
    }
  }

  /// Somebody behind a pronoun in its sentence: "In her report the surgeon".
  private func behind(_ pronoun: Pronoun, in sentence: Int, _ discourse: Discourse) -> Meant? {
    let here = discourse.persons[sentence]
    guard pronoun.tokens.lowerBound > sentences[sentence].tokens.lowerBound,
      pronoun.hint != .body,
      let index = here.firstIndex(where: {
        $0.tokens.lowerBound > pronoun.tokens.lowerBound && $0.person != .patient
          && ($0.sex == nil || $0.sex == pronoun.sex) && !isPossessed($0, by: pronoun)
      }),
      !here.contains(where: {
        $0.person == .patient && $0.tokens.lowerBound < pronoun.tokens.lowerBound
      })
    else { return nil }
    return (here[index].person, (sentence, index))
  }

  /// Who says what a pronoun stands in: the last noun before it with a verb of report between.
  private func reporter(
    before pronoun: Pronoun, in sentence: Int, _ here: [NamedPerson]
  ) -> Int? {
    let start = pronoun.tokens.lowerBound
    guard pronoun.form == .subject,
      let last = here.indices.last(where: { here[$0].tokens.upperBound <= start })
    else { return nil }
    let between = here[last].tokens.upperBound..<start
    return sentences[sentence].matches.contains {
      $0.root == .reportVerb && between.contains($0.tokens.lowerBound)
    } ? last : nil
  }

  /// Who does what the clause before "and he" tells: behind a comma the first whom the sentence names, else
  /// the last.
  private func coordinated(
    _ pronoun: Pronoun, in sentence: Int, _ here: [NamedPerson]
  ) -> Int? {
    let start = pronoun.tokens.lowerBound
    let own = sentences[sentence].tokens
    guard pronoun.form == .subject, start > own.lowerBound,
      Self.coordinators.contains(text.tokens[start - 1].hash)
    else { return nil }
    let first = (own.lowerBound...start).last { text.tokens[$0].gap.contains(.semicolon) }
    let subjects = here.indices.filter {
      here[$0].tokens.lowerBound >= first ?? own.lowerBound && !here[$0].isPart
        && here[$0].tokens.upperBound <= start
    }
    return text.tokens[start - 1].gap.contains(.comma) ? subjects.first : subjects.last
  }
}
