import Facts
import Findings
import RuleLanguage
import HTML
import LetterSource

extension LetterPage {
  /// Each finding with its places, its rule, its authority, its proof, and what would clear it.
  func findingsInFull(_ page: inout HTMLWriter) {
    guard !accounts.isEmpty else { return }
    var explained: [String: Int] = [:]
    section("why", title: "Why", &page) { page in
      for account in accounts {
        let rule = account.numbered.finding.rule
        self.account(account, explainedAt: explained[rule], &page)
        if explained[rule] == nil { explained[rule] = account.numbered.number }
      }
    }
  }

  private func account(
    _ account: FindingAccount, explainedAt earlier: Int?, _ page: inout HTMLWriter
  ) {
    let (number, finding) = (account.numbered.number, account.numbered.finding)
    page.element(
      .article, .id(id("f\(number)")), .classes("finding"),
      Attribute(.ariaLabelledBy, id("f\(number)-title"))
    ) { page in
      page.element(heading(2), .id(id("f\(number)-title"))) { page in
        page.text("\(number). ")
        page.text(redaction.value(finding.message))
      }
      page.element(.p, .classes("quiet")) { page in
        page.element(
          .span, .classes("severity " + account.numbered.style), text: finding.severity.title)
        let item = finding.item == 0 ? "the letter" : "item \(finding.item)"
        page.text(" · \(item) · \(finding.kind.rawValue.replacing("-", with: " ")) · ")
        page.element(.code, text: finding.rule)
      }
      quotes(of: account, &page)
      guard let rule = account.rule else {
        page.element(
          .p,
          text: "The program itself reports this, whatever the rule book: what cannot be read "
            + "cannot be judged.")
        return
      }
      self.rule(rule, explainedAt: earlier, &page)
      if let proof = account.proof { self.proof(proof, of: number, &page) }
      remedies(account, &page)
    }
  }

  private func quotes(of account: FindingAccount, _ page: inout HTMLWriter) {
    page.element(.ul, .classes("quotes")) { page in
      for (index, place) in account.numbered.finding.places.enumerated().prefix(12) {
        page.element(.li) { page in
          self.place(place, index, of: account.numbered, &page)
          if !redaction.isRedacted {
            page.element(.blockquote, text: redaction.words(place.range))
          }
        }
      }
    }
  }

  // MARK: The rule

  private func rule(_ rule: Rule, explainedAt earlier: Int?, _ page: inout HTMLWriter) {
    page.element(.dl, .classes("rule")) { page in
      page.element(.dt, text: "Rule")
      page.element(.dd, text: rule.title)
      page.element(.dt, text: "Authority")
      page.element(.dd, text: "\(rule.authority.kind.rawValue): \(rule.authority.text)")
    }
    if let earlier {
      page.element(.p, .classes("quiet")) { page in
        page.text("The chapter of this rule stands at ")
        page.element(.a, .href(.place(id("f\(earlier)"))), text: "finding \(earlier)")
        page.text(".")
      }
    } else {
      chapter(of: rule, &page)
    }
  }

  private func chapter(of rule: Rule, _ page: inout HTMLWriter) {
    let file = book.files[rule.range.file]
    let start = rule.range.range.start
    let section = Chapter(file, at: rule.range.file).telling(at: start)
    page.element(.details) { page in
      page.element(.summary, text: "What the rule book says: \(section.heading)")
      for piece in section.pieces {
        switch piece {
        case .paragraph(let text): page.element(.p) { page in inline(text, &page) }
        case .list(_, let items):
          page.element(.ul) { page in
            for item in items { page.element(.li) { page in inline(item, &page) } }
          }
        // A table of the book says to the program what the prose says to people.
        case .table: break
        }
      }
      let line = file.bytes[..<start].count { $0 == 0x0A } + 1
      page.element(.p, .classes("quiet"), text: "\(file.path), line \(line)")
    }
  }

  /// Text with the words between back quotes as code.
  private func inline(_ text: String, _ page: inout HTMLWriter) {
    for (index, part) in text.split(separator: "`", omittingEmptySubsequences: false).enumerated() {
      if index.isMultiple(of: 2) {
        page.text(String(part))
      } else {
        page.element(.code, text: String(part))
      }
    }
  }

  // MARK: The proof

  private func proof(_ proof: ProofOutline, of number: Int, _ page: inout HTMLWriter) {
    page.element(.details) { page in
      page.element(.summary, text: "Proof of finding \(number)")
      lines(proof.lines, &page)
    }
  }

  private func lines(_ lines: [ProofOutline.Line], _ page: inout HTMLWriter) {
    page.element(.ul, .classes("proof")) { page in
      for line in lines {
        page.element(.li) { page in
          if let truth = line.truth {
            page.element(.span, .classes("truth " + truth.rawValue), text: Self.word(truth))
            page.text(" ")
          }
          page.text(line.text)
          for quote in line.quotes {
            page.element(.span, .classes("quote")) { page in
              page.text("line \(quote.line): ")
              page.element(.span, .classes("words"), text: quote.words)
            }
          }
          if !line.parts.isEmpty { self.lines(line.parts, &page) }
        }
      }
    }
  }

  private static func word(_ truth: Truth) -> String {
    switch truth {
    case .yes: "holds"
    case .no: "fails"
    case .unknown: "open"
    }
  }

  private func remedies(_ account: FindingAccount, _ page: inout HTMLWriter) {
    guard !account.remedies.isEmpty else { return }
    let names = account.proof.map(\.things) ?? ""
    page.element(
      .p, .classes("remedy"),
      text: (account.remedies.count == 1 ? "This would clear it" : "Any of these would clear it")
        + (names.isEmpty ? ":" : ", where \(names):"))
    page.element(.ul) { page in
      for remedy in account.remedies { page.element(.li, text: remedy) }
    }
  }
}
