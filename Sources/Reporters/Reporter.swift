public import ByteOutput

/// Turns judged letters into a format.
///
/// Letters are reported one by one, by several workers at once and in any order, so a reporter keeps
/// nothing between them; the run puts the pieces together in the order of the letters.
public protocol Reporter: Sendable {
  /// What stands between what two letters wrote.
  var separator: String { get }

  /// Writes what stands before all letters.
  func begin(to writer: inout ByteWriter)

  /// Writes what there is to say of a letter; nothing, or whole entries.
  func report(_ judged: JudgedLetter, to writer: inout ByteWriter)

  /// Writes what stands behind all letters.
  func end(_ outcome: RunOutcome, to writer: inout ByteWriter)
}

extension Reporter {
  /// Nothing.
  public var separator: String { "" }

  /// Nothing.
  public func begin(to writer: inout ByteWriter) {}

  /// Nothing.
  public func end(_ outcome: RunOutcome, to writer: inout ByteWriter) {}
}
