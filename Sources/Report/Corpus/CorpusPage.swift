import Findings
public import RuleLanguage
import HTML

/// The page of many letters: totals, counts, the letters by trouble with a filter, like cases decided
/// differently.
public struct CorpusPage {
  let corpus: Corpus
  let place: LetterPlace
  let data: CorpusData
  private let bookHash: String
  private let isRedacted: Bool

  /// The page of a corpus judged by a rule book.
  public init(_ corpus: Corpus, book: RuleBook, place: LetterPlace, isRedacted: Bool) {
    self.corpus = corpus
    self.place = place
    self.isRedacted = isRedacted
    data = CorpusData(corpus, place: place)
    bookHash = String(book.hash.prefix(16))
  }

  /// The page; `letters` are the letters it shows itself, in their order.
  public func bytes(letters: [LetterPage] = []) -> [UInt8] {
    let frame = Page(
      title: "Consistency report", subtitle: subtitle,
      sections: [
        ("totals", "Counts"), ("letters", "Letters"), ("like", "Like cases"),
      ])
    return frame.bytes { page in
      page.element(.div, .id("corpus"), .classes("corpus")) { page in
        totals(&page)
        self.letters(&page)
        like(&page)
      }
      for letter in letters { part(letter, letter.number, &page) }
      page.data(id: "letters-data") { data in self.data.write(to: &data) }
    }
  }

  private var subtitle: [String] {
    [
      "\(Count.of(corpus.letters.count, "letter")) judged by rule book \(bookHash)"
        + (isRedacted ? " · redacted: no quotes, dates or identifiers" : "")
    ]
  }

  /// A letter in the same page, shown when it is linked to.
  private func part(_ letter: LetterPage, _ number: Int, _ page: inout HTMLWriter) {
    page.element(
      .article, .id("l\(number)"), .classes("letter-in-page"),
      Attribute(.ariaLabelledBy, "l\(number)-name")
    ) { page in
      page.element(.p, .classes("parent")) { page in
        page.element(.a, .href(.place("letters")), text: "All letters")
      }
      page.element(.h2, .id("l\(number)-name"), text: letter.title)
      for line in letter.subtitle { page.element(.p, .classes("subtitle"), text: line) }
      letter.write(to: &page)
    }
  }

  // MARK: Totals

  private func totals(_ page: inout HTMLWriter) {
    page.element(.section, .id("totals"), Attribute(.ariaLabelledBy, "totals-title")) { page in
      page.element(.h2, .id("totals-title"), text: "Counts")
      page.element(.ul, .classes("figures")) { page in
        let clean = corpus.letters.count { $0.findings.isEmpty }
        for (number, name) in [
          (Count.text(corpus.letters.count), "letters"), (Count.text(clean), "without findings"),
          (Count.text(corpus.findings(.error)), "errors"),
          (Count.text(corpus.findings(.warning)), "warnings"),
          (Count.text(corpus.findings(.info)), "notes"), (Count.text(corpus.items), "items"),
          (Count.share(corpus.granted, of: corpus.decided), "of items approved"),
        ] {
          page.element(.li) { page in
            page.element(.strong, text: number)
            page.element(.span, text: name)
          }
        }
      }
      page.element(
        .p, .classes("quiet"),
        text:
          "Bars: findings, or items with the darker part approved. \"Approved\" is overturned or "
          + "modified. A name filters the letters below.")
      page.element(.div, .classes("tables")) { page in
        for table in corpus.tables where !table.rows.isEmpty {
          CountTableWriter(table: table, data: data).write(to: &page)
        }
      }
    }
  }

  // MARK: Like cases

  private func like(_ page: inout HTMLWriter) {
    page.element(.section, .id("like"), Attribute(.ariaLabelledBy, "like-title")) { page in
      page.element(.h2, .id("like-title"), text: "Like cases decided differently")
      page.element(
        .p, .classes("quiet"),
        text:
          "Items with the same services, part of the body, guideline cited by the reviewer, and "
          + "course of the service so far, as the letters tell them. A list to look through: the "
          + "records may well differ in what decided the case.")
      let groups = corpus.likeCases.conflicting
      guard !groups.isEmpty else {
        page.element(.p, text: "None.")
        return
      }
      page.element(.ul, .classes("like")) { page in
        for group in groups.prefix(100) { self.group(group, &page) }
      }
      if groups.count > 100 {
        page.element(
          .p, .classes("quiet"), text: "and \(Count.text(groups.count - 100)) more groups")
      }
    }
  }

  private func group(_ group: LikeCases.Group, _ page: inout HTMLWriter) {
    page.element(.li) { page in
      page.element(.strong, text: group.services.joined(separator: ", "))
      if !group.regions.isEmpty { page.text(" · \(group.regions.joined(separator: ", "))") }
      page.element(.div, .classes("quiet")) { page in
        let cited = group.guidelines.joined(separator: ", ")
        page.text(cited.isEmpty ? "no guideline known" : "cites \(cited)")
        if !group.course.isEmpty { page.text("; so far: \(group.course.joined(separator: ", "))") }
      }
      for isGranted in [true, false] {
        page.element(.div) { page in
          let count = isGranted ? group.granted : group.denied
          page.text("\(isGranted ? "approved" : "denied") (\(Count.text(count))): ")
          let members = group.members.filter { $0.isGranted == isGranted }
          for (index, member) in members.enumerated() {
            if index > 0 { page.text(", ") }
            self.member(member, &page)
          }
          if count > members.count { page.text(" …") }
        }
      }
    }
  }

  private func member(_ member: LikeCases.Member, _ page: inout HTMLWriter) {
    let name = "\(member.name) item \(member.item)"
    switch place {
    case .nowhere: page.text(name)
    // A redacted letter shows no items to lead to.
    case .here where isRedacted, .folder where isRedacted:
      page.element(.a, .href(place.link(member.letter) ?? .place("letters")), text: name)
    case .here: page.element(.a, .href(.place("l\(member.letter)-i\(member.item)")), text: name)
    case .folder(let folder):
      let file = "\(folder)/\(LetterPlace.fileName(member.letter))"
      page.element(.a, .href(.placeOnPage(file, "i\(member.item)")), text: name)
    }
  }
}
