import Determinations
import Facts
import Findings
import LetterSource
import RuleEngine
public import RuleLanguage

/// Runs the tests of a rule book.
public struct TestRunner: Sendable {
  /// What came of a test.
  public struct Result: Sendable {
    /// The test.
    public let test: RuleTest
    /// What was not as expected, a line each; empty where the test holds.
    public let failures: [String]

    /// Whether the test holds.
    public var holds: Bool { failures.isEmpty }
  }

  private let engine: Engine
  private let facts: FactReader
  private let readLetter: @Sendable (String) -> [UInt8]?

  /// A runner for a book's tests; `readLetter` gives the bytes of a letter by the path that a test
  /// names, or nil.
  public init(book: RuleBook, readLetter: @escaping @Sendable (String) -> [UInt8]?) {
    // A test of a rule that is off by default asks for it.
    engine = Engine(book, alsoOn: Set(book.rules.map(\.id)))
    facts = FactReader(vocabulary: book.vocabulary)
    self.readLetter = readLetter
  }

  /// Runs a test: as it stands, and in every other way of writing its letter.
  ///
  /// A known gap holds as long as what it expects does not come out.
  public func run(_ test: RuleTest) -> Result {
    do throws(TestFault) {
      let letter = try letter(for: test)
      let findings = findings(in: letter)
      let missing = Self.failures(of: test, findings)
      if test.isKnownGap {
        let failures = missing.isEmpty ? ["this gap is closed: make it a test"] : []
        return Result(test: test, failures: failures)
      }
      return Result(test: test, failures: missing + variantFailures(letter, findings))
    } catch {
      return Result(test: test, failures: [error.message])
    }
  }

  func letter(for test: RuleTest) throws(TestFault) -> Letter {
    let letter: Letter
    switch test.subject {
    case .file(let path):
      guard let bytes = readLetter(path) else { throw .noLetter(path) }
      letter = Letter(bytes: bytes)
    case .parts(let parts): letter = Letter(text: InlineLetter(parts: parts).text)
    }
    var editor = LetterEditor(letter)
    for edit in test.edits { try editor.apply(edit) }
    return editor.letter
  }

  private func findings(in letter: Letter) -> [Finding] {
    engine.findings(in: facts.facts(of: DeterminationReader.read(letter)))
  }

  // MARK: What was expected

  static func failures(of test: RuleTest, _ findings: [Finding]) -> [String] {
    var failures: [String] = []
    var expected: Set<Int> = []
    for expectation in test.expectations {
      switch expectation {
      case .finding(let rule, let item):
        let hits = findings.indices.filter {
          findings[$0].rule == rule && (item == nil || findings[$0].item == item)
        }
        if hits.isEmpty {
          failures.append("expected \(rule)\(item.map { " at item \($0)" } ?? ""), not found")
        }
        expected.formUnion(hits)
      case .silence(let rule):
        failures += findings.filter { $0.rule == rule }.map { "unexpected \(name($0))" }
      }
    }
    if test.nothingElse {
      failures += findings.indices.filter { !expected.contains($0) }
        .map { "unexpected \(name(findings[$0]))" }
    }
    return failures
  }

  /// What is found in another way of writing the letter, and was not found before, or the reverse.
  private func variantFailures(_ letter: Letter, _ findings: [Finding]) -> [String] {
    let names = Set(findings.map(Self.name))
    return LetterVariant.allCases.flatMap { variant -> [String] in
      let other = Set(self.findings(in: variant.applied(to: letter)).map(Self.name))
      let lost = names.subtracting(other).sorted().map { "lost with \(variant.rawValue): \($0)" }
      return lost + other.subtracting(names).sorted().map { "new with \(variant.rawValue): \($0)" }
    }
  }

  private static func name(_ finding: Finding) -> String {
    "\(finding.rule)\(finding.item == 0 ? "" : " at item \(finding.item)"): \(finding.message)"
  }
}
