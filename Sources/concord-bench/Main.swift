import Foundation

/// `concord-bench stages FOLDER [MEGABYTES]`: where the time of judging letters goes, on one core.
@main
struct Main {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard arguments.first == "stages", let folder = arguments.dropFirst().first else {
      FileHandle.standardError.write(
        Data("usage: concord-bench stages FOLDER [MEGABYTES]\n".utf8))
      exit(2)
    }
    let megabytes = arguments.dropFirst(2).first.flatMap(Int.init) ?? 50
    let corpus = try Corpus(folder: folder, megabytes: megabytes)
    print(StageTimes.measured(over: corpus).table)
  }
}
