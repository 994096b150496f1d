/// Writes whole files.
enum FileWriter {
  /// Puts bytes in the place of a file's: whoever reads the file finds the old bytes or the new ones.
  static func replace(_ path: String, with bytes: [UInt8]) throws(FileFault) {
    let file = try AtomicFile(at: path)
    try file.write(bytes)
    try file.commit()
  }
}
