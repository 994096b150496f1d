import RuleLanguage

/// The rules made from one block of a chapter: one for most, one a row of a table, four for a criterion.
struct RuleFamily {
  /// The name of the block.
  let id: String
  let rules: [Rule]
  /// Where the block's name stands.
  let range: RuleRange
  /// The tests that name one of the rules.
  let tests: [RuleTest]

  /// What its rules find: the title of one, what the titles of several begin with, or its name.
  var title: String {
    var shared = Substring(rules[0].title)
    for rule in rules.dropFirst() { shared = shared.commonPrefix(with: rule.title) }
    guard rules.count > 1 else { return rules[0].title }
    // Up to the last whole word, without the marks behind it.
    let words = shared.split(separator: " ", omittingEmptySubsequences: false).dropLast()
    let text = words.joined(separator: " ")
    let end = text.lastIndex { $0.isLetter || $0.isNumber }
    return words.count > 1 ? end.map { String(text[...$0]) } ?? id : id
  }

  /// The families of a book, in the order of its rules.
  static func families(of book: RuleBook) -> [RuleFamily] {
    var order: [RuleRange] = []
    var rules: [RuleRange: [Rule]] = [:]
    var places: [String: RuleRange] = [:]
    for rule in book.rules {
      if rules[rule.range] == nil { order.append(rule.range) }
      rules[rule.range, default: []].append(rule)
      places[rule.id] = rule.range
    }
    var tests: [RuleRange: [RuleTest]] = [:]
    for test in book.tests {
      for place in Set(test.ruleNames.compactMap { places[$0] }) {
        tests[place, default: []].append(test)
      }
    }
    return order.map { range in
      let own = rules[range] ?? []
      return RuleFamily(id: name(of: own), rules: own, range: range, tests: tests[range] ?? [])
    }
  }

  private static func name(of rules: [Rule]) -> String {
    let first = rules[0]
    if let row = first.row { return row.template }
    guard rules.count > 1, let slash = first.id.firstIndex(of: "/") else { return first.id }
    return String(first.id[..<slash])
  }
}

extension RuleTest {
  /// The rules that its expectations name.
  fileprivate var ruleNames: [String] {
    expectations.map { expectation in
      switch expectation {
      case .finding(let rule, _), .silence(let rule): rule
      }
    }
  }
}

extension Substring {
  /// What this and another text begin with.
  fileprivate func commonPrefix(with other: String) -> Substring {
    prefix(zip(self, other).prefix { $0 == $1 }.count)
  }
}
