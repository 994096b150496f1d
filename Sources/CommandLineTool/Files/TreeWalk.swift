/// The files below a folder whose names end so, one at a time in byte order of their paths.
///
/// Memory: the names of one folder at each depth, never those of the tree. Names that begin with a dot
/// are passed over, and links to folders are not followed.
struct TreeWalk {
  /// What a walk comes to.
  enum Step: Equatable {
    case file(String)
    /// A folder that cannot be listed; the walk goes on behind it.
    case unreadable(String, FileFault)
  }

  private struct Level {
    let folder: String
    let listing: FolderListing
    var next = 0
  }

  private var levels: [Level]
  private let suffix: String

  /// A walk below a folder; throws where that cannot be listed.
  init(below folder: String, suffix: String) throws(FileFault) {
    self.suffix = suffix
    let root = folder.hasSuffix("/") ? folder : folder + "/"
    levels = [Level(folder: root, listing: try FolderListing(root, suffix: suffix))]
  }

  /// The next step; nil at the end.
  mutating func next() -> Step? {
    while let level = levels.last {
      guard level.next < level.listing.count else {
        levels.removeLast()
        continue
      }
      levels[levels.count - 1].next += 1
      let path = level.folder + level.listing[level.next]
      guard path.utf8.last == UInt8(ascii: "/") else { return .file(path) }
      do throws(FileFault) {
        levels.append(Level(folder: path, listing: try FolderListing(path, suffix: suffix)))
      } catch {
        return .unreadable(String(path.dropLast()), error)
      }
    }
    return nil
  }
}
