import Foundation

/// Holds JSON against a JSON Schema, as far as the project's own schemas go.
enum SchemaCheck {
  /// What is wrong with a value, a line each.
  static func problems(of value: Any, by schema: Any, at path: String = "$") -> [String] {
    guard let schema = schema as? [String: Any] else { return ["\(path): no schema"] }
    if let constant = schema["const"] {
      return "\(value)" == "\(constant)" ? [] : ["\(path): not \(constant)"]
    }
    if let words = schema["enum"] as? [String] {
      return words.contains { $0 == value as? String } ? [] : ["\(path): none of the words"]
    }
    let types = schema["type"] as? [String] ?? (schema["type"] as? String).map { [$0] } ?? []
    guard let type = types.first(where: { isOf($0, value) }) else {
      return ["\(path): not a \(types.joined(separator: " or "))"]
    }
    switch type {
    case "array":
      return (value as? [Any] ?? []).enumerated().flatMap {
        problems(of: $1, by: schema["items"] ?? [:], at: "\(path)[\($0)]")
      }
    case "object": return object(value as? [String: Any] ?? [:], schema, path)
    case "integer":
      let isLess = (value as? Int ?? 0) < (schema["minimum"] as? Int ?? .min)
      return isLess ? ["\(path): too small"] : []
    default: return []
    }
  }

  private static func object(
    _ value: [String: Any], _ schema: [String: Any], _ path: String
  ) -> [String] {
    let properties = schema["properties"] as? [String: Any] ?? [:]
    let missing = (schema["required"] as? [String] ?? []).filter { value[$0] == nil }
    let more = value.keys.filter { properties[$0] == nil }.sorted()
    return missing.map { "\(path): no \($0)" } + more.map { "\(path): \($0) is too much" }
      + properties.sorted { $0.key < $1.key }.flatMap { name, inner in
        value[name].map { problems(of: $0, by: inner, at: "\(path).\(name)") } ?? []
      }
  }

  private static func isOf(_ type: String, _ value: Any) -> Bool {
    switch type {
    case "object": value is [String: Any]
    case "array": value is [Any]
    case "string": value is String
    case "null": value is NSNull
    case "boolean": value is Bool
    case "integer": value is Int
    default: false
    }
  }
}
