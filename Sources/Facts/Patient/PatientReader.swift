import Determinations
import LetterSource
import Vocabulary

/// Reads what a letter says of the patient: ages, words for the sex, pronouns with whom they mean, the
/// occupation, and how the injury happened.
struct PatientReader {
  let text: LetterText
  let vocabulary: Vocabulary

  /// What a letter says of the patient.
  struct Account {
    /// Ages, words for the sex and pronouns, in order, those of others included.
    var traits: [Trait] = []
    /// The words for the patient's occupation.
    var occupation: ByteRange?
    /// The words that tell how the injury happened.
    var mechanism: ByteRange?
  }

  func account(of sentences: [SentenceReading]) -> Account {
    let persons = PersonReader(text: text, vocabulary: vocabulary)
    let pronouns = PronounReader(text: text, vocabulary: vocabulary)
    let readings = sentences.map { sentence in
      persons.reading(of: sentence, isFirst: isFirst(sentence, of: sentences))
    }
    let resolver = PronounResolver(
      text: text, sentences: sentences, readings: readings,
      pronouns: zip(sentences, readings).map { sentence, reading in
        let words = reading.pronouns.map { pronouns.pronoun($0, in: sentence) }
        let nouns = reading.anaphora.map {
          Pronoun(
            tokens: $0.tokens, sex: $0.sex, isNoun: true, isPlainNoun: $0.isPlain, form: .subject,
            hint: .none)
        }
        return (words + nouns).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
      })
    let resolved = resolver.resolved(patientSex: sexOfNouns(readings))
    var account = Account()
    account.traits =
      nouns(sentences, readings, resolved)
      + resolved.compactMap { found in
        trait(of: found, in: sentences[found.sentence])
      }
    account.traits.sort { $0.range < $1.range }
    let summary = sentences.indices.filter { sentences[$0].section.kind == .summary }
    let occupations = OccupationReader(text: text)
    for index in summary where account.occupation == nil {
      account.occupation = occupations.occupation(in: sentences[index], readings[index])
        .map(text.range)
    }
    let mechanisms = MechanismReader(text: text, vocabulary: vocabulary)
    account.mechanism = mechanisms.mechanism(
      in: summary.map { (sentences[$0], readings[$0]) }
    ).map(text.range)
    return account
  }

  /// Whether a sentence is the first of its section.
  private func isFirst(_ sentence: SentenceReading, of sentences: [SentenceReading]) -> Bool {
    sentence.index == 0 || sentences[sentence.index - 1].section != sentence.section
  }

  /// The sex that the nouns for the patient say, most of them.
  private func sexOfNouns(_ readings: [PersonReader.Reading]) -> Trait.Sex? {
    let said = readings.flatMap { reading in
      reading.sexes.filter {
        reading.persons[$0.person].person == .patient && reading.persons[$0.person].isCertain
          && reading.persons[$0.person].pronoun == nil
      }.map(\.sex)
    }
    guard let first = said.first else { return nil }
    let agreeing = said.count { $0 == first }
    return agreeing * 2 >= said.count ? first : said.first { $0 != first }
  }

  // MARK: Traits

  private func nouns(
    _ sentences: [SentenceReading], _ readings: [PersonReader.Reading],
    _ resolved: [PronounResolver.Resolved]
  ) -> [Trait] {
    var persons: [Int: PronounResolver.Resolved] = [:]
    for found in resolved { persons[found.pronoun.tokens.lowerBound] = found }
    var traits: [Trait] = []
    for (sentence, reading) in zip(sentences, readings) {
      func trait(
        _ index: Int, _ tokens: Range<Int>, sex: Trait.Sex? = nil, age: AgeReader.Age? = nil
      ) -> Trait {
        let person = reading.persons[index]
        let subject = person.pronoun.flatMap { persons[$0] }
        return Trait(
          person: subject?.person ?? person.person, sex: sex,
          age: age.map { NumberRange($0.years) }, isPast: age?.isPast ?? false, isPronoun: false,
          isCertain: subject?.isCertain ?? person.isCertain,
          range: text.range(of: tokens), section: sentence.section, sentence: sentence.index)
      }
      traits += reading.ages.map { trait($0.person, $0.age.tokens, age: $0.age) }
      traits += reading.sexes.map { trait($0.person, $0.tokens, sex: $0.sex) }
    }
    return traits
  }

  private func trait(
    of found: PronounResolver.Resolved, in sentence: SentenceReading
  ) -> Trait? {
    if found.pronoun.isNoun { return nil }
    return Trait(
      person: found.person, sex: found.pronoun.sex, age: nil, isPast: false, isPronoun: true,
      isCertain: found.isCertain, range: text.range(of: found.pronoun.tokens),
      section: sentence.section, sentence: sentence.index)
  }
}
