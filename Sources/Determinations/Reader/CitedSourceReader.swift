import LetterSource

/// Reads the raw fields of one cited source: name, chapter, title, sections, pages, year, edition.
struct CitedSourceReader {
  let text: LetterText
  let label: CitedSource.Label
  let tokens: Range<Int>

  private static let sections = [WordSequence](FormWords.sectionList)
  private static let pages = [WordSequence](FormWords.pages)
  private static let chapter = [WordSequence](FormWords.chapter)
  private static let edition = [WordSequence](FormWords.edition)
  private static let and = Spelling.hash("and")
  private static let ordinals = FormWords.ordinals.map(Spelling.hash)

  /// Whether a token is a year in which a guideline can have appeared: 1980 to 2049.
  static func isYear(_ index: Int, in text: LetterText) -> Bool {
    guard let number = text.integer(index), text.digitCount(index) == 4 else { return false }
    return (1980...2049).contains(number) && !text.tokens[index].gap.hasAny([.slash, .hyphen])
  }

  /// Whether "Section(s):" stands at a token.
  static func isSectionLabel(_ index: Int, in text: LetterText, before end: Int) -> Bool {
    guard let count = sections.length(at: index, in: text.tokens, before: end), index + count < end
    else { return false }
    return text.tokens[index + count].gap.contains(.colon)
  }

  func source() -> CitedSource {
    var source = CitedSource(
      label: label, range: text.bracketedRange(of: tokens), tokens: tokens)
    var rest = tokens
    if let at = tokens.first(where: { Self.isSectionLabel($0, in: text, before: tokens.upperBound) }
    ) {
      let count = Self.sections.length(at: at, in: text.tokens, before: tokens.upperBound) ?? 1
      source.sections = list((at + count)..<tokens.upperBound)
      rest = tokens.lowerBound..<at
    }
    if let (start, pages) = pages(in: rest) {
      source.pages = pages
      rest = rest.lowerBound..<start
    }
    readNumbers(in: &rest, into: &source)
    readNames(in: rest, into: &source)
    return source
  }

  /// The members of a comma-separated list; a comma inside brackets separates nothing.
  private func list(_ tokens: Range<Int>) -> [ByteRange] {
    pieces(tokens, at: [.comma, .semicolon]).map { piece in
      let isJoined = piece.count > 1 && text.tokens[piece.lowerBound].hash == Self.and
      return text.bracketedRange(of: isJoined ? piece.dropFirst() : piece)
    }
  }

