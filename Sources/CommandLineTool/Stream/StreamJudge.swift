import ByteOutput
import JSONInput
import LetterSource
import Reporters

/// Answers the lines of a stream, with the judge and the reporter of `concord check`.
struct StreamJudge: Sendable {
  let judge: Judge
  let selection: RuleSelection
  let showsQuotes: Bool

  /// What a worker keeps from line to line: buffers, and what it wrote and counted.
  struct Work: Sendable {
    /// The text of a letter; its memory serves for the next.
    fileprivate var text: [UInt8] = []
    /// The answers that were not passed on yet.
    var output = ByteWriter()
    var counts = StreamCounts()
  }

  /// The capacity from which on the buffer of a letter's text is given back behind its use.
  private static let large = 1 << 20

  /// Answers a line, without its line end, with a line.
  func answer(_ line: Range<Int>, of bytes: [UInt8], isCut: Bool, _ work: inout Work) {
    work.text.removeAll(keepingCapacity: work.text.capacity < Self.large)
    let read =
      isCut
      ? LetterLine(cut: bytes, in: line, text: &work.text)
      : LetterLine(bytes, in: line, text: &work.text)
    let id = read.id.map { bytes[$0] }
    guard read.fault == nil, let id else {
      let message = (read.fault ?? .noID).message
      StreamLine.write(error: message, id: id, to: &work.output)
      work.counts.faults += 1
      return
    }
    guard !LetterFile.isPDF(work.text) else {
      StreamLine.write(
        error: "\"text\" is a PDF; convert it first: pdftotext -layout LETTER.pdf LETTER.txt",
        id: id, to: &work.output)
      work.counts.faults += 1
      return
    }
    answer(Letter(bytes: work.text), id: id, &work)
  }

  private func answer(_ letter: Letter, id: ArraySlice<UInt8>, _ work: inout Work) {
    let (findings, headings) = judge.judgement(of: letter)
    let judged = selection.judged(letter, at: "", findings, headings: headings)
    let leftOut = max(0, findings.count - Judge.findingLimit)
    StreamLine.write(
      judged, id: id, leftOut: leftOut, showsQuotes: showsQuotes, to: &work.output)
    work.counts.tally.add(judged)
    work.counts.leftOut += leftOut
  }
}
