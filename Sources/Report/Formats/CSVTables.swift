import Determinations
import Findings

/// A corpus as three tables: findings, items, letters. The first row of each holds the names.
public struct CSVTables {
  private let corpus: Corpus

  /// The tables of a corpus.
  public init(_ corpus: Corpus) { self.corpus = corpus }

  /// A row for each finding.
  public var findings: [UInt8] {
    var table = CSVWriter()
    table.row(
      [
        "letter", "path", "item", "services", "decision", "severity", "kind", "rule", "line",
        "message",
      ]
      .map { .text($0) })
    for letter in corpus.letters {
      let items = Dictionary(letter.items.map { ($0.number, $0) }) { first, _ in first }
      for finding in letter.findings {
        let item = items[finding.item]
        table.row([
          .text(letter.name), .text(letter.path), .number(finding.item),
          .text((item?.services ?? []).joined(separator: "; ")),
          .text(item?.decision?.rawValue ?? ""), .text(finding.severity.rawValue),
          .text(finding.kind.rawValue), .text(finding.rule), .number(finding.line),
          .text(finding.message),
        ])
      }
    }
    return table.bytes
  }

  /// A row for each item.
  public var items: [UInt8] {
    var table = CSVWriter()
    table.row(
      ["letter", "path", "item", "services", "regions", "guidelines", "decision", "findings"]
        .map { .text($0) })
    for letter in corpus.letters {
      for item in letter.items {
        table.row([
          .text(letter.name), .text(letter.path), .number(item.number),
          .text(item.services.joined(separator: "; ")),
          .text(item.regions.joined(separator: "; ")),
          .text(item.guidelines.joined(separator: "; ")), .text(item.decision?.rawValue ?? ""),
          .number(letter.findings.count { $0.item == item.number }),
        ])
      }
    }
    return table.bytes
  }

  /// A row for each letter.
  public var letters: [UInt8] {
    var table = CSVWriter()
    table.row(
      [
        "letter", "path", "month", "specialties", "errors", "warnings", "notes", "items",
        "approved",
      ].map { .text($0) })
    for letter in corpus.letters {
      let counts = CorpusData.severities.map { CSVWriter.Cell.number(letter.count(of: $0)) }
      table.row(
        [
          .text(letter.name), .text(letter.path), .text(letter.month ?? ""),
          .text(letter.specialties.joined(separator: "; ")),
        ] + counts + [
          .number(letter.items.count), .number(letter.items.count { $0.isGranted == true }),
        ])
    }
    return table.bytes
  }
}
