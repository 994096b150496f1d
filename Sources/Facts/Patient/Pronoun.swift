import LetterSource
import Vocabulary

/// A pronoun where it stands, with what around it tells whom it can mean.
struct Pronoun {
  /// What the words next to a pronoun tell.
  enum Hint {
    /// Nothing.
    case none
    /// What is possessed is a part of the body or a complaint: "his left knee".
    case body
    /// What is possessed is a clinician's own, or what is done only a clinician does: "her report", "he ordered".
    case clinician
    /// What is possessed is somebody: "his physician".
    case person
  }

  /// Its tokens.
  let tokens: Range<Int>
  /// The sex that it says; nil for "he or she".
  let sex: Trait.Sex?
  /// Whether it is no pronoun but a noun that means somebody in the same way: "the gentleman".
  var isNoun = false
  /// Whether it is one that any person of its sex could be called by: "the woman".
  var isPlainNoun = false
  /// The part it plays.
  let form: PronounForm
  /// What the words next to it tell.
  let hint: Hint
}

/// Reads the pronouns of a sentence.
struct PronounReader {
  let text: LetterText
  let vocabulary: Vocabulary

  /// The most words between a possessive and what is possessed, or between a subject and its verb.
  private static let reach = 3

  func pronoun(_ match: PhraseMatch, in sentence: SentenceReading) -> Pronoun {
    let sex: Trait.Sex? =
      match.root == .heOrShe || isHalf(match) ? nil : match.root == .he ? .male : .female
    let form = form(of: match, in: sentence)
    return Pronoun(
      tokens: match.tokens, sex: sex, form: form,
      hint: hint(behind: match.tokens.upperBound, form, match.root, in: sentence))
  }

  /// The part that a pronoun plays: "her" is an object where no noun can follow.
  private func form(of match: PhraseMatch, in sentence: SentenceReading) -> PronounForm {
    let form = vocabulary.pronounForm(of: match.concept) ?? .subject
    guard form == .possessive, match.root == .she else { return form }
    let next = match.tokens.upperBound
    let endsHere =
      next >= sentence.tokens.upperBound || !text.tokens[next].gap.isOnly(.joining)
      || text.tokens[next].kind == .number || Self.joints.contains(text.tokens[next].hash)
      || sentence.matches.contains {
        $0.tokens.lowerBound == next && [.preposition, .location, .copula].contains($0.root)
      }
    return endsHere ? .object : form
  }

  private static let that = Spelling.hash("that")
  private static let joints = WordSet(["and", "or", "that", "by", "a", "an", "the"])

  /// Whether a pronoun is half of "(s)he" or "his(her)".
  private func isHalf(_ match: PhraseMatch) -> Bool {
    [match.tokens.lowerBound, match.tokens.upperBound].contains { index in
      let gap = text.tokens[index].gap
      return gap.hasAny([.open, .close, .slash]) && gap.isOnly([.open, .close, .slash])
    }
  }

  private func hint(
    behind start: Int, _ form: PronounForm, _ root: Root, in sentence: SentenceReading
  ) -> Pronoun.Hint {
    guard form == .possessive || form == .subject else { return .none }
    var index = start
    let end = min(sentence.tokens.upperBound, start + Self.reach)
    while index < end, text.tokens[index].gap.isOnly(.joining) {
      // "He noted that she": who tells of the other is not whom he tells of.
      if form == .subject, text.tokens[index].hash == Self.that,
        sentence.matches.contains(where: {
          $0.tokens.lowerBound == index + 1 && $0.root != root && [.he, .she].contains($0.root)
        })
      {
        return .clinician
      }
      for match in sentence.matches where match.tokens.lowerBound == index {
        switch match.root {
        case .clinicianAct where form == .subject && isAct(match, in: sentence): return .clinician
        case .clinicianWork where form == .possessive: return .clinician
        case .clinician, .otherPerson: if form == .possessive { return .person }
        case .region, .left, .right, .bilateral, .finding, .condition:
          if form == .possessive { return .body }
        case .preposition, .location, .because, .clauseBreak: return .none
        case .verb, .copula: if form == .possessive { return .none }
        default: break
        }
      }
      index += 1
    }
    return .none
  }

  /// Whether a verb is what the subject does: "he was examined" is done to him.
  private func isAct(_ verb: PhraseMatch, in sentence: SentenceReading) -> Bool {
    !sentence.matches.contains {
      $0.root == .copula && (0...1).contains(verb.tokens.lowerBound - $0.tokens.upperBound)
    }
  }
}
