import LetterSource
public import RuleLanguage

/// What of a rule book's logic decides something in its tests: what would come out otherwise on some test's
/// letter if it came out otherwise itself.
public struct Coverage: Sendable {
  /// A place of the logic.
  public struct Entry: Sendable {
    /// The place.
    public let site: Weakenings.Site
    /// Whether it decided something.
    public let isCovered: Bool
  }

  /// Every place, in the order of the book.
  public let entries: [Entry]

  /// The coverage of some places by the tests on a bench, worked out by several workers.
  public init(of sites: [Weakenings.Site], on bench: TestBench, jobs: Int) async {
    let covered = await Workers(jobs: jobs).map(sites) { site in
      site.alternatives.contains { bench.tells($0) }
    }
    entries = zip(sites, covered).map { Entry(site: $0, isCovered: $1) }.sorted {
      ($0.site.range.file, $0.site.range.range.start) < (
        $1.site.range.file, $1.site.range.range.start
      )
    }
  }

  /// A part in percent, rounded down; 100 for nothing at all.
  public static func percentage(_ part: Int, of whole: Int) -> Int {
    whole == 0 ? 100 : part * 100 / whole
  }
}
