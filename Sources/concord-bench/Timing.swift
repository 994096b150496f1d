/// Times as numbers for tables.
enum Timing {
  /// A duration in seconds.
  static func seconds(_ duration: Duration) -> Double {
    Double(duration.components.seconds) + Double(duration.components.attoseconds) * 1e-18
  }

  /// A number to two places.
  static func rounded(_ value: Double) -> Double { (value * 100).rounded() / 100 }
}
