import Foundation

/// `concord-bench stages FOLDER [MEGABYTES]`: where the time of judging letters goes, on one core.
/// `concord-bench vocabulary FOLDER [MEGABYTES]`: how reading facts slows as the vocabulary grows.
/// `concord-bench letter FOLDER [MEGABYTES]`: how reading facts slows as one letter grows.
/// `concord-bench rules`: how long rule books take to load and to be analysed.
@main
struct Main {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    if Array(arguments) == ["rules"] {
      print(RuleBookGrowth.measured())
      return
    }
    guard let measure = arguments.first, ["stages", "vocabulary", "letter"].contains(measure),
      let folder = arguments.dropFirst().first
    else {
      FileHandle.standardError.write(
        Data("usage: concord-bench stages|vocabulary|letter FOLDER [MEGABYTES], or rules\n".utf8))
      exit(2)
    }
    let megabytes = arguments.dropFirst(2).first.flatMap(Int.init) ?? 50
    let corpus = try Corpus(folder: folder, megabytes: megabytes)
    switch measure {
    case "stages": print(StageTimes.measured(over: corpus).table)
    case "vocabulary": print(VocabularyGrowth.measured(over: corpus))
    default: print(LetterGrowth.measured(over: corpus))
    }
  }
}
