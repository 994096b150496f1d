public import Archive

/// A set of body regions, with the regions that are parts of them: the neck is in the spine.
///
/// At most 128 regions; a vocabulary with more does not load.
public struct RegionSet: Hashable, Sendable {
  /// The most regions that a vocabulary may declare.
  public static let capacity = 128

  private var bits: UInt128

  /// No region.
  public static let none = RegionSet(bits: 0)

  private init(bits: UInt128) { self.bits = bits }

  /// The set of the regions at these positions.
  init(positions: some Sequence<Int>) {
    bits = positions.reduce(0) { $0 | (1 << UInt128($1)) }
  }

  /// Whether no region is in the set.
  public var isEmpty: Bool { bits == 0 }

  /// Whether some part of the body is in both sets.
  public func overlaps(_ other: RegionSet) -> Bool { bits & other.bits != 0 }

  /// Whether everything of `other` is in this set.
  public func contains(_ other: RegionSet) -> Bool { bits & other.bits == other.bits }

  /// The regions of both sets together.
  public func union(_ other: RegionSet) -> RegionSet { RegionSet(bits: bits | other.bits) }
}

extension RegionSet: Archived {
  /// Writes its parts, in the order in which they are read.
  public func write(to archive: inout ArchiveWriter) {
    archive.append(UInt(truncatingIfNeeded: bits))
    archive.append(UInt(truncatingIfNeeded: bits >> 64))
  }

  /// Reads what was written.
  public init(from archive: inout ArchiveReader) {
    bits = UInt128(archive.number()) | UInt128(archive.number()) << 64
  }
}
