public import LetterSource

/// A name for a finding that survives edits elsewhere in the letter.
///
/// It is made of the rule, the words of the item's heading and the words of the places, all folded: no
/// line, no offset, no number of an item. What a privacy finding found is left out, since so short a
/// text could be guessed from its hash.
public struct Fingerprint: Hashable, Sendable {
  /// What equal findings of a letter share: 32 hexadecimal digits.
  public let base: String
  /// Which of the letter's equal findings this is, from 0, by their order.
  public let occurrence: Int

  /// A fingerprint.
  public init(base: String, occurrence: Int) {
    self.base = base
    self.occurrence = occurrence
  }

  /// A name that no other finding of the letter has: 32 hexadecimal digits.
  public var text: String {
    guard occurrence > 0 else { return base }
    return String(SHA256.hexadecimal(Array("\(base)#\(occurrence)".utf8)).prefix(32))
  }

  /// The fingerprints of all of a letter's findings, in their order.
  ///
  /// `headings` are the headings of the items, in order; none where they are not known.
  public static func fingerprints(
    of findings: [Finding], in letter: Letter, headings: [ByteRange] = []
  ) -> [Fingerprint] {
    var seen: [String: Int] = [:]
    return findings.map { finding in
      let heading =
        headings.indices.contains(finding.item - 1) ? headings[finding.item - 1] : nil
      let content = content(of: finding, in: letter, heading: heading)
      let base = String(SHA256.hexadecimal(content).prefix(32))
      let occurrence = seen[base, default: 0]
      seen[base] = occurrence + 1
      return Fingerprint(base: base, occurrence: occurrence)
    }
  }

  private static func content(
    of finding: Finding, in letter: Letter, heading: ByteRange?
  ) -> [UInt8] {
    var content = Array(finding.rule.utf8)
    if let heading {
      content.append(0x0A)
      content += Spelling.folded(letter.foldedBytes(heading))
    }
    guard finding.kind != .privacy else { return content }
    for place in finding.places {
      content.append(0x0A)
      content += Spelling.folded(letter.foldedBytes(place.range))
    }
    return content
  }
}