  /// Cuts tokens in front of those whose gap has one of `breaks` outside of brackets.
  private func pieces(_ tokens: Range<Int>, at breaks: Token.Gap) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var start = tokens.lowerBound
    var depth = 0
    for index in tokens where index > start {
      let gap = text.tokens[index].gap
      if gap.contains(.close) { depth = max(0, depth - 1) }
      if depth == 0, gap.hasAny(breaks) {
        pieces.append(start..<index)
        start = index
      }
      if gap.contains(.open) { depth += 1 }
    }
    if start < tokens.upperBound { pieces.append(start..<tokens.upperBound) }
    return pieces
  }

  /// The first page label with numbers behind it, and those numbers.
  private func pages(in range: Range<Int>) -> (start: Int, pages: [Located<CitedSource.Pages>])? {
    for index in range {
      guard let count = Self.pages.length(at: index, in: text.tokens, before: range.upperBound),
        index + count < range.upperBound, text.integer(index + count) != nil
      else { continue }
      return (index, pageList((index + count)..<range.upperBound))
    }
    return nil
  }

  private func pageList(_ range: Range<Int>) -> [Located<CitedSource.Pages>] {
    var pages: [Located<CitedSource.Pages>] = []
    var index = range.lowerBound
    while index < range.upperBound, let first = text.integer(index) {
      var last = first
      var end = index + 1
      if end < range.upperBound, text.tokens[end].gap.contains(.hyphen),
        let second = text.integer(end)
      {
        last = Self.completed(second, after: first)
        end += 1
      }
      pages.append(
        Located(CitedSource.Pages(first: first, last: last), at: text.range(of: index..<end)))
      index = end
      if index < range.upperBound, text.tokens[index].hash == Self.and { index += 1 }
    }
    return pages
  }

  /// The second number of an elided range: 308-10 is 308-310; an inverted range stays as it is.
  private static func completed(_ second: Int, after first: Int) -> Int {
    var scale = 10
    while scale <= second { scale *= 10 }
    let candidate = first / scale * scale + second
    return second < first && scale <= first && candidate >= first ? candidate : second
  }

  /// Reads chapter number, edition and year, and leaves `rest` without a year at its end.
  private func readNumbers(in rest: inout Range<Int>, into source: inout CitedSource) {
    for index in rest {
      if source.chapter == nil,
        let count = Self.chapter.length(at: index, in: text.tokens, before: rest.upperBound),
        index + count < rest.upperBound, let number = text.integer(index + count), number <= 99
      {
        source.chapter = Located(number, at: text.range(of: index..<(index + count + 1)))
      }
      if source.edition == nil {
        for offset in 1...2 {
          let end = index + offset
          if Self.edition.length(at: end, in: text.tokens, before: rest.upperBound) != nil,
            let number = ordinal(index)
          {
            source.edition = Located(number, at: text.range(of: index..<(end + 1)))
          }
        }
      }
      if Self.isYear(index, in: text) {
        source.year = Located(text.integer(index) ?? 0, at: text.range(of: index..<(index + 1)))
      }
    }
    if let last = rest.last, Self.isYear(last, in: text) { rest = rest.dropLast() }
  }

  /// The number of an ordinal or cardinal at a token, 1 to 99: "2" of "2nd", "Second".
  private func ordinal(_ index: Int) -> Int? {
    if let number = text.integer(index), (1...99).contains(number) { return number }
    return Self.ordinals.firstIndex(of: text.tokens[index].hash).map { $0 + 1 }
  }

  /// Reads the publisher's name and the title.
  private func readNames(in rest: Range<Int>, into source: inout CitedSource) {
    guard let first = rest.first else { return }
    if label == .mtus {
      // "MTUS [ACOEM] [Chapter 8] Neck and Upper Back Complaints".
      var end = first
      while end < rest.upperBound, text.tokens[end].style.contains(.capitals) { end += 1 }
      if end > first { source.name = text.range(of: first..<end) }
      if let chapter = source.chapter {
        end = max(end, text.tokens(in: chapter.range).upperBound)
      }
      if end < rest.upperBound {
        source.title = text.bracketedRange(of: end..<rest.upperBound)
      } else if let chapter = source.chapter {
        // "MTUS Knee Complaints Chapter 13".
        let start = source.name.map { text.tokens(in: $0).upperBound } ?? first
        let title = start..<text.tokens(in: chapter.range).lowerBound
        if !title.isEmpty { source.title = text.bracketedRange(of: title) }
      }
      return
    }
    // "Official Disability Guidelines (ODG), Low Back Chapter, Preoperative lab testing".
    var names = pieces(rest, at: [.comma, .colon, .semicolon])
    let name = names.removeFirst()
    // "Official Disability Guidelines (ODG) Low Back", "Official Disability Guidelines - Shoulder".
    let cut = name.dropFirst().first { index in
      let gap = text.tokens[index].gap
      return gap.contains(.close) || (gap.contains(.hyphen) && gap.contains(.space))
    }
    source.name = text.bracketedRange(of: name.lowerBound..<(cut ?? name.upperBound))
    if let cut { names.insert(cut..<name.upperBound, at: 0) }
    names.removeAll(where: isEditionOrYear)
    if let chapter = source.chapter { names.removeAll { $0 == text.tokens(in: chapter.range) } }
    source.title = names.first.map { title($0, after: source.chapter) }
    source.sections += names.dropFirst().map(text.bracketedRange(of:))
  }

  /// The range of a title without a chapter number in front of it.
  private func title(_ piece: Range<Int>, after chapter: Located<Int>?) -> ByteRange {
    let numbered = chapter.map { text.tokens(in: $0.range) } ?? 0..<0
    let start =
      numbered.lowerBound == piece.lowerBound && numbered.upperBound < piece.upperBound
      ? numbered.upperBound : piece.lowerBound
    return text.bracketedRange(of: start..<piece.upperBound)
  }

  /// Whether a piece only says which edition it is: "3rd ed.", "2016".
  private func isEditionOrYear(_ piece: Range<Int>) -> Bool {
    if piece.count == 1 { return Self.isYear(piece.lowerBound, in: text) }
    guard ordinal(piece.lowerBound) != nil, let last = piece.last else { return false }
    return piece.count <= 3
      && Self.edition.length(at: last, in: text.tokens, before: piece.upperBound) != nil
  }
}
