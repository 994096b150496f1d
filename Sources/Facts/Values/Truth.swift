/// A truth value of strong Kleene logic: what is not known stays unknown until it cannot matter.
@frozen
public enum Truth: String, Sendable {
  case yes
  case no
  case unknown

  /// A known truth, or unknown for nil.
  public init(_ value: Bool?) {
    switch value {
    case .some(true): self = .yes
    case .some(false): self = .no
    case .none: self = .unknown
    }
  }

  /// Both: no as soon as one is no.
  @inlinable
  public static func && (left: Truth, right: @autoclosure () -> Truth) -> Truth {
    if left == .no { return .no }
    let right = right()
    if right == .no { return .no }
    return left == .yes && right == .yes ? .yes : .unknown
  }

  /// Either: yes as soon as one is yes.
  @inlinable
  public static func || (left: Truth, right: @autoclosure () -> Truth) -> Truth {
    if left == .yes { return .yes }
    let right = right()
    if right == .yes { return .yes }
    return left == .no && right == .no ? .no : .unknown
  }

  /// The opposite; unknown stays unknown.
  @inlinable
  public static prefix func ! (value: Truth) -> Truth {
    switch value {
    case .yes: .no
    case .no: .yes
    case .unknown: .unknown
    }
  }
}
