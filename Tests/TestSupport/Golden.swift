import Foundation
public import Testing

/// Files that hold what is expected, under Tests/Golden; reviewed like code.
///
/// `CONCORD_UPDATE_GOLDEN=1 swift test` writes them anew.
public enum Golden {
  /// Expects a text to be what the file of this name holds.
  public static func expect(
    _ text: String, is name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let url = Project.root.appending(path: "Tests/Golden").appending(path: name)
    if ProcessInfo.processInfo.environment["CONCORD_UPDATE_GOLDEN"] == "1" {
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: url, atomically: true, encoding: .utf8)
      return
    }
    let expected = try String(contentsOf: url, encoding: .utf8)
    #expect(text == expected, "differs from Tests/Golden/\(name)", sourceLocation: sourceLocation)
  }
}
