/// Which rules of a run took how long, for people.
struct RuleTimes {
  let ruleIDs: [String]
  let account: LetterAccount

  /// The most rules that are listed.
  private static let mostListed = 25

  var text: String {
    let rules = account.times.reduce(Duration.zero, +)
    let total = account.reading + account.facts + rules
    var text = "profile: \(account.letters) letters, \(Self.milliseconds(total)) ms of work\n"
    func line(_ name: String, _ time: Duration) {
      let share = total > .zero ? Int((time / total * 100).rounded()) : 0
      let (seconds, attoseconds) = (time / Double(max(1, account.letters))).components
      let microseconds = seconds * 1_000_000 + attoseconds / 1_000_000_000_000
      let numbers =
        Self.right(Self.milliseconds(time), 10) + " ms" + Self.right("\(share)", 4) + " %"
        + Self.right("\(microseconds)", 8) + " us a letter  "
      text += numbers + name + "\n"
    }
    line("reading", account.reading)
    line("facts", account.facts)
    line("all rules", rules)
    let slowest = zip(ruleIDs, account.times).sorted { ($1.1, $0.0) < ($0.1, $1.0) }
    for (id, time) in slowest.prefix(Self.mostListed) { line("  \(id)", time) }
    return text
  }

  private static func milliseconds(_ time: Duration) -> String {
    let (seconds, attoseconds) = time.components
    let tenths = seconds * 10_000 + attoseconds / 100_000_000_000_000
    return "\(tenths / 10).\(tenths % 10)"
  }

  private static func right(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(1, width - text.count)) + text
  }
}
