import Determinations
import Facts
import Findings
import HTML
import LetterSource
import RuleEngine
import TestSupport
import Testing

@testable import Report

/// Many letters together.
@Suite("A corpus")
struct CorpusTests {
  private func reading(_ text: String, _ path: String = "a.txt") -> LetterReading {
    let facts = TestLetter.facts(text)
    return LetterReading(
      path: path, facts: facts, findings: Engine(TestBook.embedded).findings(in: facts))
  }

  private func letter(
    _ decision: String, _ rationale: String = "The request is medically necessary."
  ) -> String {
    TestLetter.text(
      items: [
        (
          "MRI of the lumbar spine: \(decision)", "Decision based on MTUS Low Back Complaints.",
          rationale
        )
      ])
  }

  private func corpus(_ texts: [String], isRedacted: Bool = false) -> Corpus {
    var corpus = Corpus()
    for (index, text) in texts.enumerated() {
      corpus.add(CorpusLetter(reading(text), number: index + 1, isRedacted: isRedacted))
    }
    return corpus
  }

  @Test("counts items, decisions and findings under each service")
  func services() throws {
    let corpus = corpus([letter("Overturned"), letter("Upheld"), letter("Modified")])
    let table = try #require(corpus.tables.first { $0.subject == .service })
    let row = try #require(table.ordered.first)
    #expect(row.name == "mri")
    #expect([row.letters, row.items, row.decided, row.granted] == [3, 3, 3, 2])
    #expect(row.findings == corpus.letters.reduce(0) { $0 + $1.findings.count { $0.item == 1 } })
  }

  @Test("finds like cases that were decided differently, and no others")
  func like() throws {
    let same = corpus([letter("Overturned"), letter("Upheld")]).likeCases.conflicting
    let group = try #require(same.first)
    #expect(same.count == 1)
    #expect([group.granted, group.denied] == [1, 1])
    #expect(group.members.map(\.letter) == [1, 2])

    #expect(corpus([letter("Upheld"), letter("Upheld")]).likeCases.conflicting.isEmpty)
    let other = letter("Upheld").replacing("lumbar spine", with: "left knee")
    #expect(corpus([letter("Overturned"), other]).likeCases.conflicting.isEmpty)
  }

  @Test("ranks letters by errors, then warnings, then notes, then their order")
  func ranks() {
    let clean = letter("Overturned")
    let wrong = letter("Upheld")
    let corpus = corpus([clean, wrong, clean, wrong])
    #expect(corpus.letters.sorted(by: CorpusLetter.isWorse).map(\.number) == [2, 4, 1, 3])
  }

  @Test("a letter's page says all that there is to a finding")
  func page() {
    let reading = reading(letter("Upheld"))
    let page = LetterPage(reading, number: 1, book: TestBook.embedded, isRedacted: false)
    let text = String(decoding: page.bytes(report: nil), as: UTF8.self)
    #expect(page.accounts.count == reading.findings.count)
    for account in page.accounts {
      let number = account.numbered.number
      #expect(text.contains("id=\"n\(number)\"") && text.contains("id=\"f\(number)\""))
      #expect(text.contains("id=\"p\(number)a\""))
      #expect(account.rule != nil && account.proof != nil && !account.remedies.isEmpty)
    }
    // Nothing is named twice, and every link leads somewhere.
    let names = text.matches(of: /\bid="([^"]*)"/).map { String($0.1) }
    #expect(Set(names).count == names.count)
    for link in text.matches(of: /href="#([^"]*)"/) { #expect(names.contains(String(link.1))) }
  }

  @Test("the policy lets in the page's own script and style and nothing else")
  func policy() throws {
    let page = LetterPage(
      reading(letter("Upheld")), number: 1, book: TestBook.embedded, isRedacted: false)
    let text = String(decoding: page.bytes(report: nil), as: UTF8.self)
    let policy = try #require(text.firstMatch(of: /Content-Security-Policy" content="([^"]*)"/)?.1)
    #expect(policy.hasPrefix("default-src &#39;none&#39;; style-src &#39;sha256-"))
    for (tag, source) in [("style", StyleSheet.source), ("script", Behaviour.source)] {
      let hash = Base64.text(SHA256.hash(Array(source.description.utf8)))
      #expect(policy.contains("\(tag)-src &#39;sha256-\(hash)&#39;"))
      #expect(!source.description.contains("</"), "it would end its element")
    }
    #expect(!text.contains(" style=") && !text.contains(" src="))
    // The only address is the name of SVG, which nobody asks the network for.
    let rest = text.replacing(Behaviour.source.description, with: "")
    #expect(!rest.contains("://"))
  }

  @Test("a redacted report has no words, dates or identifiers of the letter")
  func redacted() {
    let text = TestLetter.text(
      header: "Case Number: CM99-7654321      Date Assigned: 05/17/2016\n"
        + "Date of Injury: 03/03/2014     Decision Date: 06/13/2016",
      summary: "The injured worker is a quilter with a date of injury of July 9, 2013, by a loom.",
      items: [
        ("MRI of the lumbar spine: Upheld", "None cited.", "The request is medically necessary.")
      ])
    let reading = reading(text, "folder/CM99-7654321.txt")
    #expect(reading.findings.contains { $0.rule == "injury-date-differs" })
    let corpus = corpus([text], isRedacted: true)
    let page = LetterPage(reading, number: 1, book: TestBook.embedded, isRedacted: true)
    let outputs = [
      page.bytes(report: nil), page.markdown,
      CorpusPage(corpus, book: TestBook.embedded, place: .nowhere, isRedacted: true).bytes(),
      MarkdownReport(corpus, book: TestBook.embedded, isRedacted: true).bytes,
      CSVTables(corpus).findings, CSVTables(corpus).letters, CSVTables(corpus).items,
    ]
    for output in outputs {
      let text = String(decoding: output, as: UTF8.self)
      for secret in ["7654321", "2013", "2014", "2016", "quilter", "loom", "folder", "Orthopedic"] {
        #expect(!text.contains(secret), "\(secret) in \(text.prefix(60))")
      }
      for link in text.matches(of: /href="#([^"]*)"/) {
        #expect(text.contains("id=\"\(link.1)\""), "\(link.1)")
      }
    }
  }

  @Test("what a privacy finding points at is shown nowhere")
  func privacy() {
    let facts = TestLetter.facts(
      letter("Upheld", "Ann Other signed it. The request is medically necessary."))
    let bytes = facts.determination.text.letter.bytes
    let start = String(decoding: bytes, as: UTF8.self).utf8.firstRange(of: "Ann Other".utf8)
    let range =
      start.map { found in
        let text = String(decoding: bytes, as: UTF8.self).utf8
        let from = text.distance(from: text.startIndex, to: found.lowerBound)
        return ByteRange(from, from + 9)
      } ?? ByteRange(0, 0)
    let finding = Finding(
      rule: "name-left-in", kind: .privacy, severity: .error, item: 1, message: "a name is left in",
      places: [Place(range: range, role: .primary, label: "")])
    let page = LetterPage(
      LetterReading(path: "a.txt", facts: facts, findings: [finding]), number: 1,
      book: TestBook.embedded, isRedacted: false)
    let text = String(decoding: page.bytes(report: nil), as: UTF8.self)
    #expect(!text.contains("Ann Other"))
    #expect(text.contains("[masked]") && text.contains("signed it."))
  }
}
