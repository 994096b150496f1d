public import LetterSource

/// A name for a finding that survives edits elsewhere in the letter.
///
/// It is made of the rule, the item's heading words and the words of the places, all folded: no line,
/// no offset. Two findings of one letter that would share it are told apart by their order.
public enum Fingerprint {
  /// The fingerprints of a letter's findings, in their order: 32 hexadecimal digits each.
  public static func fingerprints(of findings: [Finding], in letter: Letter) -> [String] {
    var seen: [String: Int] = [:]
    return findings.map { finding in
      let content = content(of: finding, in: letter)
      let key = SHA256.hexadecimal(content)
      let occurrence = seen[key, default: 0]
      seen[key] = occurrence + 1
      let text =
        occurrence == 0 ? key : SHA256.hexadecimal(content + Array("#\(occurrence)".utf8))
      return String(text.prefix(32))
    }
  }

  private static func content(of finding: Finding, in letter: Letter) -> [UInt8] {
    var content = Array(finding.rule.utf8)
    for place in finding.places {
      content.append(0x0A)
      content += Spelling.folded(letter.foldedBytes(place.range))
    }
    return content
  }
}
