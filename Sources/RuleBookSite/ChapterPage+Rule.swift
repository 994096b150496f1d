import Facts
import Findings
import HTML
import LetterSource
import RuleLanguage
import Vocabulary

extension ChapterPage {
  /// A rule as a card, or all that one block makes.
  func writeRule(
    _ family: RuleFamily, _ block: WrittenBlock, heading: Tag, _ html: inout HTMLWriter
  ) {
    let rule = family.rules[0]
    let id = Anchor.rule(family.id)
    html.element(.article, .classes("rule"), .id(id), Attribute(.ariaLabelledBy, id + "-title")) {
      html in
      html.element(heading, .id(id + "-title"), text: family.title)
      html.element(.p, .classes("label")) { html in
        html.element(.a, .href(.place(id))) { html in html.element(.code, text: family.id) }
        if family.rules.count == 1 {
          writeWeight(of: rule, &html)
        } else {
          html.element(.span, text: "\(family.rules.count) rules")
        }
        if rule.isOff { html.element(.span, text: "off by default") }
      }
      if family.rules.count == 1 {
        writeReading(of: rule, &html)
      } else {
        writeMembers(of: family, &html)
      }
      writeFacts(of: family, &html)
      html.element(.details) { html in
        html.element(.summary, text: "As written")
        SourceListing.write([block], on: &html)
      }
      writeTests(of: family, &html)
    }
  }

  private func writeWeight(of rule: Rule, _ html: inout HTMLWriter) {
    html.element(
      .span, .classes("severity \(rule.severity.rawValue)"), text: rule.severity.rawValue)
    html.element(.span, text: rule.kind.rawValue.replacing("-", with: " "))
  }

  private func writeMembers(of family: RuleFamily, _ html: inout HTMLWriter) {
    html.element(.ul, .classes("members")) { html in
      for rule in family.rules {
        html.element(.li, .id(Anchor.rule(rule.id))) { html in
          html.element(.details) { html in
            html.element(.summary) { html in
              html.element(.span, text: rule.title + " ")
              html.element(.span, .classes("label")) { html in
                html.element(.code, text: rule.id)
                writeWeight(of: rule, &html)
              }
            }
            writeReading(of: rule, &html)
          }
        }
      }
    }
  }

  /// What the logic says in English.
  private func writeReading(of rule: Rule, _ html: inout HTMLWriter) {
    let reading = RuleReading(of: rule, in: outline.book.vocabulary)
    html.element(.ul, .classes("reading"), .label("What the logic says")) { html in
      for sentence in reading.sentences + reading.definitions {
        html.element(.li, text: sentence)
      }
      for (label, sentence) in reading.exceptions {
        html.element(.li) { html in
          html.element(.span, .classes("quiet"), text: "Exception \(label): ")
          html.text(sentence)
        }
      }
      for sentence in reading.unknowns { html.element(.li, text: sentence) }
    }
    html.element(.p, .classes("quiet says"), text: "Otherwise it reports")
    html.element(.blockquote) { html in html.element(.p, text: reading.message) }
    html.element(
      .p, .classes("quiet shows"), text: "Shows \(reading.places.joined(separator: "; ")).")
  }

  /// What a rule rests on, when it applies, and what it names.
  private func writeFacts(of family: RuleFamily, _ html: inout HTMLWriter) {
    let rule = family.rules[0]
    let named = Set(family.rules.flatMap(\.namedConcepts)).map {
      outline.book.vocabulary[$0].name
    }.sorted()
    html.element(.dl, .classes("facts")) { html in
      for (name, value) in [
        ("Rests on", rule.authorityText), ("Applies to", rule.period), ("Since", rule.since),
      ] {
        html.element(.dt, text: name)
        html.element(.dd, text: value)
      }
      guard !named.isEmpty else { return }
      html.element(.dt, text: "Names")
      html.element(.dd) { html in
        for (index, name) in named.enumerated() {
          if index > 0 { html.text(", ") }
          prose.write(outline.link(toConcept: name, from: entry.page), on: &html) { html in
            html.text(name)
          }
        }
      }
    }
  }

  private func writeTests(of family: RuleFamily, _ html: inout HTMLWriter) {
    guard !family.tests.isEmpty else {
      html.element(.p, .classes("quiet"), text: "No tests")
      return
    }
    html.element(.details) { html in
      let count = family.tests.count
      html.element(.summary, text: "\(count) test\(count == 1 ? "" : "s")")
      for test in family.tests {
        if outline.isHome(family, of: test), let block = written(test) {
          writeTest(block, &html)
        } else {
          html.element(.p, .classes("quiet")) { html in
            let chapter = test.range.file
            html.element(
              .a, .href(outline.link(to: Anchor.test(test.range), in: chapter, from: entry.page)),
              text: test.name)
          }
        }
      }
    }
  }

  /// A test in full.
  func writeTest(_ block: WrittenBlock, _ html: inout HTMLWriter) {
    html.element(.div, .classes("test"), .id("test-\(block.range.start)")) { html in
      SourceListing.write([block], on: &html)
    }
  }
}
