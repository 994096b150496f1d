import ByteOutput
import TestSupport
import Testing

@Suite("A byte writer")
struct ByteWriterTests {
  @Test("gathers text, bytes and numbers in order")
  func gathers() {
    var writer = ByteWriter()
    writer.write("letter ")
    writer.write("CM99-1".dropFirst(5))
    writer.write([0x3A, 0x20] as [UInt8])
    writer.write(-42)
    writer.endLine()
    #expect(writer.bytes == Array("letter 1: -42\n".utf8))
  }

  @Test("writes text as UTF-8")
  func utf8() {
    var writer = ByteWriter()
    writer.write("é–😀")
    #expect(writer.bytes == [0xC3, 0xA9, 0xE2, 0x80, 0x93, 0xF0, 0x9F, 0x98, 0x80])
  }

  @Test(
    "writes a number in decimal digits",
    arguments: [
      Row("zero", 0, "0"), Row("a large one", 16_777_216, "16777216"),
      Row("the smallest", Int.min, "-9223372036854775808"),
    ])
  func numbers(row: Row<Int, String>) {
    var writer = ByteWriter()
    writer.write(row.input)
    #expect(writer.bytes == Array(row.expected.utf8))
  }

  @Test("is empty at first, and again when it has forgotten")
  func removeAll() {
    var writer = ByteWriter()
    #expect(writer.bytes.isEmpty)
    writer.write("letter")
    writer.removeAll()
    #expect(writer.bytes.isEmpty)
    writer.write("next")
    #expect(writer.bytes == Array("next".utf8))
  }
}
