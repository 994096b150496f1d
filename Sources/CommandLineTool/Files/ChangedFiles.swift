import Glibc

/// The files of a git repository that differ from a revision, those that git does not know yet
/// included.
struct ChangedFiles {
  private let paths: Set<String>

  /// What changed since a revision, in the repository of the folder in which the process runs.
  init(since revision: String) throws(SettingFault) {
    guard let top = Self.git(["rev-parse", "--show-toplevel"]).map(Self.line) else {
      throw SettingFault("--changed-since: this is no git repository, or git cannot be run")
    }
    let commit = Self.git(
      ["rev-parse", "--verify", "--quiet", "--end-of-options", "\(revision)^{commit}"])
    guard let commit = commit.map(Self.line) else {
      throw SettingFault("--changed-since: git knows no revision '\(revision)'")
    }
    let changed = Self.git(
      [
        "diff", "--name-only", "-z", "--no-renames", "--no-ext-diff", "--diff-filter=d", commit,
        "--",
      ])
    let added = Self.git(["-C", top, "ls-files", "--others", "--exclude-standard", "-z"])
    guard let changed, let added else {
      throw SettingFault("--changed-since: git could not compare with '\(revision)'")
    }
    paths = Set(
      (changed + added).split(separator: 0).map {
        "\(top)/\(String(decoding: $0, as: UTF8.self))"
      })
  }

  /// Whether a letter changed, or the ledger beside it.
  func holds(_ letter: String) -> Bool {
    guard let path = Self.resolved(letter) else { return false }
    return paths.contains(path) || paths.contains(path + Ledger.suffix)
      || paths.contains(AbsolutePath.of(letter) + Ledger.suffix)
  }

  private static func git(_ arguments: [String]) -> [UInt8]? {
    // A monitor of the file system that a repository names would be a program of its choice.
    Subprocess.output(of: ["git", "-c", "core.fsmonitor=false"] + arguments)
  }

  private static func line(_ output: [UInt8]) -> String {
    String(decoding: output.prefix { $0 != 0x0A }, as: UTF8.self)
  }

  private static func resolved(_ path: String) -> String? {
    guard let real = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(real) }
    return unsafe String(cString: real)
  }
}
