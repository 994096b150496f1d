public import Archive
import Facts
import Findings
import Vocabulary

/// A checked rule book in a form that is ready after a few array fills, for the book inside the program.
///
/// It holds what judging needs: the vocabulary, the rules and the hash. Prose and tests stay in the
/// chapters; whoever needs them reads the text. Loading it takes a hundredth of the time of the text.
public enum RuleBookArchive {
  /// A rule book as numbers and words.
  public static func write(_ book: RuleBook) -> ArchiveWriter {
    var writer = RuleWriter()
    for rule in book.rules { writer.write(rule) }
    var archive = ArchiveWriter()
    archive.append(signature)
    archive.append(book.hash)
    archive.append(UInt(book.files.count))
    book.vocabulary.write(to: &archive)
    archive.append(UInt(writer.types.count))
    for type in writer.types { RuleWriter.write(type, to: &archive) }
    archive.append(UInt(book.rules.count))
    archive.append(contentsOf: writer.archive)
    return archive
  }

  /// The rule book that was written, without its tests; nil where the program that wrote it had other
  /// facts, roots or attributes.
  ///
  /// - Parameter files: the chapters of the book, in their order.
  /// - Precondition: it was written of these files, and nothing of it was changed.
  public static func read(_ archive: ArchiveReader, files: [RuleFile]) -> RuleBook? {
    var archive = archive
    guard !archive.isAtEnd, archive.text() == signature else { return nil }
    let hash = archive.text()
    precondition(Int(archive.number()) == files.count, "an archive of other chapters")
    let vocabulary = Vocabulary(from: &archive)
    let types = (0..<archive.number()).map { _ in RuleReader.type(from: &archive) }
    let count = archive.number()
    var reader = RuleReader(archive: archive, types: types)
    let rules = (0..<count).map { _ in reader.rule() }
    precondition(reader.archive.isAtEnd, "an archive holds its rule book and no more")
    return RuleBook(files: files, vocabulary: vocabulary, rules: rules, tests: [], hash: hash)
  }

  /// The names by whose positions an archive calls facts, roots and attributes.
  private static var signature: String {
    var names: [UInt8] = []
    for field in FactSchema.fields {
      names += Array("\(field.owner.rawValue) \(field.name)\n".utf8)
    }
    for root in Root.allCases { names += Array("\(root.rawValue)\n".utf8) }
    for attribute in Attribute.allCases { names += Array("\(attribute.rawValue)\n".utf8) }
    return SHA256.hexadecimal(names)
  }
}
