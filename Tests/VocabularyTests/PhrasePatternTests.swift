import Testing

@testable import Vocabulary

@Suite("A phrase as a rule book writes it")
struct PhrasePatternTests {
  /// The ways of writing a pattern, as words with a mark where one may stand.
  private func variants(_ text: String) throws -> Set<String> {
    Set(
      try PhrasePattern(text).variants.map { steps in
        steps.map { step in
          let mark = step.allowsMark ? "/" : ""
          switch step.element {
          case .word(let word): return mark + word
          case .number: return mark + "#"
          }
        }.joined(separator: " ")
      })
  }

  @Test(
    "stands for every way of writing it",
    arguments: [
      ("MRI", ["mri"]),
      ("CT [scan]", ["ct", "ct scan"]),
      ("(left|right) knee", ["left knee", "right knee"]),
      ("a (b|c [d])", ["a b", "a c", "a c d"]),
      ("x-ray", ["x ray", "xray"]),
      ("non-steroidal", ["non steroidal", "nonsteroidal"]),
      ("a-b-c-d", ["a b c d", "ab c d", "a bc d", "a b cd", "abc d", "ab cd", "a bcd", "abcd"]),
      ("EMG/NCV", ["emg /ncv"]),
      ("EMG/(NCV|NCS)", ["emg /ncv", "emg /ncs"]),
      ("EMG/[the] NCV", ["emg /the ncv", "emg /ncv"]),
      ("<number> visits", ["# visits"]),
      ("L4-5 disc", ["l4 5 disc", "l45 disc"]),
      ("worker's claim", ["worker claim"]),
      ("the|a", ["the", "a"]),
      ("", []),
    ])
  func standsForEveryVariant(pattern: String, expected: [String]) throws {
    guard !expected.isEmpty else {
      #expect(throws: PhrasePattern.Fault.empty) { try PhrasePattern(pattern) }
      return
    }
    #expect(try variants(pattern) == Set(expected))
  }

  @Test(
    "is refused with the reason",
    arguments: [
      ("(a", PhrasePattern.Fault.unbalanced), ("a)", .unbalanced), ("[a)", .unbalanced),
      ("<date>", .unknownClass("date")), ("[a]", .empty),
      ("(a|b|c) (a|b|c) (a|b|c) (a|b|c) (a|b|c) (a|b|c)", .tooManyVariants),
      (String(repeating: "((((((((", count: 4), .tooManyVariants),
      (String(repeating: "word ", count: 25), .tooLong),
    ])
  func isRefused(pattern: String, fault: PhrasePattern.Fault) {
    #expect(throws: fault) { try PhrasePattern(pattern) }
  }

  @Test(
    "has regular plurals of its last word",
    arguments: [
      ("lumbar injection", "lumbar injections"), ("biopsy", "biopsies"), ("x-ray", "x rays"),
      ("splint box", "splint boxes"), ("brush", "brushes"),
    ])
  func hasPlural(pattern: String, plural: String) throws {
    let plurals = try PhrasePattern(pattern).plurals.map { steps in
      steps.map { step in
        if case .word(let word) = step.element { word } else { "#" }
      }.joined(separator: " ")
    }
    #expect(plurals.contains(plural))
  }

  @Test("has no plural behind an s or a number")
  func hasNoPlural() throws {
    #expect(try PhrasePattern("crutches").plurals.isEmpty)
    #expect(try PhrasePattern("stage <number>").plurals.isEmpty)
  }
}
