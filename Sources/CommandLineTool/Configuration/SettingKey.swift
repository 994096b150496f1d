/// What can be set for a check, on the command line as "--KEY" and in a configuration file as a line.
enum SettingKey: String, CaseIterable {
  case path
  case exclude
  case rules
  case addRules = "add-rules"
  case select
  case ignore
  case severity
  case neverSuppress = "never-suppress"
  case failLevel = "fail-level"
  case maxFindings = "max-findings"
  case format
  case output
  case baseline
  case quotes
  case sarifProfile = "sarif-profile"
  case cache
  case jobs
  case color

  /// The name of the option; paths stand for themselves.
  var option: String { "--\(rawValue)" }

  /// Whether it can be given several times; of the others the last one holds.
  var isList: Bool {
    switch self {
    case .path, .exclude, .addRules, .select, .ignore, .severity, .neverSuppress, .output: true
    default: false
    }
  }

  /// Whether its value names a file or folder, which a configuration file names from its own folder.
  var isPath: Bool {
    switch self {
    case .path, .exclude, .rules, .addRules, .baseline, .cache: true
    default: false
    }
  }

  /// Whether a line of a configuration file gives it in two words, which the command line joins with
  /// "=": "severity RULE LEVEL", "output FORMAT FILE".
  var isPair: Bool { self == .severity || self == .output }

  /// The values it takes; empty for any.
  var choices: [String] {
    switch self {
    case .failLevel: ["error", "warning", "info"]
    case .format: ReportFormat.allCases.map(\.rawValue)
    case .quotes: ["yes", "no"]
    case .sarifProfile: ["full", "github"]
    case .color: ["auto", "always", "never"]
    default: []
    }
  }

  /// What holds where nothing is set.
  var standard: String {
    switch self {
    case .path, .exclude, .addRules, .ignore, .severity, .neverSuppress, .output, .baseline,
      .cache:
      "none"
    case .rules: "the embedded rule book"
    case .select: "every rule that is on by default"
    case .failLevel: "error"
    case .maxFindings: "no limit"
    case .format: "text"
    case .quotes: "no"
    case .sarifProfile: "full"
    case .jobs: "all cores"
    case .color: "auto"
    }
  }
}
