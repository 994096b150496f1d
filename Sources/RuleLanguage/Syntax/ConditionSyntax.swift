/// A condition as written.
indirect enum ConditionSyntax: Sendable {
  /// All of these: "a and b".
  case all([ConditionSyntax])
  /// Any of these: "a or b".
  case any([ConditionSyntax])
  /// "not a".
  case not(ConditionSyntax, RuleRange)
  /// "decision of I is upheld".
  case test(PathSyntax, PredicateSyntax, RuleRange)
  /// "some P in primaries of A satisfies ...".
  case quantified(QuantifierSyntax, variable: Name, list: PathSyntax, ConditionSyntax, RuleRange)

  /// Where it stands.
  var range: RuleRange {
    switch self {
    case .all(let parts), .any(let parts): parts[0].range.through(parts[parts.count - 1].range)
    case .not(_, let range), .test(_, _, let range), .quantified(_, _, _, _, let range): range
    }
  }
}

/// How many things of a group a condition is about.
enum QuantifierSyntax: Equatable, Sendable {
  case some
  case every
  case no
  case atLeast(Int)
}

/// What is said of a path.
enum PredicateSyntax: Sendable {
  /// "is upheld", "is overturned or modified", "is approved", "is injury-date of letter".
  case isAny([PathSyntax], negated: Bool)
  /// "is a surgery or injection".
  case isKind([Name], negated: Bool)
  /// "is known", "is present".
  case isKnown(negated: Bool)
  /// "is empty".
  case isEmpty(negated: Bool)
  /// "is before X by more than 6 days".
  case compares(ComparisonSyntax, PathSyntax, margin: Name?)
  /// "overlaps X".
  case overlaps(PathSyntax, negated: Bool)
  /// "contains X".
  case contains(PathSyntax, negated: Bool)
  /// "states C or D".
  case states([Name], negated: Bool)
}

/// How two values are compared.
enum ComparisonSyntax: String, Sendable, CaseIterable {
  case before
  case after
  case onOrBefore = "on or before"
  case onOrAfter = "on or after"
  case atLeast = "at least"
  case atMost = "at most"
  case moreThan = "more than"
  case lessThan = "less than"
}

/// What is done with two numbers.
enum ArithmeticSyntax: String, Sendable, CaseIterable {
  case plus, minus, times
}

/// A value as written.
indirect enum PathSyntax: Sendable {
  /// A variable, a word of a closed set or a yes-or-no field, by what it turns out to be.
  case word(Name)
  /// "decision of A".
  case field(Name, of: PathSyntax)
  /// "visits of A minus visits of B".
  case arithmetic(ArithmeticSyntax, PathSyntax, PathSyntax)
  /// "24".
  case number(Int, RuleRange)
  /// "days from X to Y".
  case days(from: PathSyntax, to: PathSyntax, RuleRange)
  /// "count of P".
  case count(PathSyntax, RuleRange)
  /// "evidence of nonunion by ct at levels of I in rationale of I".
  case evidence(EvidenceSyntax)

  /// Where it stands.
  var range: RuleRange {
    switch self {
    case .word(let name): name.range
    case .arithmetic(_, let left, let right): left.range.through(right.range)
    case .field(let name, let owner): name.range.through(owner.range)
    case .number(_, let range), .days(_, _, let range), .count(_, let range): range
    case .evidence(let evidence): evidence.range
    }
  }
}

/// A question for evidence as written.
struct EvidenceSyntax: Sendable {
  let findings: [Name]
  let studies: [Name]
  let levels: PathSyntax?
  /// The item whose rationale counts.
  let item: PathSyntax?
  let sections: [Name]
  let range: RuleRange
}
