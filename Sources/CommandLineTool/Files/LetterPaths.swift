/// The letters that a command line names, all of them: for commands that need their number before they
/// begin. `LetterSearch` finds them one at a time.
struct LetterPaths {
  /// The paths to judge, in order.
  private(set) var paths: [String] = []
  /// What is wrong with the named paths, a line each.
  private(set) var problems: [String] = []

  /// The letters of some named paths; "-" is standard input.
  init(_ named: [String]) {
    var search = LetterSearch(named)
    while let found = search.next() {
      switch found {
      case .letter(let path): paths.append(path)
      case .problem(let path, let reason, _): problems.append("\(path): \(reason)")
      }
    }
  }
}
