import Foundation

/// Letters by the million for measurements, and measurements. `concord-bench help` names the commands.
@main
struct Main {
  static let help = """
    concord-bench generate COUNT [--seed N] [--size BYTES] [--files DIR]
        letters made from the examples: NDJSON on standard output, or files
    concord-bench stages COUNT [--seed N] [--runs N] [--record FILE] [--label TEXT]
        where the time of judging them goes, beside the last record of the file
    concord-bench work STAGE COUNT
        nothing but the work up to a stage, for programs that count instructions
    concord-bench growth letters|size|rules|phrases [--most N] [--record FILE] [--label TEXT]
        how time grows with the number of letters, with a letter, with rules, with phrases;
        a number or a size of letters that would take longer than --seconds N, 120, is left out
    concord-bench table|plot [FILE]
        the last records of growth as Markdown, or as a picture (SVG)
    concord-bench loading
        how long rule books take to load and to be analysed
    --examples DIR names the letters that others are made from: Examples where it is not given.
    """

  static func main() async {
    let arguments = Array(CommandLine.arguments.dropFirst())
    let rest = Array(arguments.dropFirst())
    do throws(BenchmarkFault) {
      switch arguments.first {
      case "generate":
        try GenerateCommand.run(
          Options(
            rest, positions: 1, values: ["--seed", "--size", "--files", "--examples"],
            flags: ["--ndjson"]))
      case "stages":
        try await StagesCommand.run(
          Options(
            rest, positions: 1, values: ["--seed", "--runs", "--record", "--label", "--examples"]))
      case "work":
        try WorkCommand.run(Options(rest, positions: 2, values: ["--seed", "--examples"]))
      case "growth":
        try GrowthCommand.run(
          Options(
            rest, positions: 1,
            values: ["--seed", "--most", "--seconds", "--record", "--label", "--examples"]))
      case "table", "plot":
        let path = try Options(rest, positions: 1).position(0) ?? "Tests/Benchmarks/growth.jsonl"
        let records = try GrowthRecord.last(of: path)
        print(arguments[0] == "plot" ? GrowthPlot.text(records) : GrowthTable.text(records))
      case "loading": print(LoadingGrowth.measured())
      default: throw BenchmarkFault("these are its commands:\n\(help)")
      }
    } catch {
      FileHandle.standardError.write(Data("concord-bench: \(error.message)\n".utf8))
      exit(2)
    }
  }
}
