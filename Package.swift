// swift-tools-version: 6.2
import PackageDescription

/// The settings of every target: no warning survives, every import says what it is for,
/// unsafe memory is spelled out where it is used.
let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .strictMemorySafety(),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// A room of the product: what it may import is all that it names here.
func room(_ name: String, imports: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: imports, swiftSettings: strict)
}

/// A program: a few lines around a room.
func program(_ name: String, imports: [Target.Dependency]) -> Target {
  .executableTarget(name: name, dependencies: imports, swiftSettings: strict)
}

/// The tests of a room, with whatever else they need.
func tests(of name: String, imports: [Target.Dependency] = []) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.byName(name: name)] + imports, swiftSettings: strict)
}

let package = Package(
  name: "concord",
  products: [.executable(name: "concord", targets: ["concord"])],
  targets: [
    room("Archive"),
    room("LetterSource"),
    room("ByteOutput"),
    room("JSONInput", imports: ["LetterSource"]),
    room("Determinations", imports: ["LetterSource"]),
    room("Vocabulary", imports: ["Archive", "LetterSource"]),
    room("Findings", imports: ["LetterSource"]),
    room("Facts", imports: ["LetterSource", "Determinations", "Vocabulary"]),
    room("RuleLanguage", imports: ["Archive", "LetterSource", "Vocabulary", "Facts", "Findings"]),
    room(
      "RuleEngine",
      imports: [
        "LetterSource", "Determinations", "Vocabulary", "Facts", "Findings", "RuleLanguage",
      ]),
    room(
      "RuleAnalysis",
      imports: [
        "LetterSource", "Determinations", "Vocabulary", "Facts", "RuleLanguage", "RuleEngine",
      ]),
    room(
      "RuleTesting",
      imports: [
        "LetterSource", "Determinations", "Vocabulary", "Facts", "Findings", "RuleLanguage",
        "RuleEngine",
      ]),
    room("Reporters", imports: ["LetterSource", "Findings", "ByteOutput"]),
    room("HTML", imports: ["ByteOutput", "Findings"]),
    room(
      "RuleBookSite",
      imports: [
        "LetterSource", "ByteOutput", "Vocabulary", "Facts", "Findings", "RuleLanguage", "HTML",
      ]),
    room(
      "Report",
      imports: [
        "LetterSource", "ByteOutput", "Determinations", "Vocabulary", "Facts", "Findings",
        "RuleLanguage", "RuleEngine", "Reporters", "HTML",
      ]),
    room("EmbeddedRules"),
    room(
      "CommandLineTool",
      imports: [
        "Archive", "LetterSource", "ByteOutput", "JSONInput", "Determinations", "Facts",
        "Vocabulary", "Findings", "RuleLanguage", "RuleEngine", "RuleAnalysis", "RuleTesting",
        "Reporters", "Report",
        "RuleBookSite", "EmbeddedRules",
      ]),
    program("concord", imports: ["CommandLineTool"]),
    program("embed-rules", imports: ["Archive", "EmbeddedRules", "RuleLanguage"]),
    program(
      "concord-bench",
      imports: [
        "Archive", "LetterSource", "ByteOutput", "Determinations", "Facts", "Findings",
        "RuleLanguage", "RuleEngine", "RuleAnalysis", "Reporters", "EmbeddedRules", "Vocabulary",
      ]),
    .target(
      name: "TestSupport",
      dependencies: [
        "LetterSource", "Determinations", "Facts", "RuleLanguage", "EmbeddedRules",
        "CommandLineTool",
      ],
      path: "Tests/TestSupport", swiftSettings: strict),
    tests(of: "Archive"),
    tests(of: "LetterSource", imports: ["TestSupport"]),
    tests(of: "ByteOutput", imports: ["TestSupport"]),
    tests(of: "JSONInput", imports: ["LetterSource", "TestSupport"]),
    tests(of: "Determinations", imports: ["LetterSource", "TestSupport"]),
    tests(of: "Vocabulary", imports: ["Archive", "LetterSource", "TestSupport"]),
    tests(of: "Findings", imports: ["LetterSource"]),
    tests(of: "Facts", imports: ["LetterSource", "Determinations", "Vocabulary", "TestSupport"]),
    tests(of: "RuleLanguage", imports: ["LetterSource", "Vocabulary", "TestSupport"]),
    tests(of: "RuleAnalysis", imports: ["LetterSource", "RuleLanguage", "TestSupport"]),
    tests(
      of: "RuleEngine",
      imports: [
        "LetterSource", "Determinations", "Vocabulary", "Facts", "Findings", "RuleLanguage",
        "TestSupport",
      ]),
    tests(of: "RuleTesting", imports: ["RuleLanguage", "TestSupport"]),
    tests(
      of: "Reporters", imports: ["LetterSource", "ByteOutput", "Findings", "TestSupport"]),
    tests(of: "HTML", imports: ["TestSupport"]),
    tests(of: "RuleBookSite", imports: ["HTML", "RuleLanguage", "TestSupport"]),
    tests(
      of: "Report",
      imports: [
        "LetterSource", "ByteOutput", "Determinations", "Facts", "Findings", "RuleEngine",
        "RuleLanguage", "HTML", "TestSupport",
      ]),
    tests(
      of: "CommandLineTool",
      imports: ["LetterSource", "Findings", "Reporters", "RuleLanguage", "TestSupport"]),
    tests(of: "EmbeddedRules", imports: ["Archive", "RuleLanguage", "TestSupport", "Vocabulary"]),
    .testTarget(
      name: "LabelledTests",
      dependencies: [
        "LetterSource", "Determinations", "Facts", "RuleLanguage", "Vocabulary", "TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "PlantedFaultTests",
      dependencies: [
        "LetterSource", "Determinations", "Facts", "Findings", "RuleEngine", "RuleLanguage",
        "TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "ExamplesTests",
      dependencies: ["CommandLineTool", "RuleLanguage", "RuleTesting", "TestSupport"],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
