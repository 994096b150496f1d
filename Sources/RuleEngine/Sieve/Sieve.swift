import Facts
import RuleLanguage

/// The rules of a book made ready for judging many letters.
struct Sieve: Sendable {
  let program: SieveProgram
  /// For each rule how it is sieved; nil for a rule that is judged without.
  let plans: [SievePlan?]

  init(_ rules: [Rule]) {
    var compiler = SieveCompiler()
    plans = rules.map { compiler.plan($0) }
    program = compiler.program
  }
}
