import Determinations

/// Items that are alike in what the letters say of them, and were decided differently.
///
/// Alike are items that ask for the same services for the same part of the body, where the reviewer cites
/// the same guideline and the letter tells the same course of those services so far.
struct LikeCases: Sendable {
  /// An item of a letter.
  struct Member: Sendable {
    /// The letter's number and name.
    let letter: Int
    let name: String
    let item: Int
    let isGranted: Bool
  }

  /// Items that are alike.
  struct Group: Sendable {
    let services: [String]
    let regions: [String]
    let guidelines: [String]
    let course: [String]
    var granted = 0
    var denied = 0
    /// The first of either decision.
    var members: [Member] = []
  }

  /// The most items of a group that are named, of each decision.
  private static let most = 8

  private var groups: [String: Group] = [:]

  mutating func add(_ letter: CorpusLetter) {
    for item in letter.items {
      guard let isGranted = item.isGranted, !item.services.isEmpty else { continue }
      let lists = [
        item.services.sorted(), item.regions.sorted(), item.guidelines.sorted(), item.course,
      ]
      let key = lists.map { $0.joined(separator: "\u{1}") }.joined(separator: "\u{2}")
      var group =
        groups[key]
        ?? Group(services: lists[0], regions: lists[1], guidelines: lists[2], course: lists[3])
      if isGranted { group.granted += 1 } else { group.denied += 1 }
      if (isGranted ? group.granted : group.denied) <= Self.most {
        group.members.append(
          Member(
            letter: letter.number, name: letter.name, item: item.number, isGranted: isGranted))
      }
      groups[key] = group
    }
  }

  /// The groups that were decided both ways, those with most of the rarer decision first.
  var conflicting: [Group] {
    groups.filter { $0.value.granted > 0 && $0.value.denied > 0 }.sorted { left, right in
      let (a, b) = (left.value, right.value)
      let (x, y) = (min(a.granted, a.denied), min(b.granted, b.denied))
      if x != y { return x > y }
      if a.granted + a.denied != b.granted + b.denied {
        return a.granted + a.denied > b.granted + b.denied
      }
      return left.key < right.key
    }.map(\.value)
  }
}
