/// What stands behind a command's name: values by position, options with a value, flags.
struct Options {
  private var positions: [String] = []
  private var values: [String: String] = [:]
  private var flags: Set<String> = []

  /// Reads arguments; an option that is not known ends with a fault that names those that are.
  init(
    _ arguments: [String], positions count: Int, values names: [String] = [],
    flags known: [String] = []
  ) throws(BenchmarkFault) {
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      if known.contains(argument) {
        flags.insert(argument)
      } else if names.contains(argument) {
        guard let value = rest.popFirst() else { throw BenchmarkFault("\(argument) needs a value") }
        values[argument] = value
      } else if argument.hasPrefix("-") || positions.count == count {
        let legal = (names + known).joined(separator: ", ")
        throw BenchmarkFault("'\(argument)' is not known here; there is \(legal)")
      } else {
        positions.append(argument)
      }
    }
  }

  /// Whether a flag stands.
  func has(_ flag: String) -> Bool { flags.contains(flag) }

  /// The text at a position.
  func position(_ index: Int) -> String? {
    positions.indices.contains(index) ? positions[index] : nil
  }

  /// The value of an option.
  func value(_ name: String) -> String? { values[name] }

  /// The value of an option that is a whole number from 1.
  func number(_ name: String) throws(BenchmarkFault) -> Int? {
    guard let text = values[name] else { return nil }
    guard let number = Int(text), number > 0 else {
      throw BenchmarkFault("\(name) is a whole number from 1, not '\(text)'")
    }
    return number
  }

  /// The whole number from 1 at a position.
  func number(at position: Int, _ name: String) throws(BenchmarkFault) -> Int {
    guard positions.indices.contains(position), let number = Int(positions[position]), number > 0
    else { throw BenchmarkFault("needs \(name), a whole number from 1") }
    return number
  }

  /// The generator that `--seed` and `--examples` name: 1 and the project's own where they do not.
  func generator() throws(BenchmarkFault) -> LetterGenerator {
    let folder = value("--examples") ?? "Examples"
    guard let examples = try? ExampleLetters(folder: folder) else {
      throw BenchmarkFault(
        "\(folder): no folder with letters (*.txt) that can be read; name one with --examples")
    }
    return LetterGenerator(examples, seed: UInt64(try number("--seed") ?? 1))
  }
}

/// Why a benchmark did not run.
struct BenchmarkFault: Error {
  let message: String

  /// A fault with what is wrong and what to do.
  init(_ message: String) { self.message = message }
}
