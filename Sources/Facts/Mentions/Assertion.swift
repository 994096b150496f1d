/// What a sentence says of a phrase.
struct Assertion {
  var polarity = Mention.Polarity.affirmed
  var status = Mention.Status.actual
  /// Whether a denial speaks only of a kind, time, extent or aspect.
  var isQualified = false
  /// Whether it is said of a relative or another person.
  var isFamily = false
  /// The tokens of the cue that denies it.
  var negation: Range<Int>?

  /// Denies the phrase by a cue.
  mutating func deny(by cue: Range<Int>) {
    polarity = .denied
    negation = cue
  }

  /// The stronger reservation wins: a hypothesis over a plan over doubt over the past.
  mutating func raise(to status: Mention.Status) {
    let order: [Mention.Status] = [.actual, .historical, .uncertain, .planned, .hypothetical]
    let rank = { (status: Mention.Status) in order.firstIndex(of: status) ?? 0 }
    if rank(status) > rank(self.status) { self.status = status }
  }
}
