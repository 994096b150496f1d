import Findings
import LetterSource

/// A finding under the number that a letter's page gives it, with its places under letters: 1a, 1b.
struct NumberedFinding: Sendable {
  /// From 1.
  let number: Int
  let finding: Finding

  /// The findings of a letter in their order.
  static func all(_ findings: [Finding]) -> [NumberedFinding] {
    findings.enumerated().map { NumberedFinding(number: $0.offset + 1, finding: $0.element) }
  }

  /// What a place is called: "1a"; behind z they are numbers.
  func name(ofPlace index: Int) -> String {
    guard index < 26 else { return "\(number).\(index + 1)" }
    return "\(number)\(Unicode.Scalar(UInt8(ascii: "a") + UInt8(index)))"
  }

  /// The severity as a class of the style sheet.
  var style: String { finding.severity.rawValue }
}

extension Severity {
  /// The severity at the head of a finding.
  var title: String {
    switch self {
    case .error: "Error"
    case .warning: "Warning"
    case .info: "Note"
    }
  }

  /// So many findings of the severity: "2 errors".
  func counted(_ count: Int) -> String {
    let noun = self == .info ? "note" : rawValue
    return "\(Count.text(count)) \(noun)\(count == 1 ? "" : "s")"
  }
}

/// Numbers as people read them.
enum Count {
  /// A number with commas between groups of three digits.
  static func text(_ number: Int) -> String {
    let digits = String(number.magnitude)
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text += "," }
      text.append(digit)
    }
    return number < 0 ? "-" + text : text
  }

  /// A number of things: "1 letter", "2 letters".
  static func of(_ number: Int, _ noun: String) -> String {
    "\(text(number)) \(noun)\(number == 1 ? "" : "s")"
  }

  /// A share in whole per cent; a dash where there is nothing to share.
  static func share(_ part: Int, of whole: Int) -> String {
    whole == 0 ? "–" : "\((part * 200 + whole) / (whole * 2))%"
  }
}
