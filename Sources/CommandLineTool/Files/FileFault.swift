/// Why a file or folder could not be read or written.
enum FileFault: Error, Equatable {
  case notFound
  case isFolder
  case tooLarge(limit: Int)
  case unreadable(reason: String)
  case unwritable(reason: String)

  /// What is wrong, in a few words.
  var message: String {
    switch self {
    case .notFound: "no such file or folder"
    case .isFolder: "is a folder"
    case .tooLarge(let limit): "is larger than \(limit / 1_048_576) MiB"
    case .unreadable(let reason): "cannot be read: \(reason)"
    case .unwritable(let reason): "cannot be written: \(reason)"
    }
  }
}
