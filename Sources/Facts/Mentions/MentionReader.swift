import LetterSource
import Vocabulary

/// Reads what the sentences of a letter speak of: what is said of each thing, by whom, and where in the
/// body it is.
struct MentionReader {
  let text: LetterText
  let vocabulary: Vocabulary

  /// The mentions, in order, and for each sentence its own.
  func mentions(
    of sentences: [SentenceReading]
  ) -> (mentions: [Mention], bySentence: [Range<Int>]) {
    var mentions: [Mention] = []
    var bySentence: [Range<Int>] = []
    var topic: Site?
    var section: Section?
    for sentence in sentences {
      if sentence.section != section { topic = nil }
      section = sentence.section
      let first = mentions.count
      // The words of a guideline's title are nothing that the letter speaks of.
      let titles = sentence.references
      let things = sentence.matches.filter { match in
        match.layer == .content && !titles.contains { $0.tokens.overlaps(match.tokens) }
      }
      let sites = SiteReader(
        text: text, vocabulary: vocabulary, sentence: sentence, things: things
      ).sites(topic: &topic)
      for (thing, site) in zip(things, sites) {
        let mention = mention(of: thing, at: site, in: sentence)
        mentions.append(mention)
        if thing.root == .observable {
          mentions += finding(of: thing, mention, among: things, in: sentence)
        }
      }
      bySentence.append(first..<mentions.count)
    }
    return (mentions, bySentence)
  }

  /// The finding that the result of an observable is: affirmed by an abnormal one, denied by a normal one.
  private func finding(
    of observable: PhraseMatch, _ mention: Mention, among things: [PhraseMatch],
    in sentence: SentenceReading
  ) -> [Mention] {
    let findings = vocabulary.concepts(.abnormal, of: observable.concept)
    guard !findings.isEmpty, mention.polarity == .affirmed,
      let result = ResultReader(text: text).result(of: observable, among: things, in: sentence)
    else { return [] }
    return findings.map { finding in
      Mention(
        concept: finding, root: .finding, tokens: result.tokens,
        range: text.range(of: result.tokens), section: mention.section,
        sentence: mention.sentence, clause: mention.clause,
        polarity: result.isAbnormal ? .affirmed : .denied,
        isQualified: !result.isAbnormal && isPart(observable.concept),
        status: mention.status, isFamily: mention.isFamily, speaker: mention.speaker,
        site: mention.site)
    }
  }

  /// Whether an observable is only a part of what its finding is about: normal rotation does not deny a
  /// reduced range of motion.
  private func isPart(_ observable: ConceptID) -> Bool {
    vocabulary[observable].attributes[.abnormal] == nil
  }

  private func mention(
    of thing: PhraseMatch, at site: Site, in sentence: SentenceReading
  ) -> Mention {
    let clause = sentence.clause(of: thing.tokens.lowerBound)
    let assertion = AssertionReader(text: text).assertion(
      of: thing.tokens, thing.root, in: sentence,
      isPrescribed: vocabulary.flag(.taken, of: thing.concept) == true)
    let voice = sentence.clauses[clause].speaker
    // A request that is quoted is the reviewer's to decide; other words in quotation marks are a guideline's.
    let isRequest = sentence.matches(inClause: clause).contains {
      ($0.root == .necessity || $0.root == .necessityNoun || $0.root == .ownReference)
        && !sentence.isQuoted($0.tokens)
    }
    return Mention(
      concept: thing.concept, root: thing.root, tokens: thing.tokens,
      range: text.range(of: thing.tokens),
      section: sentence.section, sentence: sentence.index, clause: clause,
      polarity: assertion.polarity, isQualified: assertion.isQualified, status: assertion.status,
      isFamily: assertion.isFamily,
      speaker: voice == .reviewer && !isRequest && sentence.isQuoted(thing.tokens)
        ? .guideline : voice,
      site: site)
  }
}
