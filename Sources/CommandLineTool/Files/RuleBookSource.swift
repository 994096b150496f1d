import Archive
import EmbeddedRules
import RuleLanguage

/// Where a run takes its rule book from.
struct RuleBookSource {
  /// The chapters.
  let files: [RuleFile]
  /// What to call it: "the embedded rule book", "Rules".
  let name: String
  /// The folder that holds the book's folder, for the letters that tests name; nil for the embedded
  /// book.
  let parent: String?
  /// Whether it is the embedded book and nothing else, which need not be read from its text.
  var isEmbedded = false

  /// The embedded book.
  static let embedded = RuleBookSource(
    files: EmbeddedRuleBook.chapters.map { RuleFile(path: $0.path, text: $0.text) },
    name: "the embedded rule book", parent: nil, isEmbedded: true)

  /// The book ready for judging, without its tests, where that form of it is in the program: a hundredth of
  /// the work of reading its text.
  var archived: RuleBook? {
    guard isEmbedded else { return nil }
    return RuleBookArchive.read(
      ArchiveReader(
        numbers: Array(EmbeddedRuleBook.archivedNumbers.utf8),
        words: Array(EmbeddedRuleBook.archivedWords.utf8)),
      files: files)
  }

  /// The book in a folder: every Markdown file but the README at its top.
  static func folder(_ folder: String) throws(FileFault) -> RuleBookSource {
    guard FolderWalk.exists(folder) else { throw .notFound }
    guard FolderWalk.isFolder(folder) else { throw .unreadable(reason: "not a folder") }
    let root = withoutSlash(folder)
    var files: [RuleFile] = []
    var size = 0
    for path in try chapters(inFolder: root) {
      let bytes = try FileReader.bytes(of: path, limit: RuleBookLoader.maximumSize)
      size += bytes.count
      guard size <= RuleBookLoader.maximumSize else {
        throw .tooLarge(limit: RuleBookLoader.maximumSize)
      }
      files.append(RuleFile(path: path, bytes: bytes))
    }
    let parent = root.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    return RuleBookSource(
      files: files, name: root, parent: parent.isEmpty ? "." : parent.joined(separator: "/"))
  }

  /// The paths of a folder's chapters: every Markdown file but the README at its top.
  static func chapters(inFolder folder: String) throws(FileFault) -> [String] {
    let root = withoutSlash(folder)
    let paths = try FolderWalk.files(below: root, suffix: ".md")
      .filter { $0 != "\(root)/README.md" }
    guard !paths.isEmpty else { throw .unreadable(reason: "no chapter (*.md) in this folder") }
    return paths
  }

  private static func withoutSlash(_ folder: String) -> String {
    folder.hasSuffix("/") && folder.utf8.count > 1 ? String(folder.dropLast()) : folder
  }

  /// This book with the chapters of another behind its own.
  func adding(_ other: RuleBookSource) -> RuleBookSource {
    RuleBookSource(files: files + other.files, name: "\(name) and \(other.name)", parent: parent)
  }

  /// The bytes of a letter that a test names, from the book's parent folder.
  func letter(_ path: String) -> [UInt8]? {
    guard let parent else { return nil }
    return try? FileReader.bytes(of: "\(parent)/\(path)", limit: 1 << 24)
  }
}
