import ByteOutput

extension ToolIO {
  /// Writes what a command found out, as `--format` asks: text for people, or one JSON value on a line.
  func write(
    _ arguments: ParsedArguments, text: @autoclosure () -> String,
    json: @autoclosure () -> JSONValue
  ) {
    var writer = ByteWriter()
    if arguments.value("--format") == "json" {
      writer.write(json())
      writer.endLine()
    } else {
      writer.write(text())
    }
    _ = writeOutput(writer.bytes)
  }
}
