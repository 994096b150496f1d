import Findings
import Reporters

/// A format in which a check reports.
enum ReportFormat: String, CaseIterable {
  case text, json, ndjson, sarif, junit, github, rdjson, gitlab, markdown

  /// What all reporters of a check have in common.
  struct Options {
    let run: RunCard
    let showsQuotes: Bool
    let failLevel: Severity
    let sarifProfile: SARIFReporter.Profile
    let hasBaseline: Bool
  }

  /// The reporter of this format.
  func reporter(_ options: Options, style: TerminalStyle) -> any Reporter {
    switch self {
    case .text: TerminalReporter(style: style)
    case .json: JSONReporter(run: options.run, showsQuotes: options.showsQuotes)
    case .ndjson: NDJSONReporter(showsQuotes: options.showsQuotes)
    case .sarif:
      SARIFReporter(
        run: options.run, profile: options.sarifProfile, showsQuotes: options.showsQuotes,
        hasBaseline: options.hasBaseline)
    case .junit: JUnitReporter(failLevel: options.failLevel)
    case .github: GitHubReporter()
    case .rdjson: ReviewdogReporter()
    case .gitlab: GitLabReporter()
    case .markdown: MarkdownReporter(showsQuotes: options.showsQuotes)
    }
  }
}
