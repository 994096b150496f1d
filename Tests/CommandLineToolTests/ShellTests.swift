import CommandLineTool
import TestSupport
import Testing

@Suite("Shells and the manual")
struct ShellTests {
  private func run(_ arguments: [String]) async -> (code: ExitCode, output: String, errors: String)
  {
    let streams = TestStreams()
    let code = await Tool.run(arguments: arguments, io: streams.io)
    return (code, streams.output, streams.errors)
  }

  @Test("completion knows every command and option", arguments: ["bash", "zsh", "fish"])
  func completions(shell: String) async {
    let run = await run(["completions", shell])
    #expect(run.code == .success)
    for word in [
      "check", "stream", "resume-after", "facts", "rules", "schema", "format", "fail-level",
      "markdown",
    ] {
      #expect(run.output.contains(word), "\(word)")
    }
  }

  @Test("a shell that is not known ends with 2")
  func unknownShell() async {
    #expect(await run(["completions", "tcsh"]).code == .usage)
    #expect(await run(["completions"]).code == .usage)
  }

  @Test("the manual names every command, and no line of it reads as a request by chance")
  func manual() async {
    let run = await run(["man"])
    #expect(run.output.hasPrefix(".TH CONCORD 1"))
    #expect(run.output.contains(".SS \"concord check PATH...\""))
    let requests = [
      "TH", "SH", "SS", "PP", "nf", "fi", "TP", "B", "IB", "br",
    ]
    for line in run.output.split(separator: "\n") where line.hasPrefix(".") {
      #expect(requests.contains(String(line.dropFirst().prefix { $0 != " " })), "\(line)")
    }
  }
}
