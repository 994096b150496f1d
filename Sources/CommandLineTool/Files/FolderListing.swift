import Glibc

/// What a walk finds in one folder: its folders, and its files whose names end so, in byte order of the
/// paths they begin.
///
/// The names lie in one piece of memory, since a folder may hold a million of them: a name costs its
/// bytes and five more.
struct FolderListing {
  /// The names, each with a NUL behind it. A folder's name ends in "/", as the paths below it go on, so
  /// that the order of names is the order of paths: "a.txt" stands before what is in "a".
  private var names: [CChar] = []
  /// Where each name begins, in order.
  private var starts: [UInt32] = []

  /// The number of names.
  var count: Int { starts.count }

  /// A name by its position; that of a folder ends in "/".
  subscript(position: Int) -> String {
    let start = Int(starts[position])
    let end = names[start...].firstIndex(of: 0) ?? names.endIndex
    return String(
      decoding: names[start..<end].lazy.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Reads a folder, given with a slash at its end. Names that begin with a dot are passed over, and
  /// links to folders.
  init(_ folder: String, suffix: String) throws(FileFault) {
    guard let stream = unsafe opendir(folder) else { throw FileReader.fault(errno) }
    defer { unsafe closedir(stream) }
    let suffix = suffix.utf8.map { CChar(bitPattern: $0) }
    errno = 0
    while let entry = unsafe readdir(stream) {
      let start = names.count
      guard start < UInt32.max - 1024 else { throw .tooLarge(limit: Int(UInt32.max)) }
      let kind = unsafe entry.pointee.d_type
      unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { name in
          unsafe names.append(contentsOf: UnsafeBufferPointer(start: name, count: strlen(name)))
        }
      }
      switch Self.meaning(of: names[start...], kind, in: folder, suffix) {
      case .folder: names.append(CChar(bitPattern: UInt8(ascii: "/")))
      case .file: break
      case .neither:
        names.removeSubrange(start...)
        errno = 0
        continue
      }
      names.append(0)
      starts.append(UInt32(start))
      errno = 0
    }
    guard errno == 0 else { throw FileReader.fault(errno) }
    sort()
  }

  private mutating func sort() {
    var sorted = starts
    unsafe names.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      sorted.sort { unsafe strcmp(base + Int($0), base + Int($1)) < 0 }
    }
    starts = sorted
  }

  private enum Meaning {
    case folder, file, neither
  }

  /// What a name is to the walk; the file is asked only where the folder does not say what it is.
  private static func meaning(
    of name: ArraySlice<CChar>, _ kind: UInt8, in folder: String, _ suffix: [CChar]
  ) -> Meaning {
    guard name.first != CChar(bitPattern: UInt8(ascii: ".")) else { return .neither }
    let isMeant = name.count >= suffix.count && name.suffix(suffix.count).elementsEqual(suffix)
    func path() -> String {
      folder + String(decoding: name.lazy.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
    func meaning(ofMode mode: mode_t) -> Meaning {
      switch mode & S_IFMT {
      case S_IFDIR: .folder
      case S_IFREG: isMeant ? .file : .neither
      case S_IFLNK: isMeant && !FolderWalk.isFolder(path()) ? .file : .neither
      default: .neither
      }
    }
    // The kinds of an entry are the modes of a file, shifted.
    guard kind == 0 else { return meaning(ofMode: mode_t(kind) << 12) }
    var status = stat()
    guard unsafe lstat(path(), &status) == 0 else { return .neither }
    return meaning(ofMode: status.st_mode)
  }
}
