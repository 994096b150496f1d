import LetterSource

/// The canonical text of a fence, its own two lines included.
struct FenceLayout {
  let file: RuleFile
  let fence: Fence

  /// The fence up to its last back quote; its lines end as its first line does.
  func text(closing: RuleRange) -> [UInt8] {
    let bytes = file.bytes
    let opening = fence.opening.range
    let endsWithReturn = opening.end < bytes.count && bytes[opening.end] == 0x0D
    let lineEnd: [UInt8] = endsWithReturn ? [0x0D, 0x0A] : [0x0A]
    var text = openingLine + lineEnd
    for line in lines {
      text += line
      text += lineEnd
    }
    return text + bytes[closing.range.start..<closing.range.end].prefix { $0 == 0x60 }
  }

  /// The back quotes, the language and the name of a table, a space between.
  private var openingLine: [UInt8] {
    let opening = fence.opening.range
    var line = file.bytes[opening.start..<opening.end].prefix { $0 == 0x60 }
    line += fence.language.rawValue.utf8
    for word in fence.argument.utf8.split(separator: 0x20) {
      line.append(0x20)
      line += word
    }
    return Array(line)
  }

  /// The lines between its own.
  private var lines: [[UInt8]] {
    switch fence.language {
    case .table: TableLayout(file: file, fence: fence).lines
    case .rules, .terms: BlockLayout(file: file).lines(of: FenceOutline(file: file, fence: fence))
    }
  }
}
