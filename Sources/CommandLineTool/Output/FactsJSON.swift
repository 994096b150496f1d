import ByteOutput
import LetterSource

/// The facts of a letter as JSON: an array of things in the order of the letter, each with its kind, its
/// bytes, its line and column, its words and its values by the names that rules use.
enum FactsJSON {
  /// The JSON text, a thing a line.
  static func bytes(_ things: [FactListing.Thing], in letter: Letter) -> [UInt8] {
    let lines = LineIndex(letter)
    var writer = ByteWriter()
    writer.write("[")
    for (index, thing) in things.enumerated() {
      writer.write(index == 0 ? "\n" : ",\n")
      write(thing, lines, letter, to: &writer)
    }
    writer.write(things.isEmpty ? "]" : "\n]")
    writer.endLine()
    return writer.bytes
  }

  private static func write(
    _ thing: FactListing.Thing, _ lines: LineIndex, _ letter: Letter, to writer: inout ByteWriter
  ) {
    writer.write("{")
    writer.writeKey("kind")
    writer.writeJSON(thing.kind)
    for (name, number) in [
      ("start", thing.place.start), ("end", thing.place.end),
      ("line", lines.line(of: thing.place.start)), ("column", lines.column(of: thing.place.start)),
    ] {
      writer.write(",")
      writer.writeKey(name)
      writer.write(String(number))
    }
    writer.write(",")
    writer.writeKey("words")
    writer.writeJSON(letter.foldedText(thing.place))
    writer.write(",")
    writer.writeKey("values")
    writer.write("{")
    for (index, value) in thing.values.enumerated() {
      if index > 0 { writer.write(",") }
      writer.writeKey(value.name)
      if value.isFlag { writer.write("true") } else { writer.writeJSON(value.text) }
    }
    writer.write("}")
    let inferred = thing.values.filter(\.isInferred)
    writer.write(",")
    writer.writeKey("inferred")
    writer.write("[")
    for (index, value) in inferred.enumerated() {
      if index > 0 { writer.write(",") }
      writer.writeJSON(value.name)
    }
    writer.write("]}")
  }
}
