extension Rule {
  /// What it rests on: "statute: Labor Code 4610.6(e)".
  public var authorityText: String {
    authority.kind.rawValue + (authority.text.isEmpty ? "" : ": \(authority.text)")
  }

  /// The decisions it applies to: "decisions from 2010-01-01 on".
  public var period: String {
    switch effective {
    case (let from?, let until?): "decisions from \(from) until \(until)"
    case (let from?, nil): "decisions from \(from) on"
    case (nil, let until?): "decisions until \(until)"
    case (nil, nil): "decisions of any date"
    }
  }
}
