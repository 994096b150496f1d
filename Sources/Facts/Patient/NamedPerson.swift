/// Somebody whom a sentence names: by a noun, by an age, by a word for the sex, by a pronoun.
struct NamedPerson {
  /// Who it is.
  var person: Trait.Person
  /// The sex that the words for this person say, where they say one.
  var sex: Trait.Sex?
  /// The words.
  let tokens: Range<Int>
  /// Whether the words are no subject: they tell whose somebody else is ("the patient's mother", "wife of the
  /// claimant"), or by whom something is done ("by a customer").
  var isPart = false
  /// Whether the words are those of the patient and cannot be anybody else's.
  var isCertain = false
  /// Whether the word is a pronoun that is a subject.
  var isSubjectPronoun = false
  /// The pronoun that is the subject of what is said of this person: "he is 47 years old".
  var pronoun: Int?
}
