import ByteOutput
import Findings
import RuleLanguage

/// The JSON Schema of `concord rules export`.
///
/// A change that a reader of the old form would not understand gets a new number.
enum ExportSchema {
  /// The number of the form.
  static let format = 1

  /// The schema. Source: JSON Schema, draft 2020-12.
  static var value: JSONValue {
    .object(
      [
        ("$schema", .text("https://json-schema.org/draft/2020-12/schema")),
        ("title", .text("A rule book of Concord")),
      ]
        + object([
          ("format", .object([("const", .number(format))])), ("program", text), ("hash", text),
          ("rules", list(object(rule))), ("concepts", list(object(concept))),
        ]))
  }

  private static let rule: [(key: String, value: JSONValue)] = [
    ("id", text), ("title", text), ("kind", word(Kind.allCases.map(\.rawValue))),
    ("severity", word(Severity.allCases.map(\.rawValue))),
    (
      "authority",
      .object(
        object([
          ("kind", word(Rule.Authority.Kind.allCases.map(\.rawValue))), ("text", text),
        ]))
    ), ("since", text), ("offByDefault", .object([("type", .text("boolean"))])),
    ("effectiveFrom", textOrNull), ("effectiveUntil", textOrNull), ("template", textOrNull),
    ("file", text), ("line", number), ("section", text),
    ("prose", list([("type", .text("string"))])),
    ("reading", list([("type", .text("string"))])),
    ("definitions", list([("type", .text("string"))])),
    ("exceptions", list(object([("label", text), ("reading", text)]))),
    ("whenUnknown", list([("type", .text("string"))])), ("message", text),
    ("places", list([("type", .text("string"))])),
    (
      "tests",
      list(
        object([
          ("name", text), ("knownGap", .object([("type", .text("boolean"))])), ("file", text),
          ("line", number),
        ]))
    ),
  ]

  private static let concept: [(key: String, value: JSONValue)] = [
    ("name", text), ("root", text), ("parents", list([("type", .text("string"))])),
  ]

  private static let text = JSONValue.object([("type", .text("string"))])
  private static let textOrNull = JSONValue.object([("type", .texts(["string", "null"]))])
  private static let number = JSONValue.object([
    ("type", .text("integer")), ("minimum", .number(1)),
  ])

  private static func word(_ words: [String]) -> JSONValue { .object([("enum", .texts(words))]) }

  private static func list(_ items: [(key: String, value: JSONValue)]) -> JSONValue {
    .object([("type", .text("array")), ("items", .object(items))])
  }

  /// An object of exactly these keys.
  private static func object(
    _ properties: [(key: String, value: JSONValue)]
  ) -> [(key: String, value: JSONValue)] {
    [
      ("type", .text("object")), ("additionalProperties", .truth(false)),
      ("required", .texts(properties.map(\.key))), ("properties", .object(properties)),
    ]
  }
}
