import Findings
import LetterSource
import Testing

@Suite("Fingerprints")
struct FingerprintTests {
  private func finding(
    _ range: ByteRange, rule: String = "a-rule", kind: Kind = .dateConflict, item: Int = 1
  ) -> Finding {
    Finding(
      rule: rule, kind: kind, severity: .error, item: item, message: "m",
      places: [Place(range: range, role: .primary, label: "")])
  }

  private func fingerprint(_ text: String, _ range: ByteRange, rule: String = "a-rule") -> String {
    Fingerprint.fingerprints(of: [finding(range, rule: rule)], in: Letter(text: text))[0].text
  }

  @Test("survive edits elsewhere, re-wrapping and capitals")
  func survive() {
    let original = fingerprint("The injury of May", ByteRange(4, 17))
    #expect(original == fingerprint("A new first line.\nThe injury of May", ByteRange(22, 35)))
    #expect(original == fingerprint("The injury\nof  MAY", ByteRange(4, 18)))
    #expect(original != fingerprint("The injury of June", ByteRange(4, 18)))
    #expect(original != fingerprint("The injury of May", ByteRange(4, 17), rule: "another-rule"))
    #expect(original.count == 32)
  }

  @Test("tell twins in one letter apart")
  func twins() {
    let letter = Letter(text: "may may")
    let both = Fingerprint.fingerprints(
      of: [finding(ByteRange(0, 3)), finding(ByteRange(4, 7))], in: letter)
    #expect(both[0].text != both[1].text)
    #expect(both[0].base == both[1].base)
  }

  @Test("tell items apart by their headings, wherever the items stand")
  func headings() {
    let letter = Letter(text: "MRI: may TENS: may")
    let mri = ByteRange(0, 3)
    let tens = ByteRange(9, 13)
    let found = Fingerprint.fingerprints(
      of: [finding(ByteRange(5, 8)), finding(ByteRange(15, 18), item: 2)], in: letter,
      headings: [mri, tens])
    #expect(found.map(\.occurrence) == [0, 0])
    let alone = Fingerprint.fingerprints(
      of: [finding(ByteRange(15, 18))], in: letter, headings: [tens])
    #expect(alone[0] == found[1])
  }

  @Test("of privacy findings hold nothing of what was found")
  func privacy() {
    func name(of text: String) -> String {
      Fingerprint.fingerprints(
        of: [finding(ByteRange(0, 4), kind: .privacy)], in: Letter(text: text))[0].text
    }
    #expect(name(of: "Anna") == name(of: "Otto"))
  }

  @Test(
    "rest on SHA-256 as FIPS 180-4 defines it",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
    ])
  func sha256(text: String, expected: String) {
    #expect(SHA256.hexadecimal(Array(text.utf8)) == expected)
  }

  @Test("hash long input as short input, block by block")
  func longInput() {
    #expect(
      SHA256.hexadecimal([UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000))
        == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }
}
