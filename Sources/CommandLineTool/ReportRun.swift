import Determinations
import Facts
import Findings
import LetterSource
import Report
import Reporters
import RuleEngine
import RuleLanguage

/// Reads and judges letters with several workers and writes a report about them.
///
/// Of each letter only a short account is kept; its page is written and forgotten.
struct ReportRun {
  let book: RuleBook
  let file: ReportFile
  let isRedacted: Bool
  /// Where the letters shall be shown: "auto", "page", "folder", "none".
  let wanted: String
  let jobs: Int

  /// The letters taken up at once by all workers.
  private static let batch = 128
  /// The most bytes of letters that a page shows itself.
  private static let mostInPage = 1 << 20

  /// What is made of the letters.
  private struct Plan: Sendable {
    let place: LetterPlace
    /// Whether the only letter is the report itself.
    let isOne: Bool
    /// The folder that letters' pages are written to.
    let folder: OutputFolder?
  }

  /// What came of a letter.
  private struct Outcome: Sendable {
    var letter: CorpusLetter?
    /// Its page, where the report shows it itself.
    var page: LetterPage?
    var problem: String?
    var exitCode = ExitCode.success
  }

  func run(_ paths: [String], io: ToolIO) async -> ExitCode {
    do throws(FileFault) {
      return try await write(paths, io: io)
    } catch {
      io.error("concord: \(Visible.text(file.path)): \(error.message)")
      return .incomplete
    }
  }

  private func write(_ paths: [String], io: ToolIO) async throws(FileFault) -> ExitCode {
    let place = place(of: paths)
    var folder: OutputFolder?
    if case .folder = place {
      folder = try OutputFolder(at: file.folder) { name in
        name.hasPrefix("letter-") && name.hasSuffix(".html")
      }
    }
    let plan = Plan(place: place, isOne: paths.count == 1, folder: folder)
    var corpus = Corpus()
    var pages: [LetterPage] = []
    var exitCode = ExitCode.success
    do throws(FileFault) {
      for start in stride(from: 0, to: paths.count, by: Self.batch) {
        let batch = Array(paths[start..<min(start + Self.batch, paths.count)])
        for outcome in try await outcomes(of: batch, from: start + 1, plan, io: io) {
          if let problem = outcome.problem { io.error("concord: \(Visible.text(problem))") }
          exitCode = max(exitCode, outcome.exitCode)
          if let letter = outcome.letter { corpus.add(letter) }
          if let page = outcome.page { pages.append(page) }
        }
      }
      guard !corpus.letters.isEmpty else {
        folder?.abandon()
        return max(exitCode, .usage)
      }
      try folder?.finish()
    } catch {
      folder?.abandon()
      throw error
    }
    try write(corpus, pages, plan)
    return exitCode
  }

  /// Where the letters are shown: a single one is the report itself.
  private func place(of paths: [String]) -> LetterPlace {
    guard file.format == .html, paths.count > 1 else { return .nowhere }
    switch wanted {
    case "none": return .nowhere
    case "page": return .here
    case "folder": return .folder(file.folderName)
    default:
      var size = 0
      for path in paths {
        size += FileReader.size(of: path)
        if size > Self.mostInPage { return .folder(file.folderName) }
      }
      return .here
    }
  }

  private func write(
    _ corpus: Corpus, _ pages: [LetterPage], _ plan: Plan
  ) throws(FileFault) {
    switch file.format {
    case .html:
      let page = CorpusPage(corpus, book: book, place: plan.place, isRedacted: isRedacted)
      let bytes = plan.isOne ? pages[0].bytes(report: nil) : page.bytes(letters: pages)
      try Self.put(bytes, at: file.path)
    case .md:
      let report = MarkdownReport(corpus, book: book, isRedacted: isRedacted)
      try Self.put(plan.isOne ? pages[0].markdown : report.bytes, at: file.path)
    case .csv:
      let tables = CSVTables(corpus)
      try Self.put(tables.letters, at: file.stem + "-letters.csv")
      try Self.put(tables.items, at: file.stem + "-items.csv")
      try Self.put(tables.findings, at: file.path)
    }
  }

  private static func put(_ bytes: [UInt8], at path: String) throws(FileFault) {
    let file = try AtomicFile(at: path)
    try file.write(bytes)
    try file.commit()
  }

  // MARK: Letters

  private func outcomes(
    of paths: [String], from first: Int, _ plan: Plan, io: ToolIO
  ) async throws(FileFault) -> [Outcome] {
    let workers = min(jobs, paths.count)
    let size = (paths.count + workers - 1) / workers
    let shares = await withTaskGroup(of: (Int, Result<[Outcome], FileFault>).self) { group in
      for start in stride(from: 0, to: paths.count, by: size) {
        group.addTask {
          (
            start,
            share(
              Array(paths[start..<min(start + size, paths.count)]), from: first + start, plan,
              io: io)
          )
        }
      }
      var shares: [(Int, Result<[Outcome], FileFault>)] = []
      for await share in group { shares.append(share) }
      return shares.sorted { $0.0 < $1.0 }.map(\.1)
    }
    var outcomes: [Outcome] = []
    for share in shares { outcomes += try share.get() }
    return outcomes
  }

  private func share(
    _ paths: [String], from first: Int, _ plan: Plan, io: ToolIO
  ) -> Result<[Outcome], FileFault> {
    let reader = FactReader(vocabulary: book.vocabulary)
    let engine = Engine(book)
    var outcomes: [Outcome] = []
    for (index, path) in paths.enumerated() {
      let number = first + index
      var outcome = Outcome()
      let (letter, problem, exitCode) = LetterFile.read(path, input: io.readInput)
      outcome.problem = problem
      outcome.exitCode = exitCode
      if let letter {
        let facts = reader.facts(of: DeterminationReader.read(letter))
        var findings = engine.findings(in: facts)
        if findings.count > Judge.findingLimit {
          outcome.problem =
            "\(path): \(findings.count) findings; only the first \(Judge.findingLimit) are reported"
          outcome.exitCode = .incomplete
          findings = Array(findings.prefix(Judge.findingLimit))
        }
        let reading = LetterReading(path: path, facts: facts, findings: findings)
        outcome.letter = CorpusLetter(reading, number: number, isRedacted: isRedacted)
        do throws(FileFault) {
          outcome.page = try page(of: reading, number, plan)
        } catch {
          return .failure(error)
        }
      }
      outcomes.append(outcome)
    }
    return .success(outcomes)
  }

  /// The page of a letter where the report holds it; a page of its own is written at once.
  private func page(
    of reading: LetterReading, _ number: Int, _ plan: Plan
  ) throws(FileFault) -> LetterPage? {
    switch plan.place {
    case .folder:
      guard let folder = plan.folder else { return nil }
      let page = LetterPage(reading, number: number, book: book, isRedacted: isRedacted)
      try folder.write(page.bytes(report: file.name), as: LetterPlace.fileName(number))
      return nil
    case .here:
      return LetterPage(reading, number: number, book: book, isRedacted: isRedacted, isPart: true)
    case .nowhere:
      // A single letter is the report itself.
      guard plan.isOne else { return nil }
      return LetterPage(reading, number: number, book: book, isRedacted: isRedacted)
    }
  }
}
