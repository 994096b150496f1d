extension PhraseAutomaton {
  /// What is behind a node: two nodes with the same are one.
  private struct Ends: Hashable {
    let endings: [Ending]
    let steps: [Step]
  }

  /// The same phrases, with ends that are alike made one: "lumbar (fusion|arthrodesis) surgery" needs one
  /// node for its last word.
  ///
  /// Cost: linear in the nodes, with a hash of each: about a second for a million.
  func sharingEnds() -> PhraseAutomaton {
    // The node that stands for each; a node comes before those behind it.
    var substitutes = [UInt32](repeating: 0, count: nodeCount)
    var known: [Ends: UInt32] = [:]
    for node in (0..<nodeCount).reversed() {
      let ends = Ends(
        endings: Array(endings[endings(at: node)]), steps: steps(of: node, substitutes))
      substitutes[node] = known[ends] ?? UInt32(node)
      known[ends] = substitutes[node]
    }
    let kept = (0..<nodeCount).filter { Int(substitutes[$0]) == $0 }
    var numbers = [UInt32](repeating: 0, count: nodeCount)
    for (number, node) in kept.enumerated() { numbers[node] = UInt32(number) }
    for node in substitutes.indices { substitutes[node] = numbers[Int(substitutes[node])] }
    var stepStarts: [UInt32] = [0]
    var endingStarts: [UInt32] = [0]
    var steps: [Step] = []
    var endings: [Ending] = []
    for node in kept {
      steps += self.steps(of: node, substitutes)
      endings += self.endings[self.endings(at: node)]
      stepStarts.append(UInt32(steps.count))
      endingStarts.append(UInt32(endings.count))
    }
    return PhraseAutomaton(
      words: words, phraseCount: phraseCount, stepStarts: stepStarts, steps: steps,
      endingStarts: endingStarts, endings: endings)
  }

  private func steps(of node: Int, _ substitutes: [UInt32]) -> [Step] {
    steps[Int(stepStarts[node])..<Int(stepStarts[node + 1])].map {
      Step(word: $0.word, target: substitutes[Int($0.target)])
    }
  }
}
