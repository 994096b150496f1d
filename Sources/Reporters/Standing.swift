/// What became of a finding before it was reported.
public enum Standing: Equatable, Sendable {
  /// It counts.
  case open
  /// It was there when the baseline was written.
  case baselined
  /// Somebody answered for it in the letter's ledger.
  case suppressed(Suppression)
}

/// Who let a finding stand, and why.
public struct Suppression: Equatable, Sendable {
  /// Why.
  public let reason: String
  /// Who.
  public let by: String
  /// When, as ISO 8601 writes a date.
  public let on: String
  /// The last day on which it holds; nil for no end.
  public let expires: String?

  /// A suppression.
  public init(reason: String, by: String, on: String, expires: String?) {
    self.reason = reason
    self.by = by
    self.on = on
    self.expires = expires
  }
}
