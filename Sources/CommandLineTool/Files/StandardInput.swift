/// Standard input as it comes, for runs that never hold it whole.
public struct StandardInput: Sendable {
  /// What came of reading.
  public enum Outcome: Sendable {
    /// Some bytes were appended.
    case more
    /// There is nothing left.
    case end
    /// Somebody asked the run to stop while it waited.
    case interrupted
    /// It cannot be read, for this reason.
    case failed(String)
  }

  /// Waits until something is there, and appends it to a buffer: at most so many bytes.
  public let read: @Sendable (_ buffer: inout [UInt8], _ most: Int) -> Outcome
  /// Whether reading would not wait.
  public let isReady: @Sendable () -> Bool

  /// An input.
  public init(
    read: @escaping @Sendable (_ buffer: inout [UInt8], _ most: Int) -> Outcome,
    isReady: @escaping @Sendable () -> Bool = { true }
  ) {
    self.read = read
    self.isReady = isReady
  }

  /// An input that is at its end.
  public static let empty = StandardInput { _, _ in .end }
}
