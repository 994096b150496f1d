import HTML

/// Where the letters of a report over many are shown.
public enum LetterPlace: Sendable {
  /// Not at all.
  case nowhere
  /// In the same page.
  case here
  /// Each as a page of its own in a folder beside it, by the folder's name.
  case folder(String)

  /// The link to a letter by its number; nil where it is not shown.
  func link(_ number: Int) -> Link? {
    switch self {
    case .nowhere: nil
    case .here: .place("l\(number)")
    case .folder(let name): .page("\(name)/\(Self.fileName(number))")
    }
  }

  /// The name of a letter's page in its folder: "letter-00012.html".
  public static func fileName(_ number: Int) -> String {
    let digits = String(number)
    return "letter-" + String(repeating: "0", count: max(0, 5 - digits.utf8.count)) + digits
      + ".html"
  }
}
