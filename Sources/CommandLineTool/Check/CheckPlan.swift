import Findings
import LetterSource
import Reporters
import RuleLanguage

/// What a check is to do, made of its settings; everything that can be wrong with them is found here.
struct CheckPlan {
  let book: RuleBook
  let selection: RuleSelection
  let failLevel: Severity
  let jobs: Int
  let maxFindings: Int?
  let baseline: Baseline?
  let style: TerminalStyle
  /// The folder of results of earlier runs; nil for none.
  let cache: String?
  private let settings: Settings

  init(
    _ settings: Settings, book: RuleBook, writesBaseline: Bool, io: ToolIO
  ) throws(SettingFault) {
    self.settings = settings
    self.book = book
    selection = try RuleSelection(book, settings)
    failLevel = settings.value(.failLevel).flatMap(Severity.init(rawValue:)) ?? .error
    jobs = try settings.number(.jobs) ?? Machine.cores
    maxFindings = try settings.number(.maxFindings)
    style =
      switch settings.value(.color) {
      case "always": .coloured
      case "never": .plain
      default: io.isTerminal && (io.environment("NO_COLOR") ?? "").isEmpty ? .coloured : .plain
      }
    cache = settings.value(.cache)
    if let cache, FolderWalk.exists(cache), !FolderWalk.isFolder(cache) {
      throw SettingFault("cache \(cache): is no folder")
    }
    if let path = settings.value(.baseline) {
      baseline =
        writesBaseline && !FolderWalk.exists(path)
        ? Baseline(emptyAt: path) : try Baseline.read(path)
    } else {
      guard !writesBaseline else {
        throw SettingFault("--write-baseline and --prune-baseline need --baseline FILE")
      }
      baseline = nil
    }
  }

  /// The files to report to, each with its format and where it was set.
  private var files: [(format: ReportFormat, path: String, setting: Setting)] {
    get throws(SettingFault) {
      var files: [(format: ReportFormat, path: String, setting: Setting)] = []
      for setting in settings.all(.output) {
        guard let (name, path) = setting.pair, let format = ReportFormat(rawValue: name),
          !path.isEmpty
        else {
          let legal = ReportFormat.allCases.map(\.rawValue).joined(separator: ", ")
          throw SettingFault(
            setting, of: .output, "'\(setting.value)' is not FORMAT=FILE with one of \(legal)")
        }
        let isTaken = files.contains { AbsolutePath.of($0.path) == AbsolutePath.of(path) }
        guard !isTaken, path != settings.value(.baseline) else {
          throw SettingFault(setting, of: .output, "'\(path)' is to be written twice")
        }
        files.append((format, path, setting))
      }
      return files
    }
  }

  /// The letters of a search, without those that are excluded or did not change.
  func queue(
    _ search: LetterSearch, changed: ChangedFiles?, io: ToolIO
  ) throws(SettingFault) -> LetterQueue {
    var outputs: [FileIdentity: SettingFault] = [:]
    for (_, path, setting) in try files {
      guard let file = FileIdentity(path) else { continue }
      outputs[file] = SettingFault(
        setting, of: .output, "'\(path)' is one of the letters to check")
    }
    let excluded = settings.all(.exclude).map { AbsolutePath.of($0.value) }
    func isExcluded(_ letter: String) -> Bool {
      guard !excluded.isEmpty else { return false }
      let path = AbsolutePath.of(letter)
      return excluded.contains { path == $0 || path.hasPrefix($0 + "/") }
    }
    let queue = LetterQueue(
      search, isMeant: { !isExcluded($0) && (changed?.holds($0) ?? true) }, outputs: outputs, io: io
    )
    if let fault = queue.fault { throw fault }
    return queue
  }

  /// The reports: standard output, then files.
  func sinks(io: ToolIO) throws(SettingFault) -> [ReportSink] {
    let files = try files
    let format = settings.value(.format).flatMap(ReportFormat.init(rawValue:)) ?? .text
    let needsCards = format == .sarif || files.contains { $0.format == .sarif }
    let options = ReportFormat.Options(
      run: RunCard(
        version: Version.current, bookHash: book.hash,
        rules: needsCards ? RunRules.all(of: book, selection) : []),
      showsQuotes: settings.value(.quotes) == "yes", failLevel: failLevel,
      sarifProfile: settings.value(.sarifProfile).flatMap(SARIFReporter.Profile.init(rawValue:))
        ?? .full, hasBaseline: baseline != nil)
    var sinks = [ReportSink(format.reporter(options, style: style), io: io)]
    for (format, path, _) in files {
      do throws(FileFault) {
        sinks.append(
          try ReportSink(format.reporter(options, style: .plain), path: path, io: io))
      } catch {
        throw SettingFault("output \(path): \(error.message)")
      }
    }
    return sinks
  }
}
