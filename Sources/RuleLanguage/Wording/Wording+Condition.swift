import Facts

extension Wording {
  /// A condition as a sentence without a stop: "the decision of A is upheld".
  public func text(of condition: Condition) -> String { text(of: condition, isNegated: false) }

  /// A condition or its opposite.
  private func text(of condition: Condition, isNegated: Bool) -> String {
    let not = isNegated ? " not" : ""
    switch condition.form {
    case .all(let parts): return joined(parts, isNegated: isNegated, isAll: true)
    case .any(let parts): return joined(parts, isNegated: isNegated, isAll: false)
    case .not(let inner): return text(of: inner, isNegated: !isNegated)
    case .isTrue(let value): return truth(value, isNegated: isNegated)
    case .isAny(let value, let others):
      if value.type == .truth, others.count == 1,
        case .constant(.truth(let truth)) = others[0].form
      {
        return self.truth(value, isNegated: truth == isNegated)
      }
      let words = others.map { text(of: $0) }
      return "\(text(of: value)) \(verb(value))\(not) \(Self.list(words, joined: "or"))"
    case .isKind(let value, let kinds):
      let words = names(kinds, joined: "or")
      guard verb(value) == "are" else {
        return "\(text(of: value)) is\(not) a \(words)"
      }
      return "\(isNegated ? "none" : "one") of \(text(of: value)) is a \(words)"
    case .isKnown(let value):
      return "\(text(of: value)) \(verb(value))\(not) stated"
    case .isEmpty(let value):
      return "\(text(of: value)) \(verb(value))\(not) empty"
    case .compares(let left, let comparison, let right, let margin):
      let by = margin == 0 ? "" : " by more than \(margin) days"
      return "\(text(of: left)) \(verb(left))\(not) \(words(comparison)) \(text(of: right))\(by)"
    case .overlaps(let left, let right):
      return isNegated
        ? "\(text(of: left)) have nothing in common with \(text(of: right))"
        : "\(text(of: left)) have something in common with \(text(of: right))"
    case .contains(let left, let right):
      return "\(text(of: left)) \(isNegated ? "do not hold" : "hold") all of \(text(of: right))"
    case .states(let section, let item, let concepts):
      let passage =
        item.map { "the \(plain(section.rawValue)) of \(text(of: $0))" }
        ?? "the \(plain(section.rawValue))"
      return
        "\(passage) \(isNegated ? "does not state" : "states") \(names(concepts, joined: "or"))"
    case .quantified(let quantifier, let slot, let list, let body):
      let words = quantified(quantifier, slot, list, body)
      return isNegated ? "it is not so that \(words)" : words
    }
  }

  /// A value that is true or false, as a sentence: "A is approved", "S covers any region".
  func truth(_ value: Expression, isNegated: Bool) -> String {
    let not = isNegated ? " not" : ""
    switch value.form {
    case .field(let field, let owner):
      let words = plain(field.name)
      // "has-header", "denies-mtus": the name is a verb with what belongs to it.
      guard let verb = words.split(separator: " ").first, verb.hasSuffix("s"), verb != "is" else {
        let words = words.hasPrefix("is ") ? String(words.dropFirst(3)) : words
        return "\(text(of: owner)) is\(not) \(words)"
      }
      return (isNegated ? "it is not so that " : "") + "\(text(of: owner)) \(words)"
    case .defined(let name, _, _, let owner): return "\(text(of: owner)) is\(not) \(plain(name))"
    default: return "\(text(of: value)) is\(not) true"
    }
  }

  private func joined(_ parts: [Condition], isNegated: Bool, isAll: Bool) -> String {
    guard !parts.isEmpty else { return isAll != isNegated ? "always" : "never" }
    let words = parts.map { part -> String in
      let words = text(of: part, isNegated: isNegated)
      return part.isJoined ? "(\(words))" : words
    }
    return words.joined(separator: isAll != isNegated ? " and " : " or ")
  }

  private func quantified(
    _ quantifier: Quantifier, _ slot: Int, _ list: Expression, _ body: Condition
  ) -> String {
    let group = text(of: list)
    let member = name(ofSlot: slot)
    let words = text(of: body)
    return switch quantifier {
    case .some: "for some \(member) of \(group), \(words)"
    case .every: "for every \(member) of \(group), \(words)"
    case .no: "for no \(member) of \(group), \(words)"
    case .atLeast(let count): "for at least \(count) \(member) of \(group), \(words)"
    }
  }

  /// "are" for a value that its name calls several, else "is".
  private func verb(_ value: Expression) -> String {
    guard case .field(let field, _) = value.form, field.name.hasSuffix("s") else { return "is" }
    let isOne = ["is", "ss", "us"].contains { field.name.hasSuffix($0) }
    return isOne ? "is" : "are"
  }

  private func words(_ comparison: Comparison) -> String {
    switch comparison {
    case .before: "before"
    case .after: "after"
    case .onOrBefore: "on or before"
    case .onOrAfter: "on or after"
    case .atLeast: "at least"
    case .atMost: "at most"
    case .moreThan: "more than"
    case .lessThan: "less than"
    }
  }
}

extension Condition {
  /// Whether it needs brackets inside another.
  fileprivate var isJoined: Bool {
    switch form {
    case .all(let parts), .any(let parts): parts.count > 1
    case .not(let inner): inner.isJoined
    case .quantified: true
    default: false
    }
  }
}
