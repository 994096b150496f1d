import Facts
import Findings
import Foundation
import LetterSource
import RuleLanguage
import RuleEngine
import Determinations
import TestSupport
import Testing

/// Every fault that can be planted into the example letters, one at a time.
///
/// `CONCORD_FAULTS=DIR` names another folder of letters, `CONCORD_FAULTS_SHOW=1` prints each miss.
@Suite("Planted faults")
struct PlantedFaultTests {
  /// What came of the planted faults of a kind.
  struct Tally {
    var planted = 0
    var found = 0
    /// New errors and warnings at items that the fault does not concern.
    var alarms = 0
  }

  @Test("are found, by kind, and raise no alarm elsewhere in the letter")
  func examples() throws {
    let table = try table(Project.root.appending(path: "Examples/consistent"), files: nil)
    try Golden.expect(table, is: "examples/planted-faults.txt")
  }

  @Test(
    "are found in other letters",
    .enabled(if: ProcessInfo.processInfo.environment["CONCORD_FAULTS"] != nil))
  func others() throws {
    let environment = ProcessInfo.processInfo.environment
    let folder = URL(filePath: environment["CONCORD_FAULTS"] ?? "")
    let files = try environment["CONCORD_FAULTS_FILES"].map {
      try String(contentsOf: URL(filePath: $0), encoding: .utf8).split(whereSeparator: \.isNewline)
        .map { "\($0).txt" }
    }
    print(try table(folder, files: files))
  }

  private func table(_ folder: URL, files: [String]?) throws -> String {
    let names =
      try files
      ?? FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".txt") }.sorted()
    var tallies: [FaultKind: Tally] = [:]
    for name in names {
      let bytes = Array(try Data(contentsOf: folder.appending(path: name)))
      count(Letter(bytes: bytes), name, in: &tallies)
    }
    var table = ""
    var all = Tally()
    for kind in FaultKind.allCases {
      let tally = tallies[kind] ?? Tally()
      table += line(kind.rawValue, tally)
      all.planted += tally.planted
      all.found += tally.found
      all.alarms += tally.alarms
    }
    return table + line("all", all)
  }

  private func line(_ name: String, _ tally: Tally) -> String {
    func padded(_ number: Int) -> String {
      String(repeating: " ", count: max(0, 5 - "\(number)".utf8.count)) + "\(number)"
    }
    let filler = String(repeating: " ", count: max(0, 56 - name.utf8.count))
    return "\(name)\(filler)planted\(padded(tally.planted))  found\(padded(tally.found))"
      + "  alarms elsewhere\(padded(tally.alarms))\n"
  }

  private static let engine = Engine(TestBook.embedded)
  private static let shows = ProcessInfo.processInfo.environment["CONCORD_FAULTS_SHOW"] == "1"

  private func findings(_ letter: Letter) -> [Finding] {
    let reader = FactReader(vocabulary: TestBook.embedded.vocabulary)
    return Self.engine.findings(in: reader.facts(of: DeterminationReader.read(letter)))
  }

  private func count(_ letter: Letter, _ name: String, in tallies: inout [FaultKind: Tally]) {
    let known = Set(findings(letter).map { "\($0.rule) \($0.item) \($0.message)" })
    for fault in FaultInjector.faults(in: letter, seed: 1) {
      let new = findings(fault.letter).filter {
        !known.contains("\($0.rule) \($0.item) \($0.message)")
      }
      let isFound = new.contains {
        fault.kind.answers.contains($0.kind) && fault.items.contains($0.item)
      }
      let alarms = new.filter {
        $0.severity > .info && !fault.items.contains($0.item)
          && !fault.kind.answers.contains($0.kind)
      }
      tallies[fault.kind, default: Tally()].planted += 1
      if isFound { tallies[fault.kind, default: Tally()].found += 1 }
      tallies[fault.kind, default: Tally()].alarms += alarms.count
      guard Self.shows else { continue }
      if !isFound {
        print("MISSED \(fault.kind.rawValue) | \(name) \(fault.items.sorted()) | \(fault.change)")
      }
      for alarm in alarms {
        print(
          "ALARM \(fault.kind.rawValue) | \(name) | \(alarm.rule) \(alarm.item) \(alarm.message)")
      }
    }
  }
}
