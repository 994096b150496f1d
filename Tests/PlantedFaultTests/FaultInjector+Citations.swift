import Determinations
import LetterSource

extension FaultInjector {
  mutating func plantCitations() {
    for (index, item) in determination.items.enumerated() {
      guard let line = item.reviewer?.text.range else { continue }
      plantLabel(line, index)
      plantChapter(line, index)
    }
  }

  /// A line on an MTUS guideline says that it is none.
  private mutating func plantLabel(_ line: ByteRange, _ index: Int) {
    let label = /(?i)\bbased on (?:the )?MTUS\b/
    guard let match = matches(label, in: line).first, !says("not|non-MTUS", in: line),
      says("ACOEM|Chronic Pain Medical Treatment|Postsurgical|Post-Surgical", in: line)
    else { return }
    plant(.label, items: [index + 1], [(match.range, "based on Non-MTUS Citation MTUS")])
  }

  /// The chapters of the 2004 guidelines: number, a word of the title, and the pages of the book.
  private static let chapters: [(number: Int, title: String)] = [
    (8, "Neck and Upper Back Complaints"), (9, "Shoulder Complaints"), (10, "Elbow Complaints"),
    (11, "Forearm, Wrist, and Hand Complaints"), (12, "Low Back Complaints"),
    (13, "Knee Complaints"), (14, "Ankle and Foot Complaints"),
  ]

  private mutating func plantChapter(_ line: ByteRange, _ index: Int) {
    let chapter =
      /(?i)\bChapter\s+(\d+)\s*[:,-]?\s*((?:Neck|Shoulder|Elbow|Forearm|Low|Knee|Ankle)[\w, ]*?Complaints)/
    let written = matches(chapter, in: line)
    guard written.count == 1, let match = written.first, let number = Int(match.output.1) else {
      return
    }
    let title = String(match.output.2)
    plant(
      .chapterNumber, items: [index + 1],
      [(match.range, "Chapter \(number == 12 ? 9 : 12) \(title)")])
    // A chapter of a part of the body that the item does not speak of.
    let isOfSpine = [8, 12].contains(number)
    if let other = one(
      of: Self.chapters.filter {
        isOfSpine ? ![8, 12].contains($0.number) : [8, 12].contains($0.number)
      })
    {
      plant(
        .chapterRegion, items: [index + 1],
        [(match.range, "Chapter \(other.number) \(other.title)")])
    }
    let page = /(?i)Pages?\(?s?\)?:?\s*(\d+)(?:\s*-\s*\d+)?/
    if let place = matches(page, in: line).first {
      plant(.page, items: [index + 1], [(place.range, "Page(s): 512")])
    }
  }
}
