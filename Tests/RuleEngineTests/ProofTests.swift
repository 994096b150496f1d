import Determinations
import Facts
import Findings
import Foundation
import LetterSource
import RuleEngine
import RuleLanguage
import TestSupport
import Testing

/// Proofs say what judging does: there is one way of judging, watched or not.
@Suite("Proofs")
struct ProofTests {
  /// The facts of every example letter, by path.
  private static let examples: [(path: String, facts: LetterFacts)] = {
    let reader = FactReader(vocabulary: TestBook.embedded.vocabulary)
    return ["conflicting", "consistent"].flatMap { folder -> [(String, LetterFacts)] in
      let root = Project.root.appending(path: "Examples/\(folder)").path
      let names = (try? FileManager.default.contentsOfDirectory(atPath: root)) ?? []
      return names.filter { $0.hasSuffix(".txt") }.sorted().compactMap { name in
        guard let text = try? Project.text("Examples/\(folder)/\(name)") else { return nil }
        return (name, reader.facts(of: DeterminationReader.read(Letter(text: text))))
      }
    }
  }()

  @Test("every rule finds the same on every example, watched or not")
  func agreement() {
    #expect(Self.examples.count > 20)
    for (path, facts) in Self.examples {
      for rule in TestBook.embedded.rules where Engine.isInForce(rule, facts) {
        let expected = Set(Engine.findings(of: rule, in: facts).map { "\($0.item) \($0.message)" })
        var proved: Set<String> = []
        Engine.prove(rule, in: facts) { proof in
          if let finding = proof.finding { proved.insert("\(finding.item) \(finding.message)") }
        }
        #expect(proved == expected, "\(rule.id) on \(path)")
      }
    }
  }

  @Test("a silent proof names the clause that decided, a finding none")
  func deciding() {
    for (path, facts) in Self.examples {
      for rule in TestBook.embedded.rules {
        Engine.prove(rule, in: facts) { proof in
          switch proof.outcome {
          case .found: #expect(proof.deciding == nil)
          case .nothing: break
          case .notMeant:
            #expect(proof.deciding.map(\.isFailure) == true, "\(rule.id) on \(path)")
            #expect(proof.steps.last?.isFailure == true, "\(rule.id) on \(path)")
          case .silence, .passed:
            #expect(proof.deciding != nil, "\(rule.id) on \(path)")
          }
        }
      }
    }
  }
}
