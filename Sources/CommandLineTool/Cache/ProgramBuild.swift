import Findings

/// Which build of the program runs: what it finds in a letter may differ from one build to the next.
enum ProgramBuild {
  /// The identity that the linker gave the executable or, where it gave none, the hash of its bytes.
  static let identity: [UInt8] = {
    guard let file = try? OpenFile("/proc/self/exe") else { return Array(Version.current.utf8) }
    return note(in: file.bytes(at: 0, upTo: 1 << 16))
      ?? SHA256.hash(file.bytes(at: 0, upTo: file.size))
  }()

  /// The note with the linker's identity in the head of an executable; nil where there is none.
  /// Source: elf(5), ElfN_Ehdr, ElfN_Phdr and "Notes"; NT_GNU_BUILD_ID is 3.
  static func note(in head: [UInt8]) -> [UInt8]? {
    func number(_ at: Int, _ size: Int) -> Int? {
      guard at >= 0, at <= head.count - size else { return nil }
      let value = head[at..<(at + size)].reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      return Int(exactly: value)
    }
    guard head.starts(with: [0x7F, 0x45, 0x4C, 0x46, 2, 1]), let table = number(32, 8),
      let size = number(54, 2), let count = number(56, 2)
    else { return nil }
    for index in 0..<count {
      let header = table + index * size
      guard number(header, 4) == 4, let start = number(header + 8, 8),
        let length = number(header + 32, 8), start <= head.count, length <= head.count - start
      else { continue }
      // A note: the sizes of its name and its content, its kind, and both filled up to 4 bytes.
      var at = start
      while at < start + length, let nameSize = number(at, 4), let contentSize = number(at + 4, 4) {
        let content = at + 12 + (nameSize + 3) / 4 * 4
        guard nameSize <= length, contentSize <= length, content + contentSize <= start + length
        else { break }
        if number(at + 8, 4) == 3, head[(at + 12)...].starts(with: Array("GNU\0".utf8)) {
          return Array(head[content..<(content + contentSize)])
        }
        at = content + (contentSize + 3) / 4 * 4
      }
    }
    return nil
  }
}
