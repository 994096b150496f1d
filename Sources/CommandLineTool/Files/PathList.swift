/// Paths in a file or on standard input: one a line or, where it holds a NUL, one up to each NUL.
enum PathList {
  private static let limit = 1 << 26

  /// The paths of a list; "-" is standard input.
  static func paths(in list: String, io: ToolIO) throws(SettingFault) -> [String] {
    let bytes: [UInt8]
    if list == "-" {
      guard let input = io.readInput(limit) else {
        throw SettingFault("--files-from: standard input cannot be read, or is larger than 64 MiB")
      }
      bytes = input
    } else {
      do throws(FileFault) {
        bytes = try FileReader.bytes(of: list, limit: limit)
      } catch {
        throw SettingFault("--files-from \(list): \(error.message)")
      }
    }
    let isNul = bytes.contains(0)
    return bytes.split(separator: isNul ? 0 : 0x0A).compactMap { path in
      let path = !isNul && path.last == 0x0D ? path.dropLast() : path
      return path.isEmpty ? nil : String(decoding: path, as: UTF8.self)
    }
  }
}
