public import ByteOutput

/// A line of `concord stream`: what was found in a letter, or why a line could not be judged.
///
/// Its schema is `Examples/schemas/stream-line-1.schema.json`. An id is written as it was, a text with
/// its quotation marks.
public enum StreamLine {
  /// Writes the findings of a letter that count, and how many were left out beyond the most that are
  /// reported of one letter.
  public static func write(
    _ judged: JudgedLetter, id: ArraySlice<UInt8>, leftOut: Int = 0, showsQuotes: Bool = false,
    to writer: inout ByteWriter
  ) {
    begin(id, &writer)
    writer.write(",\"findings\":[")
    let open = judged.open
    if !open.isEmpty {
      let json = FindingJSON(judged, showsQuotes: showsQuotes)
      for entry in open { writer.writeObject { json.writeUnnamed(entry, to: &$0) } }
    }
    writer.write("]")
    if leftOut > 0 { writer.writeMember("leftOut", leftOut) }
    writer.write("}\n")
  }

  /// Writes why a line could not be judged; the id is nil where none could be read.
  public static func write(error: String, id: ArraySlice<UInt8>?, to writer: inout ByteWriter) {
    begin(id, &writer)
    writer.writeMember("error", error)
    writer.write("}\n")
  }

  private static func begin(_ id: ArraySlice<UInt8>?, _ writer: inout ByteWriter) {
    writer.write("{\"id\":")
    if let id { writer.writeJSON(asWritten: id) } else { writer.write("null") }
  }
}
