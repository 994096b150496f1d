import Findings
import LetterSource
import Reporters
import TestSupport
import Testing

@testable import CommandLineTool

@Suite("A judgement as bytes")
struct StoredJudgementTests {
  private let headings = [ByteRange(0, 5), ByteRange(70, 200)]
  private let findings = [
    Finding(
      rule: "a-rule", kind: .privacy, severity: .info, item: 2, message: "Ünusual “text”",
      places: [
        Place(range: ByteRange(3, 3), role: .primary, label: ""),
        Place(range: ByteRange(100, 300), role: .evidence, label: "here"),
      ]),
    Finding(
      rule: "b", kind: .decisionConflict, severity: .error, item: 0, message: "",
      places: [Place(range: ByteRange(0, 0), role: .primary, label: "x")]),
  ]

  @Test("is read back as it was, for a letter that is as long")
  func roundTrip() throws {
    let bytes = try #require(StoredJudgement.bytes(findings, headings, mask: .none))
    let read = try #require(StoredJudgement.judgement(bytes, ofLetter: 300))
    #expect(read.findings == findings)
    #expect(read.headings == headings)
    #expect(StoredJudgement.judgement(bytes, ofLetter: 299) == nil)
    let nothing = try #require(StoredJudgement.bytes([], [], mask: .none))
    #expect(nothing == [0, 0])
  }

  @Test("is none where it is cut, goes on, or is made up")
  func damaged() throws {
    let bytes = try #require(StoredJudgement.bytes(findings, headings, mask: .none))
    for length in bytes.indices {
      #expect(StoredJudgement.judgement(Array(bytes.prefix(length)), ofLetter: 300) == nil)
    }
    #expect(StoredJudgement.judgement(bytes + [0], ofLetter: 300) == nil)
    var random = SeededGenerator(seed: 7)
    for _ in 0..<2_000 {
      let bytes = (0..<Int.random(in: 0..<60, using: &random)).map { _ in
        UInt8.random(in: 0...255, using: &random)
      }
      if let read = StoredJudgement.judgement(bytes, ofLetter: 50) {
        #expect(read.findings.allSatisfy { $0.places.allSatisfy { $0.range.end <= 50 } })
      }
    }
  }

  @Test("holds nothing of what a privacy finding found")
  func masked() throws {
    let letter = Letter(text: "Ann Jones asked")
    func finding(_ kind: Kind, _ message: String, label: String = "") -> Finding {
      Finding(
        rule: "name", kind: kind, severity: .error, item: 0, message: message,
        places: [Place(range: ByteRange(0, 9), role: .primary, label: label)])
    }
    let findings = [
      finding(.privacy, "a name is left in"),
      finding(.omission, "for Ann Jones nothing is said", label: "by ANN JONES"),
    ]
    let mask = Mask(findings, in: letter)
    let bytes = try #require(StoredJudgement.bytes(findings, [], mask: mask))
    #expect(!String(decoding: bytes, as: UTF8.self).lowercased().contains("jones"))
    let read = try #require(StoredJudgement.judgement(bytes, ofLetter: 15)).findings
    #expect(read[1].message == "for [masked] nothing is said")
    #expect(read[1].places[0].label == "by [masked]")
    #expect(read[0] == findings[0])
  }

  @Test("is not stored where masking would not end, or where it is too long")
  func refused() {
    let letter = Letter(text: "Masked Jones")
    func finding(_ message: String) -> Finding {
      Finding(
        rule: "name", kind: .privacy, severity: .error, item: 0, message: message,
        places: [Place(range: ByteRange(0, 6), role: .primary, label: "")])
    }
    // The name that is hidden is a word of the sign that hides it.
    let mask = Mask([finding("")], in: letter)
    #expect(StoredJudgement.bytes([finding("a Masked man")], [], mask: mask) == nil)
    #expect(StoredJudgement.bytes([finding("a man")], [], mask: mask) != nil)
    let long = finding(String(repeating: "x", count: 1 << 20))
    #expect(StoredJudgement.bytes([long], [], mask: .none) == nil)
  }

  @Test("the build of the program is known, and its head is read safely wherever it ends")
  func build() throws {
    #expect(!ProgramBuild.identity.isEmpty)
    let file = try OpenFile("/proc/self/exe")
    let head = file.bytes(at: 0, upTo: 1 << 12)
    #expect(ProgramBuild.note(in: head).map { $0 == ProgramBuild.identity } ?? true)
    for length in head.indices { _ = ProgramBuild.note(in: Array(head.prefix(length))) }
    #expect(ProgramBuild.note(in: Array("#!/bin/sh".utf8)) == nil)
  }
}
