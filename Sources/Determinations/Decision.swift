public import LetterSource

/// How a disputed item was decided.
public enum Decision: String, Positioned, Sendable {
  /// The claims administrator's denial stands: the service is denied.
  case upheld
  /// The denial is reversed: the service is approved.
  case overturned
  /// The denial is reversed in part.
  case modified
  /// A word stands where the decision belongs, and it is none of the form's.
  case unknown

  /// Whether the service, or part of it, is granted; nil for an unknown word.
  public var grantsService: Bool? {
    switch self {
    case .upheld: false
    case .overturned, .modified: true
    case .unknown: nil
    }
  }
}
