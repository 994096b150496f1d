/// All phrases of a vocabulary as one tree of words, while it grows.
struct PhraseTrie {
  /// A concept whose phrase ends at a node.
  struct Ending: Hashable, Sendable {
    let concept: ConceptID
    let root: Root
    let layer: Root.Layer
    /// Whether the phrase counts only where it is written in capitals.
    let inCapitals: Bool

    init(_ concept: ConceptID, of root: Root, inCapitals: Bool) {
      self.concept = concept
      self.root = root
      layer = root.layer
      self.inCapitals = inCapitals
    }
  }

  /// Set in the number of a word before which a slash, comma or colon may stand: it has a node of its own,
  /// so that no phrase gets the marks of another.
  static let mark: UInt32 = 1 << 31

  private var endings: [[Ending]] = [[]]
  /// Children by (node, word), open addressing; 0 is no child, since the root is nobody's.
  private var edges: [UInt64] = Array(repeating: 0, count: 1024)
  private var targets: [UInt32] = Array(repeating: 0, count: 1024)
  private var edgeCount = 0
  private var words = WordTable()
  private var phraseCount = 0

  /// Adds a way of writing a phrase; returns the concepts that have it already.
  @discardableResult
  mutating func insert(_ steps: [PhrasePattern.Step], _ ending: Ending) -> [ConceptID] {
    var node = 0
    for step in steps {
      // Nothing stands before the first word.
      let mark = step.allowsMark && node != 0 ? Self.mark : 0
      let word =
        switch step.element {
        case .word(let spelling): words.insert(spelling)
        case .number: PhraseAutomaton.anyNumber
        }
      node = child(of: node, word: word | mark)
    }
    let present = endings[node]
    guard !present.contains(ending) else { return [] }
    endings[node].append(ending)
    phraseCount += 1
    return present.filter {
      $0.layer == ending.layer && $0.concept != ending.concept
        && $0.inCapitals == ending.inCapitals
    }.map(\.concept)
  }

  // MARK: Building

  private mutating func child(of node: Int, word: UInt32) -> Int {
    let key = UInt64(node) << 32 | UInt64(word)
    if let found = find(key) { return found }
    if (edgeCount + 1) * 2 > edges.count { grow() }
    endings.append([])
    place(key, UInt32(endings.count - 1))
    edgeCount += 1
    return endings.count - 1
  }

  private func find(_ key: UInt64) -> Int? {
    let mask = edges.count - 1
    var at = Self.slot(key, mask)
    while targets[at] != 0 {
      if edges[at] == key { return Int(targets[at]) }
      at = (at + 1) & mask
    }
    return nil
  }

  private mutating func place(_ key: UInt64, _ target: UInt32) {
    let mask = edges.count - 1
    var at = Self.slot(key, mask)
    while targets[at] != 0 { at = (at + 1) & mask }
    edges[at] = key
    targets[at] = target
  }

  private mutating func grow() {
    let (oldEdges, oldTargets) = (edges, targets)
    edges = Array(repeating: 0, count: oldEdges.count * 2)
    targets = Array(repeating: 0, count: oldEdges.count * 2)
    for index in oldEdges.indices where oldTargets[index] != 0 {
      place(oldEdges[index], oldTargets[index])
    }
  }

  private static func slot(_ key: UInt64, _ mask: Int) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
  }

  // MARK: Done

  /// The phrases as a graph ready to be walked.
  ///
  /// Cost: linear in the nodes, but for sorting the words behind each.
  func automaton() -> PhraseAutomaton {
    var counts = [UInt32](repeating: 0, count: endings.count + 1)
    for index in edges.indices where targets[index] != 0 { counts[Int(edges[index] >> 32)] += 1 }
    var starts: [UInt32] = []
    starts.reserveCapacity(counts.count)
    var sum: UInt32 = 0
    for count in counts {
      starts.append(sum)
      sum += count
    }
    var steps = [PhraseAutomaton.Step](
      repeating: PhraseAutomaton.Step(word: 0, target: 0), count: edgeCount)
    var free = starts
    for index in edges.indices where targets[index] != 0 {
      let node = Int(edges[index] >> 32)
      steps[Int(free[node])] = PhraseAutomaton.Step(
        word: UInt32(truncatingIfNeeded: edges[index]), target: targets[index])
      free[node] += 1
    }
    var endingStarts: [UInt32] = [0]
    var flatEndings: [Ending] = []
    endingStarts.reserveCapacity(endings.count + 1)
    flatEndings.reserveCapacity(phraseCount)
    for node in endings.indices {
      if counts[node] > 1 {
        steps[Int(starts[node])..<Int(starts[node + 1])].sort { $0.word < $1.word }
      }
      flatEndings += endings[node]
      endingStarts.append(UInt32(flatEndings.count))
    }
    return PhraseAutomaton(
      words: words, phraseCount: phraseCount, stepStarts: starts, steps: steps,
      endingStarts: endingStarts, endings: flatEndings)
  }
}
