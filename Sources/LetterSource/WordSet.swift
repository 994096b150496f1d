/// Some words, asked for by the hash that tokens carry.
///
/// One or two loads a question; a `Set` of the same hashes takes ten times as long.
public struct WordSet: Sendable {
  /// Open addressing; 0 is no word.
  private let slots: [UInt32]

  /// The set of some words, each a single token.
  public init(_ words: some Collection<String>) {
    var capacity = 8
    while capacity < words.count * 4 { capacity *= 2 }
    var slots = [UInt32](repeating: 0, count: capacity)
    for word in words {
      let hash = Spelling.hash(word)
      precondition(hash != 0, "no word of the program has this hash")
      var at = Int(hash) & (capacity - 1)
      while slots[at] != 0, slots[at] != hash { at = (at + 1) & (capacity - 1) }
      slots[at] = hash
    }
    self.slots = slots
  }

  /// Whether a token with this hash is one of the words.
  @inline(__always)
  public func contains(_ hash: UInt32) -> Bool {
    var at = Int(hash) & (slots.count - 1)
    while slots[at] != 0 {
      if slots[at] == hash { return true }
      at = (at + 1) & (slots.count - 1)
    }
    return false
  }
}
