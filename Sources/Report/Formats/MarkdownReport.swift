import Findings
public import RuleLanguage

/// The report over many letters as Markdown.
public struct MarkdownReport {
  /// The most letters, names of a table, and groups of like cases that are listed.
  private static let most = 200

  private let corpus: Corpus
  private let bookHash: String
  private let isRedacted: Bool

  /// A report on a corpus judged by a rule book.
  public init(_ corpus: Corpus, book: RuleBook, isRedacted: Bool) {
    self.corpus = corpus
    self.isRedacted = isRedacted
    bookHash = String(book.hash.prefix(16))
  }

  /// The report.
  public var bytes: [UInt8] {
    var page = MarkdownWriter()
    page.heading(1, "Consistency report")
    page.paragraph(
      "\(Count.of(corpus.letters.count, "letter")) judged by rule book \(bookHash)"
        + (isRedacted ? "; redacted: no quotes, dates or identifiers." : "."))
    let found = CorpusData.severities.map { $0.counted(corpus.findings($0)) }
    let clean = corpus.letters.count { $0.findings.isEmpty }
    page.paragraph(
      "\(found.joined(separator: ", ")); \(Count.of(clean, "letter")) without findings; "
        + "\(Count.of(corpus.items, "item")), \(Count.share(corpus.granted, of: corpus.decided)) approved."
    )
    for table in corpus.tables where !table.rows.isEmpty { counts(table, &page) }
    letters(&page)
    like(&page)
    return page.bytes
  }

  private func counts(_ table: CountTable, _ page: inout MarkdownWriter) {
    page.heading(2, table.subject.title)
    let rows = table.ordered.prefix(Self.most)
    if table.subject.hasItems {
      page.table(
        [table.subject.noun, "Letters", "Items", "Approved", "Findings"], numbers: [1, 2, 3, 4],
        rows.map { row in
          [
            row.name, Count.text(row.letters), Count.text(row.items),
            Count.share(row.granted, of: row.decided), Count.text(row.findings),
          ]
        })
    } else {
      page.table(
        [table.subject.noun, "Letters", "Findings"], numbers: [1, 2],
        rows.map { [$0.name, Count.text($0.letters), Count.text($0.findings)] })
    }
  }

  private func letters(_ page: inout MarkdownWriter) {
    page.heading(2, "Letters by trouble")
    let ranked = corpus.letters.sorted(by: CorpusLetter.isWorse).filter { !$0.findings.isEmpty }
    for letter in ranked.prefix(Self.most) {
      page.heading(3, letter.name)
      for finding in letter.findings {
        let place = finding.item == 0 ? "the letter" : "item \(finding.item)"
        page.bullet(
          "\(finding.message) (\(finding.rule), \(place), line \(finding.line))",
          lead: finding.severity.title)
      }
      page.line()
    }
    if ranked.count > Self.most {
      page.paragraph("and \(Count.of(ranked.count - Self.most, "letter")) more with findings.")
    }
  }

  private func like(_ page: inout MarkdownWriter) {
    page.heading(2, "Like cases decided differently")
    let groups = corpus.likeCases.conflicting
    if groups.isEmpty { page.paragraph("None.") }
    for group in groups.prefix(Self.most) {
      let cited =
        group.guidelines.isEmpty
        ? "no guideline known" : "cites " + group.guidelines.joined(separator: ", ")
      let parts = [
        group.regions.joined(separator: ", "), cited, group.course.joined(separator: ", "),
      ]
      page.bullet(
        parts.filter { !$0.isEmpty }.joined(separator: "; "),
        lead: group.services.joined(separator: ", "))
      for isGranted in [true, false] {
        let members = group.members.filter { $0.isGranted == isGranted }
        let count = isGranted ? group.granted : group.denied
        page.bullet(
          "\(isGranted ? "approved" : "denied") (\(Count.text(count))): "
            + members.map { "\($0.name) item \($0.item)" }.joined(separator: ", ")
            + (count > members.count ? " …" : ""),
          depth: 1)
      }
    }
  }
}
