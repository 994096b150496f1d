import LetterSource
import TestSupport
import Testing

@Suite("The nearest word")
struct NearestWordTests {
  private static let words = ["decision", "summary", "side", "level", "date", "rationale"]

  @Test(
    "is the only candidate within two edits, or one for a short word",
    arguments: [
      Row("a letter too few", "decison", "decision"),
      Row("a letter too many", "summmary", "summary"),
      Row("a wrong letter", "rationele", "rationale"),
      Row("two letters swapped", "lveel", "level"),
      Row("two edits", "sumary1", "summary"),
      Row("three edits", "sumarryx", nil),
      Row("one edit in a short word", "sid", "side"),
      Row("two letters swapped in a short word", "dtae", "date"),
      Row("a letter too many behind a short word", "sidxe", "side"),
      Row("two wrong letters in a short word", "sixx", nil),
      Row("nothing like it", "physician", nil),
      Row("nothing at all", "", nil),
    ] as [Row<String, String?>])
  func nearest(row: Row<String, String?>) {
    #expect(NearestWord.nearest(to: row.input, among: Self.words) == row.expected)
  }

  @Test("is the nearer one of two")
  func nearer() {
    #expect(NearestWord.nearest(to: "surgeryy", among: ["surgeries", "surgery"]) == "surgery")
    #expect(NearestWord.nearest(to: "surgeryy", among: ["surgery", "surgeries"]) == "surgery")
  }

  @Test("is none where two are equally near")
  func tied() {
    #expect(NearestWord.nearest(to: "daze", among: ["date", "dare"]) == nil)
  }

  @Test("is never the word itself, which is no misspelling of itself")
  func itself() {
    #expect(NearestWord.nearest(to: "date", among: ["date"]) == nil)
    #expect(NearestWord.nearest(to: "date", among: ["date", "dates"]) == "dates")
  }

  @Test("is none where there are no candidates")
  func noCandidates() {
    #expect(NearestWord.nearest(to: "date", among: []) == nil)
  }
}
