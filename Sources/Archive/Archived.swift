/// A value that can be written into an archive and read out of it again, part by part in one order.
///
/// An archive is read by the program that was built with it: it has no version, and what was not written
/// by `write` is not read by `init`.
public protocol Archived {
  /// Writes the value behind what is there.
  func write(to archive: inout ArchiveWriter)

  /// Reads the value that comes next.
  init(from archive: inout ArchiveReader)
}

extension Int: Archived {
  /// Small numbers take little room, whatever their sign.
  public func write(to archive: inout ArchiveWriter) {
    archive.append(UInt(bitPattern: (self << 1) ^ (self >> (Int.bitWidth - 1))))
  }

  /// Reads what was written.
  @inlinable
  public init(from archive: inout ArchiveReader) {
    let number = archive.number()
    self = Int(bitPattern: number >> 1) ^ -Int(bitPattern: number & 1)
  }
}

extension Bool: Archived {
  /// Writes its parts, in the order in which they are read.
  public func write(to archive: inout ArchiveWriter) { archive.append(self ? 1 : 0) }

  /// Reads what was written.
  @inlinable
  public init(from archive: inout ArchiveReader) { self = archive.number() == 1 }
}

extension String: Archived {
  /// Writes its parts, in the order in which they are read.
  public func write(to archive: inout ArchiveWriter) { archive.append(self) }

  /// Reads what was written.
  @inlinable
  public init(from archive: inout ArchiveReader) { self = archive.text() }
}

extension Array: Archived where Element: Archived {
  /// Writes its parts, in the order in which they are read.
  public func write(to archive: inout ArchiveWriter) {
    archive.append(UInt(count))
    for element in self { element.write(to: &archive) }
  }

  /// Reads what was written.
  @inlinable
  public init(from archive: inout ArchiveReader) {
    let count = Int(archive.number())
    self = []
    reserveCapacity(count)
    for _ in 0..<count { append(Element(from: &archive)) }
  }
}

extension Optional: Archived where Wrapped: Archived {
  /// Writes its parts, in the order in which they are read.
  public func write(to archive: inout ArchiveWriter) {
    (self != nil).write(to: &archive)
    self?.write(to: &archive)
  }

  /// Reads what was written.
  @inlinable
  public init(from archive: inout ArchiveReader) {
    self = Bool(from: &archive) ? Wrapped(from: &archive) : nil
  }
}

extension CaseIterable where Self: Equatable {
  /// Writes which of all cases it is.
  public func writeCase(to archive: inout ArchiveWriter) {
    var position: UInt = 0
    for candidate in Self.allCases {
      if candidate == self { return archive.append(position) }
      position += 1
    }
    preconditionFailure("a case is among all cases")
  }

  /// Reads which of all cases comes next.
  @inlinable
  public static func readCase(from archive: inout ArchiveReader) -> Self {
    let cases = allCases
    return cases[cases.index(cases.startIndex, offsetBy: Int(archive.number()))]
  }
}
