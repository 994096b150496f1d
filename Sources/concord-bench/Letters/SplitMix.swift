/// A small generator of random numbers with a fixed seed, so that every run is the same: SplitMix64.
struct SplitMix: RandomNumberGenerator {
  /// Where the sequence stands.
  var state: UInt64

  /// The next number.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  /// A number from 0 below a bound.
  mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }

  /// Whether something happens that happens so many times in a hundred.
  mutating func happens(percent: Int) -> Bool { below(100) < percent }

  /// One of some things.
  mutating func one<Element>(of elements: [Element]) -> Element { elements[below(elements.count)] }
}
