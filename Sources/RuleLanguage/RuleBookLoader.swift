import Facts
import Findings
import LetterSource
import Vocabulary

/// Reads and checks the chapters of a rule book.
public enum RuleBookLoader {
  /// The largest rule book that is read, all chapters together: 16 MiB.
  public static let maximumSize = 16 * 1024 * 1024

  /// About the most problems that are gathered: what comes behind them is not read.
  public static let maximumProblems = 1_000

  /// What came of reading a rule book.
  public struct Outcome: Sendable {
    /// The book; nil where a problem keeps it from loading.
    public let book: RuleBook?
    /// What is wrong, in the order of the chapters.
    public let problems: [RuleProblem]
    /// The chapters, for showing problems.
    public let files: [RuleFile]
  }

  /// Reads chapters, in the order given.
  ///
  /// - Precondition: together at most `maximumSize` bytes.
  public static func load(_ files: [RuleFile]) -> Outcome {
    precondition(
      files.reduce(0) { $0 + $1.bytes.count } <= maximumSize, "a rule book beyond the size bound")
    var loader = Loader(files: files)
    let book = loader.book()
    let problems = distinct(loader.problems).sorted {
      ($0.range.file, $0.range.range.start) < ($1.range.file, $1.range.range.start)
    }
    let isBroken = problems.contains { $0.severity == .error }
    return Outcome(book: isBroken ? nil : book, problems: problems, files: files)
  }

  /// Each mistake once, in whatever number of rules made from one block it shows.
  private static func distinct(_ problems: [RuleProblem]) -> [RuleProblem] {
    struct Key: Hashable {
      let range: RuleRange
      let message: String
    }
    var seen: Set<Key> = []
    return problems.filter { seen.insert(Key(range: $0.range, message: $0.message)).inserted }
  }
}

/// A rule book while it is read.
private struct Loader {
  let files: [RuleFile]
  var problems: [RuleProblem] = []
  private var rules: [RuleSyntax] = []
  private var written: [DefinitionSyntax] = []
  /// The concepts that rules and other concepts name.
  private var usedConcepts: Set<String> = []
  /// The definitions that rules use, by their keys.
  private var used: Set<String> = []
  private var tables: [DataTableSyntax] = []
  private var concepts: [ConceptSyntax] = []
  private var tests: [TestSyntax] = []

  init(files: [RuleFile]) { self.files = files }

  mutating func book() -> RuleBook {
    for (index, file) in files.enumerated() where problems.count < RuleBookLoader.maximumProblems {
      var parser = BlockParser(file: file, index: index)
      parser.parse()
      problems += parser.problems
      rules += parser.rules + parser.criteria.flatMap { CriterionExpander($0)?.rules() ?? [] }
      written += parser.definitions
      tables += parser.tables
      concepts += parser.concepts
      tests += parser.tests
    }
    expandRows()
    var vocabularyChecker = VocabularyChecker()
    let vocabulary = vocabularyChecker.vocabulary(of: concepts)
    problems += vocabularyChecker.problems
    checkNames()
    // A broken vocabulary would make a problem of every concept that a rule names.
    let isSound = vocabularyChecker.problems.allSatisfy { $0.severity == .warning }
    let definitions = isSound ? checkedDefinitions(vocabulary) : nil
    let checked = definitions.map { checkedRules(vocabulary, $0) } ?? []
    warnOfUnusedDefinitions()
    warnOfUnusedConcepts()
    return RuleBook(
      files: files, vocabulary: vocabulary, rules: checked, tests: checkedTests(), hash: hash)
  }

  /// Puts the rules that a table makes in the place of the rule that names it.
  private mutating func expandRows() {
    var named: [String: DataTableSyntax] = [:]
    for table in tables where named.updateValue(table, forKey: table.name.word) != nil {
      problems.append(
        RuleProblem(.duplicateName(table.name.word, what: "table"), at: table.name.range))
    }
    var expanded: [RuleSyntax] = []
    for rule in rules {
      guard let (variable, name) = rule.rows else {
        expanded.append(rule)
        continue
      }
      guard let table = named[name.word] else {
        let legal = named.keys.sorted()
        problems.append(
          RuleProblem(
            .unknownWord(
              found: name.word, what: "table of rows",
              nearest: NearestWord.nearest(to: name.word, among: legal), legal: legal),
            at: name.range))
        continue
      }
      do throws(RuleProblem) {
        expanded += try RowExpander(rule: rule, variable: variable, table: table).rules()
      } catch {
        problems.append(error)
      }
    }
    rules = expanded
  }

  private mutating func checkNames() {
    var seen: Set<String> = []
    for rule in rules where !seen.insert(rule.id.word).inserted {
      problems.append(
        RuleProblem(.duplicateName(rule.id.word, what: "rule"), at: rule.id.range))
    }
  }

