import Facts
import Foundation
import TestSupport
import Testing

/// Holds how many labels of `Tests/Labelled` the program reads as they say.
///
/// `CONCORD_LABELLED_SHOW=1` prints each label that is read otherwise; `CONCORD_LABELLED` names another
/// folder to read the sentences from.
@Suite("Labelled sentences")
struct LabelledTests {
  @Test(
    "are read as labelled",
    arguments: [
      Row("first, mentions", "first/mentions.txt", 168),
      Row("first, assertion", "first/assertion.txt", 138),
      Row("first, attribution", "first/attribution.txt", 119),
      Row("first, events", "first/events.txt", 84),
      Row("first, anatomy", "first/anatomy.txt", 99),
      Row("first, reasoning", "first/reasoning.txt", 114),
      Row("first, patient", "first/patient.txt", 152),
      Row("first, treatments", "first/treatments.txt", 110),
      Row("first, review", "first/review.txt", 78),
      Row("third, review", "third/review.txt", 7),
      Row("third, assertion", "third/assertion.txt", 10),
      Row("third, attribution", "third/attribution.txt", 4),
      Row("kept aside, patient", "kept-aside/patient.txt", 75),
      Row("second, patient", "second/patient.txt", 123),
      Row("second, treatments", "second/treatments.txt", 78),
      Row("second, review", "second/review.txt", 72),
      Row("kept aside, treatments", "kept-aside/treatments.txt", 48),
      Row("kept aside, review", "kept-aside/review.txt", 41),
      Row("kept aside, mentions", "kept-aside/mentions.txt", 62),
      Row("kept aside, assertion", "kept-aside/assertion.txt", 67),
      Row("kept aside, attribution", "kept-aside/attribution.txt", 51),
      Row("kept aside, events", "kept-aside/events.txt", 37),
      Row("kept aside, anatomy", "kept-aside/anatomy.txt", 36),
      Row("kept aside, reasoning", "kept-aside/reasoning.txt", 62),
    ])
  func counts(row: Row<String, Int>) throws {
    var right = 0
    var total = 0
    for block in try LabelledBlock.blocks(of: row.input) {
      let reading = LabelledReading(block)
      for label in block.labels {
        total += 1
        let read = LabelledValue.read(label, in: reading, family: row.input)
        if read == LabelledValue.expected(label, family: row.input) {
          right += 1
        } else {
          Self.show("\(row.input):\(block.line): \(label.words): \(label.value) | read \(read)")
        }
      }
    }
    print("\(row.label): \(right) of \(total)")
    #expect(right == row.expected, "hold the new count here")
  }

  @Test(
    "give the lines of an order, and no other",
    arguments: [
      Row("first, headings", "first/headings.txt", [329, 339]),
      Row("first, closing", "first/closing.txt", [120, 123]),
      Row("kept aside, headings", "kept-aside/headings.txt", [164, 168]),
      Row("kept aside, closing", "kept-aside/closing.txt", [60, 64]),

    ])
  func orders(row: Row<String, [Int]>) throws {
    var right = 0
    var total = 0
    for block in try LabelledBlock.blocks(of: row.input) {
      let reading = LabelledReading(block)
      let orders = block.section == "heading" ? reading.headingOrders : reading.closings
      let expected = block.labels.map { "\($0.words): \($0.value)" }
      var read = LabelledOrder.lines(orders, labels: block.labels)
      if !read.contains(where: { $0.hasPrefix("service") }), expected.contains("service: none") {
        read.append("service: none")
      }
      let met = expected.filter(read.contains)
      let extra = read.filter { !expected.contains($0) }
      right += met.count
      // A line read in place of another is one error, not two.
      total += max(expected.count, met.count + extra.count)
      if met.count < expected.count || !extra.isEmpty {
        let missed = expected.filter { !read.contains($0) }
        Self.show("\(row.input):\(block.line): \(block.text)\n  missed \(missed)\n  read \(extra)")
      }
    }
    print("\(row.label): \(right) of \(total)")
    #expect([right, total] == row.expected, "hold the new counts here")
  }

  /// Prints what is read otherwise, where it is asked for.
  private static func show(_ text: String) {
    if ProcessInfo.processInfo.environment["CONCORD_LABELLED_SHOW"] != nil { print(text) }
  }
}
