import Foundation

/// `concord-bench stages FOLDER [MEGABYTES]`: where the time of judging letters goes, on one core.
/// `concord-bench vocabulary FOLDER [MEGABYTES]`: how reading facts slows as the vocabulary grows.
/// `concord-bench letter FOLDER [MEGABYTES]`: how reading facts slows as one letter grows.
/// `concord-bench rules`: how long rule books take to load and to be analysed.
@main
struct Main {
  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    if Array(arguments) == ["rules"] {
      print(RuleBookGrowth.measured())
      return
    }
    guard let measure = arguments.first, ["stages", "vocabulary", "letter"].contains(measure),
      let folder = arguments.dropFirst().first
    else {
      end("usage: concord-bench stages|vocabulary|letter FOLDER [MEGABYTES], or rules")
    }
    guard let megabytes = Int(arguments.dropFirst(2).first ?? "50"), megabytes > 0 else {
      end("concord-bench: MEGABYTES is a whole number from 1")
    }
    guard let corpus = try? Corpus(folder: folder, megabytes: megabytes) else {
      end("concord-bench: \(folder): no folder with letters (*.txt) that can be read")
    }
    switch measure {
    case "stages": print(StageTimes.measured(over: corpus).table)
    case "vocabulary": print(VocabularyGrowth.measured(over: corpus))
    default: print(LetterGrowth.measured(over: corpus))
    }
  }

  /// Says what is wrong with the command, and ends with the exit code for that.
  private static func end(_ message: String) -> Never {
    FileHandle.standardError.write(Data("\(message)\n".utf8))
    exit(2)
  }
}
