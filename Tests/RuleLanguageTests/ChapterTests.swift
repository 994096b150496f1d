import RuleLanguage
import TestSupport
import Testing

/// A chapter as people read it.
@Suite("The sections of a chapter")
struct ChapterTests {
  private static let text = """
    # Visits

    How often
    somebody comes.

    - the first
      visit
    - the second

    ```rules
    -- about a
    rule a
      title  "A" -- why
      say    "# no heading"

    test "t"
      item   "x"
    ```

    ## Words

    ````markdown
    ```rules
    # neither
    ````
    | a | b \\| c |
    |---|---|
    | d |   |
    """
  private static let chapter = Chapter(RuleFile(path: "Rules/v.md", text: text), at: 0)

  @Test("are told by headings outside of blocks")
  func sections() {
    #expect(Self.chapter.sections.map(\.heading) == ["", "Visits", "Words"])
    #expect(Self.chapter.sections.map(\.level) == [0, 1, 2])
    #expect(Self.chapter.title == "Visits")
  }

  @Test("have paragraphs, lists and tables")
  func pieces() {
    #expect(
      Self.chapter.sections[1].pieces == [
        .paragraph("How often somebody comes."),
        .list(from: nil, ["the first visit", "the second"]),
      ])
    #expect(
      Self.chapter.sections[2].pieces == [.table(header: ["a", "b | c"], rows: [["d", ""]])])
    #expect(
      Self.chapter.sections[1].paragraphs == [
        "How often somebody comes.", "- the first visit", "- the second",
      ])
  }

  @Test("hold blocks as they are written, with the comments above them")
  func blocks() throws {
    guard case .block(.source(let blocks)) = Self.chapter.sections[1].parts[1] else {
      Issue.record("no block behind the prose")
      return
    }
    #expect(blocks.map { "\($0.word) \($0.name)" } == ["rule a", "test t"])
    #expect(
      blocks[0].lines.map { $0.map(\.text).joined() } == [
        "-- about a", "rule a", "  title  \"A\" -- why", "  say    \"# no heading\"",
      ])
    #expect(
      blocks[0].lines[2].map(\.role) == [.plain, .word, .plain, .text, .plain, .comment])
  }

  @Test("tell about what stands below them, or the nearest above with prose does")
  func telling() throws {
    let text = "# A\n\nProse.\n\n## B\n\n```rules\nrule x\n```\n"
    let chapter = Chapter(RuleFile(path: "a.md", text: text), at: 0)
    let offset = try #require(text.utf8.firstRange(of: "rule x".utf8)).lowerBound
    let at = text.utf8.distance(from: text.startIndex, to: offset)
    #expect(chapter.section(at: at).heading == "B")
    #expect(chapter.telling(at: at).paragraphs == ["Prose."])
    #expect(chapter.section(at: at).markdown(limit: 100) == "## B")
    #expect(chapter.sections[1].markdown(limit: 100) == "# A\n\nProse.")
  }
}
