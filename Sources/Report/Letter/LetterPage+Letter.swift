import Determinations
import Facts
import Findings
import LetterSource
import HTML

extension LetterPage {
  /// The letter, paragraph by paragraph, with the findings beside the words they are about.
  func letter(_ page: inout HTMLWriter) {
    section("letter", title: "The letter", &page) { page in
      guard !redaction.isRedacted else {
        page.element(
          .p, .classes("quiet"),
          text: "This report is redacted: the letter's words, its dates and whatever could be an "
            + "identifier are left out.")
        return
      }
      let marks = MarksByBlock(accounts.map(\.numbered), in: blocks)
      page.element(.div, .classes("sheet")) { page in
        for (index, block) in blocks.enumerated() {
          for finding in marks.findings[index] { note(finding, &page) }
          paragraph(block, marks.marks[index], &page)
        }
        // Findings of a letter without any text have no paragraph to stand beside.
        if blocks.isEmpty { for account in accounts { note(account.numbered, &page) } }
      }
    }
  }

  private func paragraph(
    _ block: LetterBlock, _ marks: [MarkedText.Mark], _ page: inout HTMLWriter
  ) {
    var attributes: [Attribute] = [
      .classes(
        block.part.rawValue + (block.isRunning ? "" : " fields")
          + (block.isContinued ? " continued" : ""))
    ]
    if let item = block.item { attributes.append(.id(id("i\(item)"))) }
    page.element(block.part == .heading && block.item != nil ? heading(2) : .p, attributes) {
      page in
      for stretch in MarkedText.stretches(of: block.range, marks: marks) {
        for mark in stretch.beginning { reference(mark, &page) }
        let text = redaction.text(stretch.range)
        if let strongest = stretch.marks.map(\.finding.finding.severity).max() {
          let numbers = Set(stretch.marks.map(\.finding.number)).sorted()
          page.element(
            .mark, .classes(strongest.rawValue),
            Attribute(.dataFinding, numbers.map(String.init).joined(separator: " ")), text: text)
        } else {
          page.text(text)
        }
      }
    }
  }

  /// The name of a place before its words: "1a", which leads to the finding.
  private func reference(_ mark: MarkedText.Mark, _ page: inout HTMLWriter) {
    let name = mark.finding.name(ofPlace: mark.place)
    page.element(
      .a, .id(id("p" + name)), .classes("ref " + mark.finding.style),
      .href(.place(self.place(of: mark.finding))), .label("Place \(name)"), text: name)
  }

  /// A finding beside the letter: what it says, and where its places are.
  private func note(_ numbered: NumberedFinding, _ page: inout HTMLWriter) {
    let finding = numbered.finding
    page.element(
      .div, .id(id("n\(numbered.number)")), .classes("note " + numbered.style),
      Attribute(.role, "note"), .label("Finding \(numbered.number)"),
      Attribute(.dataFinding, numbered.number)
    ) { page in
      page.element(.p, .classes("head")) { page in
        page.element(.strong, text: String(numbered.number))
        page.text(" ")
        page.element(.span, .classes("severity " + numbered.style), text: finding.severity.title)
      }
      page.element(.p, text: redaction.value(finding.message))
      page.element(.ul, .classes("places")) { page in
        for (index, place) in finding.places.enumerated().prefix(12) {
          page.element(.li) { page in self.place(place, index, of: numbered, &page) }
        }
        if finding.places.count > 12 {
          page.element(.li, text: "and \(finding.places.count - 12) more places")
        }
      }
      page.element(.p) { page in
        page.element(
          .a, .href(.place(id("f\(numbered.number)"))), .label("Why finding \(numbered.number)"),
          text: "Why")
      }
    }
  }

  /// The id of the place where a finding stands: beside the letter, where the page shows it.
  func place(of finding: NumberedFinding) -> String {
    id(redaction.isRedacted ? "f\(finding.number)" : "n\(finding.number)")
  }

  /// "1a line 58: approved here".
  func place(
    _ place: Place, _ index: Int, of numbered: NumberedFinding, _ page: inout HTMLWriter
  ) {
    let name = numbered.name(ofPlace: index)
    let label = place.label.isEmpty ? "" : ": " + redaction.value(place.label)
    if redaction.isRedacted {
      page.text(name)
    } else {
      page.element(.a, .href(.place(id("p" + name))), .label("Place \(name)"), text: name)
    }
    page.text(" line \(redaction.line(place.range))\(label)")
  }
}
