import CommandLineTool
import Glibc

@main
struct Main {
  static func main() async {
    let code = await Tool.run(
      arguments: Array(CommandLine.arguments.dropFirst()), io: .process)
    exit(code.rawValue)
  }
}
