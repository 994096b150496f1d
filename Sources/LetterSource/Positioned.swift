/// An enumeration without payload whose cases know their position among all of them.
public protocol Positioned: CaseIterable {}

extension Positioned {
  /// The position among `allCases`, from 0.
  ///
  /// Read from the representation, which numbers the cases of such an enumeration in the order of their
  /// declaration; looking the case up in `allCases` takes forty times as long. Tests hold every such
  /// enumeration to it.
  ///
  /// - Precondition: at least two cases and at most 256, without payload.
  @inlinable
  public var position: Int { unsafe Int(unsafeBitCast(self, to: UInt8.self)) }
}
