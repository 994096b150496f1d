import ByteOutput
import Findings
import Reporters

/// The findings that were there when a team began to check: they are known, and do not count.
///
/// A file of JSON lines in the order of the letters. A letter is known by its path from the baseline's
/// own folder, a finding by its rule and the base of its fingerprint, with how often it was found.
struct Baseline: Sendable {
  /// What is known of a letter: how often each finding was found in it.
  typealias Counts = [Key: Int]

  /// What a finding is known by.
  struct Key: Hashable, Comparable, Sendable {
    let rule: String
    let fingerprint: String

    static func < (left: Key, right: Key) -> Bool {
      (left.rule, left.fingerprint) < (right.rule, right.fingerprint)
    }
  }

  /// Where it is kept.
  let path: String
  private let folder: String
  /// What is known, by the paths of letters from the baseline's folder.
  private(set) var known: [String: Counts] = [:]

  /// An empty baseline, to be kept at a path.
  init(emptyAt path: String) {
    self.path = path
    folder = AbsolutePath.folder(of: path)
  }

  /// Marks the findings of a letter that are known; returns what was found of suppressible findings.
  func settle(_ judged: inout JudgedLetter, _ selection: RuleSelection) -> Counts {
    var left = known.isEmpty ? [:] : known[name(of: judged.path)] ?? [:]
    var found: Counts = [:]
    for index in judged.entries.indices {
      let entry = judged.entries[index]
      guard entry.standing == .open, selection.isSuppressible(entry.finding) else { continue }
      let key = Key(rule: entry.finding.rule, fingerprint: entry.fingerprint.base)
      found[key, default: 0] += 1
      guard let count = left[key], count > 0 else { continue }
      left[key] = count - 1
      judged.entries[index].standing = .baselined
    }
    return found
  }

  /// The entries that are found no more, by letter and rule: those of letters that were judged, by what
  /// was found in them, and those of letters that are gone. Rules that did not run say nothing.
  func stale(_ judged: [String: Counts], _ selection: RuleSelection) -> [(letter: String, key: Key)]
  {
    let found = named(judged)
    var stale: [(letter: String, key: Key)] = []
    for (letter, counts) in known.sorted(by: { $0.key < $1.key }) {
      let now = found[letter] ?? (isGone(letter) ? [:] : nil)
      guard let now else { continue }
      for (key, count) in counts.sorted(by: { $0.key < $1.key })
      where selection.reported.contains(key.rule) {
        let missing = max(0, count - (now[key] ?? 0))
        stale += Array(repeating: (letter, key), count: missing)
      }
    }
    return stale
  }

  /// This baseline with what was found in place of what was known; letters that were not judged and
  /// rules that did not run stay as they are, letters that are gone fall out.
  func rewritten(_ judged: [String: Counts], _ selection: RuleSelection) -> Baseline {
    var baseline = self
    baseline.known = known.filter { !isGone($0.key) }
    baseline.known.merge(named(judged)) { old, new in
      old.filter { !selection.reported.contains($0.key.rule) }.merging(new) { _, new in new }
    }
    return baseline
  }

  /// This baseline without stale entries, and with nothing new.
  func pruned(_ judged: [String: Counts], _ selection: RuleSelection) -> Baseline {
    var baseline = self
    for (letter, key) in stale(judged, selection) {
      baseline.known[letter]?[key, default: 0] -= 1
    }
    return baseline
  }

  /// The number of findings it knows.
  var count: Int { known.values.reduce(0) { $0 + $1.values.reduce(0) { $0 + max(0, $1) } } }

  /// Its file.
  var bytes: [UInt8] {
    var writer = ByteWriter()
    writer.write("{\"schema\":\"concord-baseline/1\"}\n")
    for (letter, counts) in known.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) })
    {
      for (key, count) in counts.sorted(by: { $0.key < $1.key }) where count > 0 {
        writer.write("{")
        writer.writeMember("letter", letter)
        writer.writeMember("rule", key.rule)
        writer.writeMember("fingerprint", key.fingerprint)
        writer.writeMember("count", count)
        writer.write("}\n")
      }
    }
    return writer.bytes
  }

  private func named(_ judged: [String: Counts]) -> [String: Counts] {
    var named: [String: Counts] = [:]
    for (path, counts) in judged {
      named[name(of: path), default: [:]].merge(counts) { max($0, $1) }
    }
    return named
  }

  private func name(of path: String) -> String { AbsolutePath.relative(path, to: folder) }

  private func isGone(_ letter: String) -> Bool {
    letter != "-" && !FolderWalk.exists(letter.hasPrefix("/") ? letter : "\(folder)/\(letter)")
  }

  // MARK: Reading

  /// Reads a baseline.
  static func read(_ path: String) throws(SettingFault) -> Baseline {
    var baseline = Baseline(emptyAt: path)
    let bytes: [UInt8]
    do throws(FileFault) {
      bytes = try FileReader.bytes(of: path, limit: 1 << 28)
    } catch {
      let hint = error == .notFound ? "; --write-baseline writes it" : ""
      throw SettingFault("baseline \(path): \(error.message)\(hint)")
    }
    for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
    where !line.isEmpty {
      guard let members = FlatJSON.members(of: Array(line)) else {
        throw SettingFault("baseline \(path):\(index + 1): is not an entry; write the file anew")
      }
      if index == 0 {
        guard members["schema"] == "concord-baseline/1" else {
          throw SettingFault("baseline \(path):1: is not a baseline of this version of concord")
        }
        continue
      }
      guard let letter = members["letter"], let rule = members["rule"],
        let fingerprint = members["fingerprint"], let count = members["count"].flatMap({ Int($0) }),
        count > 0, count <= Judge.findingLimit
      else {
        throw SettingFault(
          "baseline \(path):\(index + 1): needs letter, rule, fingerprint and count")
      }
      baseline.known[letter, default: [:]][
        Key(rule: rule, fingerprint: fingerprint), default: 0] += count
    }
    return baseline
  }
}
