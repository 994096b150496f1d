import LetterSource

/// All phrases of a vocabulary as one tree of words.
struct PhraseTrie: Sendable {
  /// A concept whose phrase ends at a node.
  struct Ending: Hashable, Sendable {
    let concept: ConceptID
    let root: Root
    let layer: Root.Layer
    /// Whether the phrase counts only where it is written in capitals.
    let inCapitals: Bool
  }

  private struct Node {
    var endings: [Ending] = []
    /// The nodes behind any number, without a mark before it and with one; 0 for none.
    var numberChildren: (plain: UInt32, marked: UInt32) = (0, 0)
    /// Whether there are words before which a mark may stand.
    var hasMarkedWords = false
  }

  /// Set in the number of a word before which a slash, comma or colon may stand: it has a node of its own,
  /// so that no phrase gets the marks of another.
  static let mark: UInt32 = 1 << 31

  private var nodes = [Node()]
  /// Children by (node, word), open addressing; 0 is no child, since the root is nobody's.
  private var edges: [UInt64] = Array(repeating: 0, count: 1024)
  private var targets: [UInt32] = Array(repeating: 0, count: 1024)
  private var edgeCount = 0
  private(set) var words = WordTable()

  /// The number of different phrases, variants included.
  private(set) var phraseCount = 0

  /// Adds a way of writing a phrase; returns the concepts that have it already.
  @discardableResult
  mutating func insert(_ steps: [PhrasePattern.Step], _ ending: Ending) -> [ConceptID] {
    var node = 0
    for step in steps {
      // Nothing stands before the first word.
      let isMarked = step.allowsMark && node != 0
      switch step.element {
      case .word(let spelling):
        let word = words.insert(spelling)
        if isMarked { nodes[node].hasMarkedWords = true }
        node = child(of: node, word: isMarked ? word | Self.mark : word)
      case .number: node = numberChild(of: node, isMarked: isMarked)
      }
    }
    let present = nodes[node].endings
    guard !present.contains(ending) else { return [] }
    nodes[node].endings.append(ending)
    phraseCount += 1
    return present.filter {
      $0.layer == ending.layer && $0.concept != ending.concept
        && $0.inCapitals == ending.inCapitals
    }.map(\.concept)
  }

  // MARK: Walking

  /// Whether a gap before a word lets a phrase go on where it may have a mark there.
  @inline(__always)
  static func admitsMarked(_ gap: Token.Gap) -> Bool {
    gap.isOnly(Token.Gap.joining.union([.slash, .comma, .colon, .symbol]))
  }

  /// Whether a node has words before which a mark may stand.
  @inline(__always)
  func hasMarkedWords(_ node: Int) -> Bool { nodes[node].hasMarkedWords }

  /// The concepts whose phrases end at a node.
  @inline(__always)
  func endings(at node: Int) -> [Ending] { nodes[node].endings }

  /// The node behind a word, or nil.
  @inline(__always)
  func next(_ node: Int, word: UInt32) -> Int? {
    let key = Self.key(node, word)
    let mask = edges.count - 1
    var at = Self.slot(key, mask)
    while targets[at] != 0 {
      if edges[at] == key { return Int(targets[at]) }
      at = (at + 1) & mask
    }
    return nil
  }

  /// The node behind any number, or nil.
  @inline(__always)
  func nextNumber(_ node: Int, isMarked: Bool) -> Int? {
    let children = nodes[node].numberChildren
    let child = isMarked ? children.marked : children.plain
    return child == 0 ? nil : Int(child)
  }

  // MARK: Building

  private mutating func child(of node: Int, word: UInt32) -> Int {
    if let found = next(node, word: word) { return found }
    if (edgeCount + 1) * 2 > edges.count { grow() }
    nodes.append(Node())
    place(Self.key(node, word), UInt32(nodes.count - 1))
    edgeCount += 1
    return nodes.count - 1
  }

  private mutating func numberChild(of node: Int, isMarked: Bool) -> Int {
    if let found = nextNumber(node, isMarked: isMarked) { return found }
    nodes.append(Node())
    if isMarked {
      nodes[node].numberChildren.marked = UInt32(nodes.count - 1)
    } else {
      nodes[node].numberChildren.plain = UInt32(nodes.count - 1)
    }
    return nodes.count - 1
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

  private static func key(_ node: Int, _ word: UInt32) -> UInt64 {
    UInt64(node) << 32 | UInt64(word)
  }

  private static func slot(_ key: UInt64, _ mask: Int) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
  }
}