  /// The definitions; nil where one is wrong, which would make a problem of every rule that uses it.
  private mutating func checkedDefinitions(_ vocabulary: Vocabulary) -> Definitions? {
    var definitions = Definitions()
    let before = problems.count
    var kinds: [(DefinitionSyntax, EntityKind)] = []
    for definition in written {
      guard let kind = EntityKind(rawValue: definition.owner.word) else {
        let legal = EntityKind.allCases.map(\.rawValue)
        problems.append(
          RuleProblem(
            .unknownWord(
              found: definition.owner.word, what: "kind of thing",
              nearest: NearestWord.nearest(to: definition.owner.word, among: legal), legal: legal),
            at: definition.owner.range))
        continue
      }
      if definitions.add(definition, of: kind) {
        kinds.append((definition, kind))
      } else {
        problems.append(
          RuleProblem(
            .duplicateName(definition.name.word, what: "fact of \(kind.article)"),
            at: definition.name.range))
      }
    }
    var broken: Set<String> = []
    for (definition, kind) in kinds {
      guard !broken.contains(Definitions.key(definition, of: kind)) else { continue }
      var checker = ExpressionChecker(vocabulary: vocabulary, definitions: definitions)
      let owner = Expression(
        .constant(.unknown), type: .entity(kind), canBeUnknown: false, at: definition.name.range)
      do throws(RuleProblem) {
        _ = try checker.defined(
          definition, kind, of: owner, isEach: false, definition.name.range)
      } catch {
        // What leads to the mistake is no second one.
        broken.formUnion(checker.expanding)
        if !problems.contains(where: { $0.range == error.range && $0.code == error.code }) {
          problems.append(error)
        }
      }
    }
    let isSound = problems[before...].allSatisfy { $0.severity == .warning }
    return isSound ? definitions : nil
  }

  private mutating func warnOfUnusedConcepts() {
    guard !problems.contains(where: { $0.severity == .error }) else { return }
    for concept in concepts {
      usedConcepts.formUnion(concept.parents.map(\.word))
      usedConcepts.formUnion(concept.attributes.flatMap { $0.1.map(\.word) })
    }
    for concept in concepts
    where concept.phrases.isEmpty && !usedConcepts.contains(concept.name.word)
      && Root(rawValue: concept.name.word) == nil
      && !concept.attributes.contains(where: { $0.0 == .sign || $0.0 == .outOf })
    {
      problems.append(
        RuleProblem(.unusedConcept(concept.name.word), at: concept.name.range))
    }
  }

  private mutating func warnOfUnusedDefinitions() {
    // Where something is broken, what uses a definition is not known.
    guard !problems.contains(where: { $0.severity == .error }) else { return }
    for definition in written {
      guard let kind = EntityKind(rawValue: definition.owner.word),
        !used.contains(Definitions.key(definition, of: kind))
      else { continue }
      problems.append(
        RuleProblem(.unusedDefinition(definition.name.word), at: definition.name.range))
    }
  }

  private mutating func checkedRules(
    _ vocabulary: Vocabulary, _ definitions: Definitions
  ) -> [Rule] {
    rules.compactMap { syntax in
      var checker = RuleChecker(syntax, vocabulary: vocabulary, definitions: definitions)
      let rule = checker.rule()
      problems += checker.problems
      used.formUnion(checker.used)
      usedConcepts.formUnion(checker.usedConcepts)
      return rule
    }
  }

  private mutating func checkedTests() -> [RuleTest] {
    var checker = TestChecker(ruleIDs: rules.map(\.id.word))
    let checked = tests.map { checker.test($0) }
    // Where a rule did not parse, tests that name it are no second mistake.
    if !problems.contains(where: { $0.severity == .error }) {
      problems += checker.problems
      warnOfUntestedRules()
    }
    return checked
  }

  private mutating func warnOfUntestedRules() {
    var found: Set<String> = []
    var silent: Set<String> = []
    for test in tests where !test.isKnownGap {
      for expectation in test.expectations {
        switch expectation {
        case .finding(let rule, _): found.insert(rule.word)
        case .silence(let rule): silent.insert(rule.word)
        }
      }
    }
    // The rows of a table are tested by any of them.
    let families = Dictionary(grouping: rules) { $0.template?.word ?? $0.id.word }
    for (name, family) in families.sorted(by: { $0.key < $1.key }) {
      let ids = family.map(\.id.word)
      var missing: [String] = []
      if found.isDisjoint(with: ids) { missing.append("finds something") }
      if silent.isDisjoint(with: ids) { missing.append("expects it to stay silent") }
      guard !missing.isEmpty else { continue }
      problems.append(
        RuleProblem(
          .noTests(rule: name, missing: missing.joined(separator: ", and none that ")),
          at: family[0].id.range))
    }
  }

  private var hash: String {
    var bytes: [UInt8] = []
    for file in files {
      bytes += Array(file.path.utf8) + [0]
      bytes += Array(String(file.bytes.count).utf8) + [0]
      bytes += file.bytes
    }
    return SHA256.hexadecimal(bytes)
  }
}
