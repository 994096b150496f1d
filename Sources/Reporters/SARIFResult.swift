import ByteOutput
import Findings
import LetterSource

/// The results of one letter as SARIF has them.
struct SARIFResult {
  private let judged: JudgedLetter
  private let isGitHub: Bool
  private let showsQuotes: Bool
  private let lines: LineIndex
  private let units: LetterUnits
  private let hashes: [Int: String]

  init(_ judged: JudgedLetter, isGitHub: Bool, showsQuotes: Bool) {
    self.judged = judged
    self.isGitHub = isGitHub
    self.showsQuotes = showsQuotes
    lines = LineIndex(judged.letter)
    units = LetterUnits(judged.letter)
    hashes = LineHashes.hashes(of: judged.letter)
  }

  /// Writes the members of a result that the letter tells.
  func write(_ entry: JudgedLetter.Entry, to writer: inout ByteWriter) {
    let finding = entry.finding
    let others = Array(finding.places.dropFirst())
    writer.writeObject("message") { $0.writeMember("text", Self.message(of: finding)) }
    writer.writeArray("locations") { writer in
      writer.writeObject { location(finding.places[0], finding, label: nil, to: &$0) }
    }
    if !others.isEmpty {
      writer.writeArray("relatedLocations") { writer in
        for (index, place) in others.enumerated() {
          writer.writeObject { writer in
            writer.writeMember("id", index + 1)
            location(place, finding, label: place.label, to: &writer)
          }
        }
      }
      codeFlow(others + [finding.places[0]], finding, to: &writer)
    }
    writer.writeObject("partialFingerprints") { writer in
      writer.writeMember("concordFinding/v1", entry.fingerprint.text)
      // The hash of a line with a name or a number in it could be guessed.
      if finding.kind != .privacy, let hash = hashes[lines.line(of: finding.places[0].range.start)]
      {
        writer.writeMember("primaryLocationLineHash", hash)
      }
    }
    if !isGitHub { suppressions(entry.standing, to: &writer) }
    writer.writeObject("properties") { writer in
      writer.writeMember("kind", finding.kind.rawValue)
      writer.writeMember("item", finding.item)
    }
  }

  /// The artifact of a path; relative ones start where the run did.
  static func artifact(_ path: String, to writer: inout ByteWriter) {
    writer.writeObject("artifactLocation") { writer in
      writer.writeMember("uri", ByteWriter.uri(ofPath: JudgedLetter.repositoryPath(path)))
      if !path.hasPrefix("/") { writer.writeMember("uriBaseId", "%SRCROOT%") }
    }
  }

  /// The message, its first further places linked.
  private static func message(of finding: Finding) -> String {
    let links = finding.places.dropFirst().prefix(8).enumerated().map { index, place in
      "[\(plain(place.label.isEmpty ? "there" : place.label))](\(index + 1))"
    }
    let text = plain(finding.message)
    return links.isEmpty ? text : "\(text) See \(links.joined(separator: ", "))."
  }

  /// Text in which nothing reads as a link.
  private static func plain(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing("[", with: "\\[").replacing("]", with: "\\]")
  }

  private func codeFlow(_ places: [Place], _ finding: Finding, to writer: inout ByteWriter) {
    writer.writeArray("codeFlows") { writer in
      writer.writeObject { writer in
        writer.writeArray("threadFlows") { writer in
          writer.writeObject { writer in
            writer.writeArray("locations") { writer in
              for place in places {
                writer.writeObject { writer in
                  writer.writeObject("location") {
                    let label = place.role == .primary ? finding.message : place.label
                    location(place, finding, label: label, to: &$0)
                  }
                }
              }
            }
          }
        }
      }
    }
  }

  private func location(
    _ place: Place, _ finding: Finding, label: String?, to writer: inout ByteWriter
  ) {
    writer.writeObject("physicalLocation") { writer in
      Self.artifact(judged.path, to: &writer)
      writer.writeObject("region") { region(place.range, finding, to: &$0) }
    }
    if let label, !label.isEmpty {
      writer.writeObject("message") { $0.writeMember("text", Self.plain(label)) }
    }
  }

  private func region(_ range: ByteRange, _ finding: Finding, to writer: inout ByteWriter) {
    writer.writeMember("startLine", lines.line(of: range.start))
    writer.writeMember("startColumn", column(of: range.start))
    writer.writeMember("endLine", lines.line(of: range.end))
    writer.writeMember("endColumn", column(of: range.end))
    if !isGitHub {
      let start = units.units(before: range.start)
      writer.writeMember("charOffset", start)
      writer.writeMember("charLength", units.units(before: range.end) - start)
      writer.writeMember("byteOffset", range.start)
      writer.writeMember("byteLength", range.count)
    }
    if showsQuotes, finding.kind != .privacy {
      writer.writeObject("snippet") {
        $0.writeMember("text", judged.mask.text(range, of: judged.letter))
      }
    }
  }

  /// The column of an offset in UTF-16 code units, from 1.
  private func column(of offset: Int) -> Int {
    let line = lines.range(ofLine: lines.line(of: offset))
    return units.units(before: offset) - units.units(before: line.start) + 1
  }

  private func suppressions(_ standing: Standing, to writer: inout ByteWriter) {
    writer.writeArray("suppressions") { writer in
      let justification: String
      switch standing {
      case .open: return
      case .baselined: justification = "In the baseline."
      case .suppressed(let suppression):
        let end = suppression.expires.map { ", until \($0)" } ?? ""
        justification = "\(suppression.reason) (\(suppression.by), \(suppression.on)\(end))"
      }
      writer.writeObject { writer in
        writer.writeMember("kind", "external")
        writer.writeMember("status", "accepted")
        writer.writeMember("justification", justification)
      }
    }
  }
}
