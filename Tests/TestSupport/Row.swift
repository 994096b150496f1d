public import Testing

/// A row of a test's table: what goes in and what must come out, under a name that a failure shows.
public struct Row<Input: Sendable, Output: Sendable>: Sendable, CustomTestStringConvertible {
  /// Its name.
  public let label: String
  /// What goes in.
  public let input: Input
  /// What must come out.
  public let expected: Output

  /// A row.
  public init(_ label: String, _ input: Input, _ expected: Output) {
    self.label = label
    self.input = input
    self.expected = expected
  }

  /// Its name, which Swift Testing shows.
  public var testDescription: String { label }
}

/// A value of a test's table under a name, where what must come out follows from the value.
public struct Named<Value: Sendable>: Sendable, CustomTestStringConvertible {
  /// Its name.
  public let label: String
  /// The value.
  public let value: Value

  /// A value under a name.
  public init(_ label: String, _ value: Value) {
    self.label = label
    self.value = value
  }

  /// Its name, which Swift Testing shows.
  public var testDescription: String { label }
}
