/// Moves the events of a letter by years: what is consistent stays so, and letters spread over months.
///
/// Years are numbers of four digits from 2005 to 2018, and the last numbers of dates as "3-2-16".
/// Guideline lines keep the editions they name.
enum YearShift {
  /// The letter, a year before.
  static func yearBefore(_ draft: DraftLetter) -> DraftLetter {
    var moved = draft
    if let header = draft.header {
      func date(_ text: String) -> String {
        let moved = String(decoding: moving(Array(text.utf8)), as: UTF8.self)
        return moved.hasPrefix("02/29/") ? "02/28/" + moved.dropFirst(6) : moved
      }
      moved.header = DraftLetter.Header(
        assigned: date(header.assigned), injured: date(header.injured),
        decided: date(header.decided), denied: date(header.denied), received: date(header.received))
    }
    moved.summary = draft.summary?.map(moving)
    for index in moved.items.indices {
      moved.items[index].heading = moving(draft.items[index].heading)
      moved.items[index].rationale = draft.items[index].rationale.map(moving)
    }
    return moved
  }

  /// The text with each year less one.
  static func moving(_ text: [UInt8]) -> [UInt8] {
    var moved = text
    var index = 0
    while index < text.count {
      guard isDigit(text[index]) else {
        index += 1
        continue
      }
      var end = index
      var value = 0
      while end < text.count, isDigit(text[end]) {
        value = min(value * 10 + Int(text[end] - 0x30), 1_000_000)
        end += 1
      }
      let isYear =
        end - index == 4 && (2005...2018).contains(value)
        || end - index == 2 && (5...18).contains(value) && isLastOfDate(index, in: text)
      if isYear {
        moved[end - 1] = 0x30 + UInt8((value - 1) % 10)
        moved[end - 2] = 0x30 + UInt8((value - 1) / 10 % 10)
      }
      index = end
    }
    return moved
  }

  /// Whether digits, a mark, digits and the same mark stand in front of a place.
  private static func isLastOfDate(_ start: Int, in text: [UInt8]) -> Bool {
    guard start > 3, text[start - 1] == 0x2D || text[start - 1] == 0x2F else { return false }
    let mark = text[start - 1]
    var index = start - 2
    while index >= 0, isDigit(text[index]) { index -= 1 }
    return index > 0 && index < start - 2 && text[index] == mark && isDigit(text[index - 1])
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
