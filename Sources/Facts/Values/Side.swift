/// A side of the body; bilateral contains both others.
public struct SideSet: OptionSet, Hashable, Sendable {
  /// One bit for each side.
  public let rawValue: UInt8

  /// The sides of these bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The patient's left.
  public static let left = SideSet(rawValue: 1)
  /// The patient's right.
  public static let right = SideSet(rawValue: 2)
  /// Both.
  public static let bilateral: SideSet = [.left, .right]

  /// The sides in the order in which the vocabulary names them.
  static let all: [SideSet] = [.left, .right, .bilateral]

  /// The word for the set; empty for none.
  public var name: String {
    switch self {
    case .left: "left"
    case .right: "right"
    case .bilateral: "bilateral"
    default: ""
    }
  }
}
