import Facts
import Testing

@Suite("Sides of the body, by name")
struct SideSetLawTests {
  private static let sides: [(name: String, set: SideSet, members: Set<String>)] = [
    ("", [], []), ("left", .left, ["left"]), ("right", .right, ["right"]),
    ("bilateral", .bilateral, ["left", "right"]),
  ]

  @Test("every pair: what they share, hold and are together")
  func pairs() {
    for (name, set, members) in Self.sides {
      #expect(set.name == name)
      for (other, right, rightMembers) in Self.sides {
        let label: Comment = "'\(name)' and '\(other)'"
        #expect(set.isDisjoint(with: right) == members.isDisjoint(with: rightMembers), label)
        #expect(set.isSuperset(of: right) == members.isSuperset(of: rightMembers), label)
        #expect((set == right) == (members == rightMembers), label)
        let both = members.union(rightMembers)
        #expect(set.union(right).name == Self.sides.first { $0.members == both }?.name, label)
      }
    }
  }
}
