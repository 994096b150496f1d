public import LetterSource

/// What a letter says of the course of a service: whether it was given, goes on, was ended, and what came
/// of it.
public struct Course: Sendable {
  /// Where a service stands in its course.
  public enum Stage: String, Positioned, Sendable {
    /// A study, operation or other service that was done.
    case done
    /// Asked for, not given.
    case planned
    /// It goes on.
    case current
    /// It was ended.
    case stopped
    /// It was tried or completed in the past.
    case tried
    /// It is said not to be taken or not to have been given.
    case notTaken = "not-taken"
    /// The patient does not bear it.
    case allergy
  }

  /// Where the service stands in its course.
  public let stage: Stage
  /// Whether it helped; nil where the sentence does not say.
  public let helped: Bool?
  /// The words that say what came of it, or how it goes on; nil where there are none.
  public let range: ByteRange?
}
