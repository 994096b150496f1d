import LetterSource
import Testing

@testable import Vocabulary

@Suite("Finding the phrases of a vocabulary")
struct PhraseMatcherTests {
  /// A vocabulary of services with these phrases; the first word before the colon is the name.
  private func vocabulary(_ concepts: [(name: String, root: Root, phrases: [String])]) throws
    -> Vocabulary
  {
    var builder = VocabularyBuilder()
    for (name, root, phrases) in concepts {
      let declared = builder.declare(name)
      let id = try #require(declared)
      let parent = try #require(builder.concept(named: root.rawValue))
      builder.setParents([parent], of: id)
      for phrase in phrases {
        builder.add(
          try PhrasePattern(phrase), to: id,
          inCapitals: phrase == phrase.uppercased() && phrase.count == 2)
      }
    }
    return builder.build()
  }

  /// What is found in a text, as "name: words".
  private func found(_ vocabulary: Vocabulary, in text: String) -> [String] {
    let text = LetterText(Letter(text: text))
    return vocabulary.matcher.matches(in: text, tokens: text.allTokens).map {
      "\(vocabulary[$0.concept].name): \(text.text($0.tokens))"
    }
  }

  private func standard() throws -> Vocabulary {
    try vocabulary([
      ("mri", .service, ["MRI", "magnetic resonance imaging"]),
      ("x-ray-study", .service, ["x-ray", "plain film"]),
      ("assistant", .service, ["PA", "assistant surgeon"]),
      ("lumbar", .region, ["lumbar", "lumbar spine", "low back"]),
      ("spine", .region, ["spine"]),
      ("sessions", .service, ["<number> sessions of therapy"]),
      ("emg", .service, ["EMG/NCV", "EMG", "electro-myography"]),
    ])
  }

  @Test(
    "finds them whatever the case, the line breaks and the hyphens",
    arguments: [
      ("an MRI was done", ["mri: MRI"]),
      ("Magnetic  Resonance\nImaging", ["mri: Magnetic Resonance Imaging"]),
      (
        "X-rays, x ray and xray",
        ["x-ray-study: X-rays", "x-ray-study: x ray", "x-ray-study: xray"]
      ),
      ("plain\u{0C}films", ["x-ray-study: plain films"]),
      ("the lumbar spine", ["lumbar: lumbar spine"]),
      ("MRI of the low-\nback", ["mri: MRI", "lumbar: low- back"]),
      ("12 sessions of therapy", ["sessions: 12 sessions of therapy"]),
      ("EMG/NCV and EMG / NCV", ["emg: EMG/NCV", "emg: EMG / NCV"]),
      ("electro-\nmyography", ["emg: electro- myography"]),
      ("magnetic. Resonance imaging", []),
      ("magnetic, resonance imaging", []),
      ("MRIs", ["mri: MRIs"]),
      ("the worker’s lumbar", ["lumbar: lumbar"]),
    ])
  func findsPhrases(text: String, expected: [String]) throws {
    #expect(found(try standard(), in: text) == expected)
  }

  @Test("takes the longest phrase of a layer, and one of each layer")
  func longestOfEachLayer() throws {
    let vocabulary = try vocabulary([
      ("fusion", .service, ["fusion"]), ("lumbar-fusion", .service, ["lumbar fusion"]),
      ("lumbar", .region, ["lumbar"]),
    ])
    #expect(
      Set(found(vocabulary, in: "a lumbar fusion"))
        == ["lumbar-fusion: lumbar fusion", "lumbar: lumbar"])
  }

  @Test("gives a match for each concept that a phrase belongs to")
  func sharedPhrase() throws {
    let vocabulary = try vocabulary([
      ("a", .service, ["low back"]), ("b", .service, ["low back"]),
    ])
    #expect(found(vocabulary, in: "low back") == ["a: low back", "b: low back"])
  }

  @Test("lets a mark stand only in the phrase that has it")
  func marksOfPhrases() throws {
    let vocabulary = try vocabulary([
      ("both", .service, ["EMG/NCV"]), ("joined", .service, ["EMG NCV study"]),
    ])
    #expect(
      found(vocabulary, in: "EMG/NCV study, EMG NCV study")
        == ["both: EMG/NCV", "joined: EMG NCV study"])
  }

  @Test("gives a match for a number and for any number, where both are the longest")
  func numberAndAnyNumber() throws {
    let vocabulary = try vocabulary([
      ("dozen", .service, ["12 visits"]), ("visits", .service, ["<number> visits"]),
    ])
    #expect(
      found(vocabulary, in: "12 visits, 6 visits")
        == ["dozen: 12 visits", "visits: 12 visits", "visits: 6 visits"])
  }

  @Test(
    "reads a broken word whole where only white space and hyphens break it",
    arguments: [
      ("lum-\nbar", ["lumbar: lum- bar"]), ("lum, -\nbar", []),
      // A part that is read already is no part of another word.
      ("lum-\nbar-\nspine", ["lumbar: lum- bar- spine"]),
    ])
  func brokenWords(text: String, expected: [String]) throws {
    let vocabulary = try vocabulary([
      ("lumbar", .region, ["lumbar", "lumbar spine"]), ("bar", .service, ["barspine"]),
    ])
    #expect(found(vocabulary, in: text) == expected)
  }

  @Test("counts an abbreviation only in capitals")
  func abbreviation() throws {
    #expect(found(try standard(), in: "PA and pa") == ["assistant: PA"])
  }
}
