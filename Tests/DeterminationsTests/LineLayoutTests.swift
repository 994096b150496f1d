import LetterSource
import Testing

@testable import Determinations

@Suite("The layout of lines")
struct LineLayoutTests {
  /// What the white space before a word of a letter says.
  private static func kind(before word: String, in source: String) -> LineLayout.Break? {
    let text = LetterText(Letter(text: source))
    let layout = LineLayout(text)
    return text.allTokens.first { text.text($0..<($0 + 1)) == word }.map(layout.breakKind)
  }

  private static let single =
    "The first word opens a paragraph of lines\nthat are Full up to the margin of page\nand end.\n"
    + "Early words could have stood above them.\n\nBlank lines say more. This is "
    + "nothing.\n\u{C}Paged\n"

  @Test(
    "of a single-spaced letter tells a paragraph's end from a full line",
    arguments: [
      ("The", .paragraph), ("word", LineLayout.Break.none), ("that", .wrapped), ("Early", .early),
      ("Blank", .paragraph), ("Paged", .page),
    ] as [(String, LineLayout.Break)])
  func single(word: String, expected: LineLayout.Break) {
    #expect(Self.kind(before: word, in: Self.single) == expected)
  }

  @Test(
    "of a double-spaced letter does so too",
    arguments: [("that", .wrapped), ("Early", .early), ("Blank", .paragraph), ("Paged", .page)]
      as [(String, LineLayout.Break)])
  func double(word: String, expected: LineLayout.Break) {
    let source = Self.single.replacing("\n", with: " \n\n")
    #expect(Self.kind(before: word, in: source) == expected)
  }

  @Test("of CR lines is that of LF lines")
  func cr() {
    let source = Self.single.replacing("\n", with: "\r")
    withKnownIssue("a blank line of CR is no blank line") {
      #expect(Self.kind(before: "Blank", in: source) == .paragraph)
    }
  }

  @Test("of CRLF lines is that of LF lines")
  func crlf() {
    let source = Self.single.replacing("\n", with: "\r\n")
    for word in ["The", "word", "that", "Early", "Blank", "Paged"] {
      #expect(Self.kind(before: word, in: source) == Self.kind(before: word, in: Self.single))
    }
  }
}
