import Archive

/// Written as differences, which are small: from one word of a node to the next, from one start to the next.
extension PhraseAutomaton {
  func write(to archive: inout ArchiveWriter) {
    words.write(to: &archive)
    archive.append(UInt(phraseCount))
    archive.append(differences(stepStarts))
    for node in 0..<nodeCount {
      var before: UInt32 = 0
      for step in steps[Int(stepStarts[node])..<Int(stepStarts[node + 1])] {
        let key = unmarked(step.word)
        archive.append(UInt(key - before))
        archive.append(UInt(step.target))
        before = key
      }
    }
    archive.append(differences(endingStarts))
    for ending in endings {
      archive.append(UInt(ending.concept.index * 2 + (ending.inCapitals ? 1 : 0)))
    }
  }

  init(from archive: inout ArchiveReader, concepts: [Concept]) {
    let words = WordTable(from: &archive)
    let phraseCount = Int(archive.number())
    let stepStarts = Self.sums(archive.numbers())
    let firstMarked = words.count + 1
    var steps: [Step] = []
    steps.reserveCapacity(Int(stepStarts[stepStarts.count - 1]))
    for node in 0..<stepStarts.count - 1 {
      var key: UInt32 = 0
      for _ in stepStarts[node]..<stepStarts[node + 1] {
        key += UInt32(archive.number())
        let word = key < firstMarked ? key : (key - firstMarked) | PhraseTrie.mark
        steps.append(Step(word: word, target: UInt32(archive.number())))
      }
    }
    let endingStarts = Self.sums(archive.numbers())
    let endings = (0..<endingStarts[endingStarts.count - 1]).map { _ in
      let number = Int(archive.number())
      return Ending(
        ConceptID(number / 2), of: concepts[number / 2].root, inCapitals: number % 2 == 1)
    }
    self.init(
      words: words, phraseCount: phraseCount, stepStarts: stepStarts, steps: steps,
      endingStarts: endingStarts, endings: endings)
  }

  /// The number of a word, those before which a mark may stand behind all others.
  private func unmarked(_ word: UInt32) -> UInt32 {
    word < PhraseTrie.mark ? word : (word & ~PhraseTrie.mark) + words.count + 1
  }

  private func differences(_ starts: [UInt32]) -> [UInt32] {
    zip(starts.dropFirst(), starts).map { $0 - $1 }
  }

  private static func sums(_ differences: [UInt32]) -> [UInt32] {
    var sums: [UInt32] = [0]
    sums.reserveCapacity(differences.count + 1)
    var sum: UInt32 = 0
    for difference in differences {
      sum += difference
      sums.append(sum)
    }
    return sums
  }
}
