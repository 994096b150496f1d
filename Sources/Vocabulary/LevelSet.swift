public import Archive

/// Levels of the spine: vertebrae, and the motion segments between neighbours.
///
/// "C4-C7" is three segments, "L4-S1" two; "L5" alone is a vertebra (or its root) and no segment.
/// Levels run C1-C7, T1-T12, L1-L5, S1-S5.
public struct LevelSet: Hashable, Sendable {
  /// A vertebra, from 0 for C1 to 28 for S5.
  public struct Vertebra: Hashable, Comparable, Sendable {
    /// The position from the top, 0 to 28.
    public let index: Int

    private static let parts: [(letter: UInt8, count: Int)] = [
      (UInt8(ascii: "c"), 7), (UInt8(ascii: "t"), 12), (UInt8(ascii: "l"), 5),
      (UInt8(ascii: "s"), 5),
    ]

    /// The vertebra of a small letter (c, t, l, s) and a number, or nil where there is none.
    public init?(letter: UInt8, number: Int) {
      var first = 0
      for part in Self.parts {
        if part.letter == letter {
          guard (1...part.count).contains(number) else { return nil }
          index = first + number - 1
          return
        }
        first += part.count
      }
      return nil
    }

    fileprivate init(index: Int) { self.index = index }

    /// From the head down.
    public static func < (left: Vertebra, right: Vertebra) -> Bool { left.index < right.index }

    /// The name, as in "L5".
    public var name: String {
      var first = 0
      for part in Self.parts {
        if index < first + part.count {
          return String(UnicodeScalar(part.letter - 0x20)) + String(index - first + 1)
        }
        first += part.count
      }
      preconditionFailure("a vertebra lies between C1 and S5")
    }
  }

  private var vertebrae: UInt32 = 0
  /// Bit n is the segment from vertebra n to n + 1.
  private var segments: UInt32 = 0

  /// No level.
  public init() {}

  /// One vertebra.
  public init(_ vertebra: Vertebra) {
    vertebrae = 1 << UInt32(vertebra.index)
  }

  /// Everything from one vertebra through another, in either order.
  public init(_ first: Vertebra, through last: Vertebra) {
    let top = min(first, last)
    let bottom = max(first, last)
    for index in top.index...bottom.index {
      vertebrae |= 1 << UInt32(index)
      if index < bottom.index { segments |= 1 << UInt32(index) }
    }
  }

  /// The levels of a text like "C3", "C3-C7" or "L4-S1"; nil for any other text.
  public init?(_ text: String) {
    let ends = text.lowercased().split(separator: "-", omittingEmptySubsequences: false).map {
      end -> Vertebra? in
      guard let letter = end.utf8.first, let number = Int(end.dropFirst()) else { return nil }
      return Vertebra(letter: letter, number: number)
    }
    guard (1...2).contains(ends.count), let first = ends[0], let last = ends[ends.count - 1] else {
      return nil
    }
    self = ends.count == 1 ? LevelSet(first) : LevelSet(first, through: last)
  }

  /// Whether there is no level in the set.
  public var isEmpty: Bool { vertebrae == 0 }

  /// The number of motion segments.
  public var segmentCount: Int { segments.nonzeroBitCount }

  /// The number of vertebrae.
  public var vertebraCount: Int { vertebrae.nonzeroBitCount }

  /// Whether every vertebra of the set ends a segment of it: "L4-S1, C5-C6", and not "L5".
  public var isAllSegments: Bool { vertebrae == segments | segments << 1 }

  /// The levels of both sets.
  public func union(_ other: LevelSet) -> LevelSet {
    var result = self
    result.vertebrae |= other.vertebrae
    result.segments |= other.segments
    return result
  }

  /// Whether the sets share a segment, or a vertebra where one of them has no segment.
  public func overlaps(_ other: LevelSet) -> Bool {
    if segments != 0, other.segments != 0 { return segments & other.segments != 0 }
    return vertebrae & other.vertebrae != 0
  }

  /// Whether every level of `other` is in this set.
  public func contains(_ other: LevelSet) -> Bool {
    vertebrae & other.vertebrae == other.vertebrae && segments & other.segments == other.segments
  }

  /// The set as letters write it: "C4-C7", "L2-L3, L4-S1", "L5".
  public var description: String {
    var runs: [String] = []
    var index = 0
    while index < 29 {
      guard vertebrae & (1 << UInt32(index)) != 0 else {
        index += 1
        continue
      }
      var last = index
      while segments & (1 << UInt32(last)) != 0 { last += 1 }
      let first = Vertebra(index: index).name
      runs.append(last == index ? first : "\(first)-\(Vertebra(index: last).name)")
      index = last + 1
    }
    return runs.joined(separator: ", ")
  }
}

extension LevelSet: Archived {
  /// Writes its parts, in the order in which they are read.
  public func write(to archive: inout ArchiveWriter) {
    archive.append(UInt(vertebrae))
    archive.append(UInt(segments))
  }

  /// Reads what was written.
  public init(from archive: inout ArchiveReader) {
    vertebrae = UInt32(archive.number())
    segments = UInt32(archive.number())
  }
}
