import LetterSource
import Vocabulary

extension SiteReader {
  /// The most tokens before the part that a clause is about: "On examination of the".
  private static let topicReach = 5

  /// Gives what has no place of its own that of the part under examination, and carries that part on.
  func carry(_ topic: inout Site?, into sites: inout [Site]) {
    var current = topic.map { site in
      var carried = site
      carried.isInferred = true
      return carried
    }
    if !continuesExamination() { current = nil }
    for clause in sentence.clauses.indices {
      let range = sentence.clauses[clause].tokens
      let own = topicGroup(range)
      if let own, !own.site.regions.isEmpty { current = own.site }
      for index in things.indices
      where range.contains(things[index].tokens.lowerBound) {
        guard let current, takesTopic(things[index]) || isSubject(own, of: range, things[index]),
          own.map({ $0.tokens.upperBound <= things[index].tokens.lowerBound }) ?? true
        else { continue }
        take(current, for: &sites[index], things[index])
      }
    }
    topic = current.map { site in
      var plain = site
      plain.isInferred = false
      return plain
    }
  }

  /// Whether a clause says of a part of the body what was done to it: "The left knee has had no injection".
  private func isSubject(_ own: SiteGroup?, of clause: Range<Int>, _ thing: PhraseMatch) -> Bool {
    guard thing.root == .service, let own else { return false }
    return own.tokens.lowerBound - clause.lowerBound <= 2
  }

  /// Whether a thing can be found in the part under examination.
  func takesTopic(_ thing: PhraseMatch) -> Bool {
    switch thing.root {
    case .finding, .sign, .observable, .condition: true
    default: false
    }
  }

  /// Whether a sentence can go on with the examination of the one before: it speaks of signs or findings and
  /// is nobody's complaint.
  private func continuesExamination() -> Bool {
    let speaker = sentence.clauses[0].speaker
    return speaker == .record || speaker == .provider
      ? things.contains { $0.root == .sign || $0.root == .observable || $0.root == .finding }
        && things.first?.root != .service
      : false
  }

  /// The place that a clause is about: at its head, or of a study or an examination that a verb or a colon
  /// follows.
  private func topicGroup(_ clause: Range<Int>) -> SiteGroup? {
    groups.first { group in
      guard clause.contains(group.tokens.lowerBound), !leadsFinding(group), !isInSign(group) else {
        return false
      }
      let isHead = group.tokens.lowerBound - clause.lowerBound <= Self.topicReach
      let end = group.tokens.upperBound
      guard end < clause.upperBound else { return false }
      let isFollowed =
        text.tokens[end].gap.hasAny([.colon])
        || sentence.matches.contains {
          ($0.root.isFiniteVerb || $0.root == .reportVerb || $0.layer == .event
            || $0.root == .positive)
            && (0...6).contains($0.tokens.lowerBound - end)
        }
      let isStudied = sentence.matches.contains {
        ($0.layer == .event || $0.root == .service)
          && (0...4).contains(group.tokens.lowerBound - $0.tokens.upperBound)
      }
      return isFollowed && (isHead || isStudied)
    }
  }

  /// Whether a place is a word of a sign's name: the leg of a straight leg raise is not examined.
  private func isInSign(_ group: SiteGroup) -> Bool {
    things.contains {
      $0.root == .sign && $0.tokens.lowerBound <= group.tokens.lowerBound
        && group.tokens.upperBound <= $0.tokens.upperBound
    }
  }

  /// Whether a place belongs to a finding right behind it: "left hip pain is ...".
  private func leadsFinding(_ group: SiteGroup) -> Bool {
    things.contains {
      ($0.root == .finding || $0.root == .condition) && (leads(group, $0) || overlaps(group, $0))
    }
  }
}
