import LetterSource
import Testing

@Suite("A set of words")
struct WordSetTests {
  @Test(
    "has its words, and no others",
    arguments: [[], ["of"], ["of", "for", "more"], (1...40).map { "word\($0)" }])
  func contains(words: [String]) {
    let set = WordSet(words)
    for word in words + ["other", "offer", "word41"] {
      #expect(set.contains(Spelling.hash(word)) == words.contains(word), "\(word)")
    }
  }
}
