import Findings
import LetterSource
import Reporters
import RuleLanguage

/// The results of earlier runs, by the bytes of letters.
///
/// What is stored is what judging finds before any setting works on it: the findings and the headings.
/// So it depends on the letter, the rule book, the rules that run and the build of the program, and on
/// nothing else; severities, formats, baselines and ledgers work on it as on what was judged now.
///
/// The folder is DIR/BOOK/JUDGING, BOOK being the first digits of the rule book's hash (as
/// `concord --version` shows them) and JUDGING a hash of all that results depend on beside the letter.
/// It holds packs (`ResultPack`), each written at once by one run.
final class ResultCache: Sendable {
  // A class, since workers look into the same open files.
  /// Where it is, as it was named.
  let name: String
  let folder: PackFolder
  /// Whether it could be read: it is not added to otherwise.
  let isReadable: Bool
  private let packs: [ResultPack]

  /// The results below a folder that a judge would find; says on standard error where they cannot be
  /// read.
  init(at path: String, of judge: Judge, book: RuleBook, io: ToolIO) {
    name = path
    let identity = Self.identity(of: judge, book)
    let judging = SHA256.digits(of: identity.prefix(16))
    folder = PackFolder(path: "\(path)/\(book.hash.prefix(16))/\(judging)", identity: identity)
    do throws(FileFault) {
      packs = try folder.look().packs.map(\.pack)
      isReadable = true
    } catch {
      packs = []
      isReadable = false
      io.error("concord: cache \(Visible.text(path)): \(error.message); every letter is judged")
    }
  }

  /// A hash of all that results depend on beside the letter.
  static func identity(of judge: Judge, _ book: RuleBook) -> [UInt8] {
    let rules = judge.ruleIDs.joined(separator: "\n")
    return SHA256.hash(
      Array(
        "concord-results/1\n\(SHA256.digits(of: ProgramBuild.identity))\n\(book.hash)\n\(rules)"
          .utf8))
  }

  /// What a letter is known by.
  func key(of letter: Letter) -> [UInt8] { SHA256.hash(letter.bytes) }

  /// What was found in a letter of this key; nil where that is not known.
  func judgement(
    of letter: Letter, _ key: [UInt8]
  ) -> (findings: [Finding], headings: [ByteRange])? {
    for pack in packs {
      guard let stored = pack.stored(for: key) else { continue }
      if let known = StoredJudgement.judgement(stored, ofLetter: letter.bytes.count) {
        return known
      }
    }
    return nil
  }

  /// What is to be kept of a letter; nothing where it cannot be stored.
  func entry(
    _ findings: [Finding], _ headings: [ByteRange], mask: Mask, _ key: [UInt8]
  ) -> [UInt8] {
    guard let stored = StoredJudgement.bytes(findings, headings, mask: mask) else { return [] }
    return PackEntry.bytes(key: key, stored, identity: folder.identity)
  }
}
