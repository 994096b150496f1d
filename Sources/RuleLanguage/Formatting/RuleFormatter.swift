import LetterSource

/// Writes the fences of a chapter in one canonical layout; prose and the fences of other programs stay
/// as they are, byte for byte.
public enum RuleFormatter {
  /// What came of formatting a chapter.
  public enum Outcome: Sendable {
    /// Its bytes in the canonical layout.
    case formatted([UInt8])
    /// It does not read as a chapter; what is wrong, in the order of its lines.
    case unreadable([RuleProblem])
    /// It is not UTF-8 text: the place of the first byte that is none.
    case notText(at: Int)
    /// Another layout would have made it say something else.
    case wouldChange
  }

  /// The chapter in the canonical layout.
  ///
  /// - Precondition: at most `RuleBookLoader.maximumSize` bytes.
  public static func format(_ file: RuleFile) -> Outcome {
    precondition(file.bytes.count <= RuleBookLoader.maximumSize, "a chapter beyond the size bound")
    if let at = firstByteOfNoText(file.bytes) { return .notText(at: at) }
    let before: ChapterContent
    switch ChapterContent.read(file) {
    case .success(let content): before = content
    case .failure(let problems): return .unreadable(problems.all)
    }
    let bytes = layout(of: file)
    if bytes == file.bytes { return .formatted(bytes) }
    let after = ChapterContent.read(RuleFile(path: file.path, bytes: bytes))
    guard case .success(let content) = after, content == before else { return .wouldChange }
    return .formatted(bytes)
  }

  private static func layout(of file: RuleFile) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(file.bytes.count + file.bytes.count / 8)
    var copied = 0
    for fence in FenceReader(file: file, index: 0).fences().fences {
      guard let closing = fence.closing else { continue }
      output += file.bytes[copied..<fence.opening.range.start]
      output += FenceLayout(file: file, fence: fence).text(closing: closing)
      copied = closing.range.end
    }
    return output + file.bytes[copied...]
  }

  /// The place of the first byte that does not belong into a text: no UTF-8, or a null byte.
  private static func firstByteOfNoText(_ bytes: [UInt8]) -> Int? {
    [bytes.firstIndex(of: 0), Letter(bytes: bytes).invalidUTF8(limit: 1).first?.start]
      .compactMap(\.self).min()
  }
}
