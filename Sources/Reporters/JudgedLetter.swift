public import Findings
public import LetterSource

/// A letter with its findings, as reporters get it.
public struct JudgedLetter: Sendable {
  /// A finding with its name and what became of it.
  public struct Entry: Sendable {
    /// The finding; its texts hold nothing that is masked.
    public let finding: Finding
    /// Its name.
    public let fingerprint: Fingerprint
    /// What became of it.
    public var standing: Standing
  }

  /// The path under which the letter is reported.
  public let path: String
  /// Its bytes, for lines and columns.
  public let letter: Letter
  /// Its findings, in order.
  public var entries: [Entry]
  /// What privacy findings found, and no reporter shows.
  public let mask: Mask
  /// Whether this is no letter but the ledger beside one, which findings may be about.
  public let isLedger: Bool

  /// A judged letter whose findings all count.
  ///
  /// `headings` are the headings of its items, for the fingerprints; `hidden` are privacy findings that
  /// are not reported, and masked all the same.
  public init(
    path: String, letter: Letter, findings: [Finding], headings: [ByteRange] = [],
    hidden: [Finding] = [], isLedger: Bool = false
  ) {
    self.path = path
    self.letter = letter
    self.isLedger = isLedger
    let mask = Mask(findings + hidden, in: letter)
    self.mask = mask
    let fingerprints = Fingerprint.fingerprints(of: findings, in: letter, headings: headings)
    entries = zip(findings, fingerprints).map { finding, fingerprint in
      Entry(finding: finding.masked(mask), fingerprint: fingerprint, standing: .open)
    }
  }

  /// The path as forges know files: without "./" at its start.
  public var repositoryPath: String { Self.repositoryPath(path) }

  /// A path as forges know files: without "./" at its start.
  static func repositoryPath(_ path: String) -> String {
    var rest = path[...]
    while rest.hasPrefix("./") { rest = rest.dropFirst(2).drop { $0 == "/" } }
    return rest.isEmpty ? path : String(rest)
  }

  /// The findings that count, in order.
  public var open: [Entry] { entries.filter { $0.standing == .open } }
}

extension Finding {
  /// This finding without what is hidden in its texts.
  fileprivate func masked(_ mask: Mask) -> Finding {
    Finding(
      rule: rule, kind: kind, severity: severity, item: item, message: mask.text(message),
      places: places.map {
        Place(range: $0.range, role: $0.role, label: mask.text($0.label))
      })
  }
}
