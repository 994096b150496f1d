/// A number of a letter or a rule, exact to four places, or a range of them: "7.5", "8-10".
///
/// Every operation is exact and stays inside ± 10^15 parts; what would leave it stays at the bound.
public struct NumberRange: Hashable, Sendable {
  /// The parts of one: ten thousand, because topical drugs are written to four places ("0.0375 %").
  public static let scale = 10_000

  /// The least value, in parts.
  public let low: Int
  /// The greatest value, in parts; the least where there is one value only.
  public let high: Int

  private static let bound = 1_000_000_000_000_000

  /// A range of parts; the bounds in either order.
  public init(parts low: Int, through high: Int) {
    self.low = min(Self.bound, max(-Self.bound, min(low, high)))
    self.high = min(Self.bound, max(-Self.bound, max(low, high)))
  }

  /// One number of parts.
  public init(parts: Int) { self.init(parts: parts, through: parts) }

  /// A whole number.
  public init(_ whole: Int) {
    let product = whole.multipliedReportingOverflow(by: Self.scale)
    let value = product.overflow ? (whole < 0 ? -Self.bound : Self.bound) : product.partialValue
    self.init(parts: value)
  }

  /// Whether it is one number.
  public var isSingle: Bool { low == high }

  /// The whole number that it is, or nil.
  public var whole: Int? { isSingle && low % Self.scale == 0 ? low / Self.scale : nil }

  /// The sum of each with each.
  public static func + (left: Self, right: Self) -> Self {
    Self(parts: left.low + right.low, through: left.high + right.high)
  }

  /// The difference of each with each.
  public static func - (left: Self, right: Self) -> Self {
    Self(parts: left.low - right.high, through: left.high - right.low)
  }

  /// The product of each with each.
  public static func * (left: Self, right: Self) -> Self {
    let products = [left.low, left.high].flatMap { first in
      [right.low, right.high].map { product(first, $0) }
    }
    return Self(parts: products.min() ?? 0, through: products.max() ?? 0)
  }

  private static func product(_ first: Int, _ second: Int) -> Int {
    let (value, overflow) = first.multipliedReportingOverflow(by: second)
    if overflow { return (first < 0) == (second < 0) ? bound : -bound }
    return value / scale
  }

  /// Whether the two are the same number: open where ranges only overlap.
  public func isSame(as other: Self) -> Truth {
    if low > other.high || other.low > high { return .no }
    return self == other ? .yes : .unknown
  }

  /// Whether it is less than another: open where ranges overlap.
  public func isLess(than other: Self) -> Truth {
    if high < other.low { return .yes }
    return low >= other.high ? .no : .unknown
  }
}

extension NumberRange: CustomStringConvertible {
  /// "7.5", "8-10".
  public var description: String {
    isSingle ? Self.text(low) : "\(Self.text(low))-\(Self.text(high))"
  }

  private static func text(_ parts: Int) -> String {
    let sign = parts < 0 ? "-" : ""
    let (whole, part) = parts.magnitude.quotientAndRemainder(dividingBy: UInt(scale))
    guard part != 0 else { return "\(sign)\(whole)" }
    var digits = String(part + UInt(scale)).dropFirst()
    while digits.last == "0" { digits.removeLast() }
    return "\(sign)\(whole).\(digits)"
  }
}
