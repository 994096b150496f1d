import Archive
import EmbeddedRules
import RuleLanguage
import TestSupport
import Testing
import Vocabulary

@Suite("The embedded rule book, ready for judging")
struct ArchivedRuleBookTests {
  private static let files = EmbeddedRuleBook.chapters.map {
    RuleFile(path: $0.path, text: $0.text)
  }

  private static var embedded: ArchiveReader {
    ArchiveReader(
      numbers: Array(EmbeddedRuleBook.archivedNumbers.utf8),
      words: Array(EmbeddedRuleBook.archivedWords.utf8))
  }

  @Test("is what the text says; after a change: swift run embed-rules")
  func isCurrent() throws {
    let written = RuleBookArchive.write(try #require(RuleBookLoader.load(Self.files).book))
    #expect(written.numbers.elementsEqual(EmbeddedRuleBook.archivedNumbers.utf8))
    #expect(written.words.elementsEqual(EmbeddedRuleBook.archivedWords.utf8))
  }

  @Test("is the same when it is read and written again")
  func givesBack() throws {
    let book = try #require(RuleBookArchive.read(Self.embedded, files: Self.files))
    let written = RuleBookArchive.write(book)
    #expect(written.numbers.elementsEqual(EmbeddedRuleBook.archivedNumbers.utf8))
    #expect(written.words.elementsEqual(EmbeddedRuleBook.archivedWords.utf8))
  }

  @Test("has the rules, phrases and hash of the text")
  func same() throws {
    let fromText = try #require(RuleBookLoader.load(Self.files).book)
    let archived = try #require(RuleBookArchive.read(Self.embedded, files: Self.files))
    #expect(archived.rules.map(\.id) == fromText.rules.map(\.id))
    #expect(archived.rules.map(\.message.parts.count) == fromText.rules.map(\.message.parts.count))
    #expect(archived.vocabulary.phraseCount == fromText.vocabulary.phraseCount)
    #expect(archived.hash == fromText.hash)
  }

  @Test("is refused where another program wrote it, and where it is missing")
  func refused() {
    var other = ArchiveWriter()
    other.append("the facts of another program")
    for archive in [other, ArchiveWriter()] {
      let reader = ArchiveReader(numbers: archive.numbers, words: archive.words)
      #expect(RuleBookArchive.read(reader, files: Self.files) == nil)
    }
  }
}
