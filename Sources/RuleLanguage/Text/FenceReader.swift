import LetterSource

/// A fenced block of a chapter that the program reads.
struct Fence {
  /// What a fence holds.
  enum Language: String, CaseIterable {
    case rules, terms, table
  }

  /// What it holds.
  let language: Language
  /// What stands behind the language on the fence line: the table's name.
  let argument: String
  /// The fence line.
  let opening: RuleRange
  /// The lines inside, each without its line end.
  let lines: [RuleRange]
  /// The line that closes it; nil where none does.
  let closing: RuleRange?

  /// A fence of this language.
  init(_ language: Language, argument: String, of block: FencedLines) {
    self.language = language
    self.argument = argument
    opening = block.opening
    lines = block.lines
    closing = block.closing
  }
}

/// A fenced block of Markdown, whatever it holds.
struct FencedLines {
  /// What stands behind the back quotes, by words: the language, and what it says of the block.
  let info: [String]
  /// The fence line.
  let opening: RuleRange
  /// The lines inside, each without its line end.
  let lines: [RuleRange]
  /// The line that closes it; nil where none does.
  let closing: RuleRange?

  /// The block as one that the program reads, or nil.
  var fence: Fence? {
    info.first.flatMap(Fence.Language.init).map {
      Fence($0, argument: info.count > 1 ? info[1] : "", of: self)
    }
  }
}

/// Finds the fenced blocks of a Markdown chapter. Everything else is prose.
struct FenceReader {
  /// A line of prose, or a fenced block.
  enum Part {
    case prose(RuleRange)
    case fenced(FencedLines)
  }

  let file: RuleFile
  let index: Int

  /// The fences that the program reads, and what is wrong with fences.
  func fences() -> (fences: [Fence], problems: [RuleProblem]) {
    var fences: [Fence] = []
    var problems: [RuleProblem] = []
    for case .fenced(let block) in parts() {
      if block.closing == nil { problems.append(RuleProblem(.fenceNotClosed, at: block.opening)) }
      if let fence = block.fence {
        fences.append(fence)
      } else if let name = block.info.first, let nearest = Self.nearest(to: name) {
        problems.append(
          RuleProblem(.unknownFence(found: name, nearest: nearest), at: block.opening))
      }
    }
    return (fences, problems)
  }

  /// The whole chapter: lines of prose without their line ends, and fenced blocks. Cost: one pass.
  func parts() -> [Part] {
    var parts: [Part] = []
    let lines = lines()
    var at = 0
    while at < lines.count {
      guard let (marks, info) = opening(lines[at]) else {
        parts.append(.prose(place(lines[at])))
        at += 1
        continue
      }
      let end = lines[(at + 1)...].firstIndex { isClosing($0, marks: marks) }
      let content = lines[(at + 1)..<(end ?? lines.count)]
      parts.append(
        .fenced(
          FencedLines(
            info: info.split(separator: " ", maxSplits: 1).map(String.init),
            opening: place(lines[at]), lines: content.map(place),
            closing: end.map { place(lines[$0]) })))
      at = (end ?? lines.count) + 1
    }
    return parts
  }

  /// The language that a fence was meant to have, or nil for one of another program.
  private static func nearest(to name: String) -> String? {
    let names = Fence.Language.allCases.map(\.rawValue)
    let lower = name.lowercased()
    return names.contains(lower) ? lower : NearestWord.nearest(to: lower, among: names)
  }

  private func place(_ range: ByteRange) -> RuleRange { RuleRange(file: index, range: range) }

  /// The lines of the file without their line ends.
  private func lines() -> [ByteRange] {
    var lines: [ByteRange] = []
    var start = 0
    for (at, byte) in file.bytes.enumerated() where byte == 0x0A {
      let end = at > start && file.bytes[at - 1] == 0x0D ? at - 1 : at
      lines.append(ByteRange(start, end))
      start = at + 1
    }
    if start < file.bytes.count { lines.append(ByteRange(start, file.bytes.count)) }
    return lines
  }

  /// The number of back quotes that open a fence on a line, and what stands behind them.
  private func opening(_ line: ByteRange) -> (marks: Int, info: String)? {
    let bytes = file.bytes[line.start..<line.end]
    let marks = bytes.prefix { $0 == UInt8(ascii: "`") }.count
    guard marks >= 3 else { return nil }
    let info = String(decoding: bytes.dropFirst(marks), as: UTF8.self)
    return info.contains("`") ? nil : (marks, info)
  }

  private func isClosing(_ line: ByteRange, marks: Int) -> Bool {
    let bytes = file.bytes[line.start..<line.end]
    let own = bytes.prefix { $0 == UInt8(ascii: "`") }.count
    return own >= marks && bytes.dropFirst(own).allSatisfy { $0 == 0x20 }
  }
}
