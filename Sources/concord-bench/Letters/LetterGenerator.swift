/// Composes letters from the examples: any letter of the sequence at any time, always the same.
///
/// A letter is an example with some of its items, or with items of others; some have faults. Layouts,
/// widths and marks vary. Letters have 5 KB on average; one of any size can be asked for.
struct LetterGenerator: Sendable {
  /// What stands behind a record of the sequence.
  struct Record {
    /// The number of the letter as the form writes case numbers: "CM99-1000000".
    let id: String
    /// The day of the decision as 2016-05-09; nil where the letter has no header.
    let decided: String?
    let text: [UInt8]
  }

  private let drafts: [DraftLetter]
  private let seed: UInt64

  /// A generator over some examples.
  init(_ examples: ExampleLetters, seed: UInt64) {
    drafts = examples.drafts
    self.seed = seed
  }

  /// A letter of the sequence, by its position from 0; of about `size` bytes where that is given.
  func record(_ index: Int, size: Int? = nil) -> Record {
    var random = SplitMix(state: seed &* 0x2545_F491_4F6C_DD1D &+ UInt64(index))
    random.state = random.next()
    var draft = random.one(of: drafts)
    let id = "CM99-\(1_000_000 + index)"
    draft.header?.caseNumber = id
    if let size {
      grow(&draft, to: size, &random)
    } else {
      vary(&draft, &random)
    }
    if random.happens(percent: 40) { LetterFault.plant(in: &draft, &random) }
    if random.happens(percent: 5) { LetterFault.plant(in: &draft, &random) }
    let layout = LetterLayout(&random)
    return Record(
      id: id, decided: draft.header.flatMap { Self.day($0.decided) }, text: layout.text(of: draft))
  }

  /// Leaves out items, or takes in items of other examples.
  private func vary(_ draft: inout DraftLetter, _ random: inout SplitMix) {
    switch random.below(100) {
    case 0..<20:
      let kept = 1 + random.below(draft.items.count)
      draft.items.shuffle(using: &random)
      draft.items.removeLast(draft.items.count - kept)
    case 20..<38: add(1 + random.below(3), to: &draft, &random)
    case 38..<40: add(4 + random.below(20), to: &draft, &random)
    default: break
    }
  }

  private func add(_ count: Int, to draft: inout DraftLetter, _ random: inout SplitMix) {
    for _ in 0..<count { draft.items.append(random.one(of: random.one(of: drafts).items)) }
  }

  /// The most items of a letter made to a size: a letter with more than 2,000 is not read as one.
  private static let itemLimit = 1_500

  /// Adds items and sentences of summaries in turn, so that a long letter has as much of each as a short
  /// one; past `itemLimit` only sentences. Shorter than the example, it loses its last items.
  private func grow(_ draft: inout DraftLetter, to size: Int, _ random: inout SplitMix) {
    var length = draft.size
    while length > size, draft.items.count > 1 { length -= draft.items.removeLast().size }
    var next = random.one(of: drafts)
    while length < size {
      if let item = next.items.popLast(), draft.items.count < Self.itemLimit {
        length += item.size
        draft.items.append(item)
      } else {
        let sentences = next.summary ?? []
        draft.summary = (draft.summary ?? []) + sentences
        length += sentences.reduce(1) { $0 + $1.count + 1 }
        next = random.one(of: drafts)
      }
    }
  }

  /// "05/09/2016" as "2016-05-09".
  private static func day(_ written: String) -> String? {
    let parts = written.split(separator: "/")
    guard parts.count == 3 else { return nil }
    return "\(parts[2])-\(parts[0])-\(parts[1])"
  }
}
