import LetterSource

/// Makes a rule for each row of a table, as an author would have written it: `ID/ROW`, with the cells in the
/// place of "COLUMN of R".
///
/// The rules are syntax like any other, so that they are checked, explained and tested alike.
struct RowExpander {
  let rule: RuleSyntax
  let variable: Name
  let table: DataTableSyntax

  /// The rules, in the order of the rows.
  func rules() throws(RuleProblem) -> [RuleSyntax] {
    var rules: [RuleSyntax] = []
    for row in table.rows { rules.append(try expanded(row)) }
    return rules
  }

  private func expanded(_ row: DataTableSyntax.Row) throws(RuleProblem) -> RuleSyntax {
    let cells = RowCells(variable: variable.word, table: table, row: row)
    var made = RuleSyntax(
      id: Name(word: "\(rule.id.word)/\(row.name.word)", range: rule.id.range))
    made.template = rule.id
    made.row = Rule.Row(template: rule.id.word, range: row.name.range)
    made.title = rule.title.map(cells.text)
    made.kind = rule.kind
    made.severity = try rule.severity.map { (name) throws(RuleProblem) in
      try cells.names([name])[0]
    }
    made.authority = rule.authority.map {
      RuleSyntax.Authority(kind: $0.kind, text: $0.text.map(cells.text))
    }
    made.since = rule.since
    made.isOff = rule.isOff
    made.effectiveFrom = row.cells["effective-from"]?.first ?? rule.effectiveFrom
    made.effectiveUntil = row.cells["effective-until"]?.first ?? rule.effectiveUntil
    for binding in rule.bindings {
      made.bindings.append(
        RuleSyntax.Binding(
          kind: binding.kind, variable: binding.variable, list: try cells.path(binding.list),
          condition: try cells.condition(binding.condition)))
    }
    for (name, value) in rule.lets { made.lets.append((name, try cells.path(value))) }
    for condition in rule.onlyIf { made.onlyIf.append(try cells.condition(condition)) }
    made.require = try cells.condition(rule.require)
    for exception in rule.exceptions {
      made.exceptions.append(
        RuleSyntax.Exception(
          condition: try cells.condition(exception.condition), label: exception.label))
    }
    for unknown in rule.unknowns {
      made.unknowns.append(
        RuleSyntax.Unknown(
          condition: try cells.condition(unknown.condition), severity: unknown.severity,
          message: unknown.message.map(cells.text), range: unknown.range))
    }
    made.say = rule.say.map(cells.text)
    for pointer in rule.pointers {
      made.pointers.append(
        RuleSyntax.Pointer(path: try cells.path(pointer.path), label: pointer.label.map(cells.text))
      )
    }
    return made
  }
}

/// The cells of a row in the place of "COLUMN of R".
struct RowCells {
  let variable: String
  let table: DataTableSyntax
  let row: DataTableSyntax.Row

  // MARK: Values

  func path(_ path: PathSyntax?) throws(RuleProblem) -> PathSyntax? {
    guard let path else { return nil }
    return try self.path(path) as PathSyntax
  }

  func path(_ path: PathSyntax) throws(RuleProblem) -> PathSyntax {
    switch path {
    case .field(let column, of: .word(let owner)) where owner.word == variable:
      return try value(column)
    case .field(let name, let owner): return .field(name, of: try self.path(owner))
    case .arithmetic(let arithmetic, let left, let right):
      return .arithmetic(arithmetic, try self.path(left), try self.path(right))
    case .days(let from, let to, let range):
      return .days(from: try self.path(from), to: try self.path(to), range)
    case .count(let list, let range): return .count(try self.path(list), range)
    case .evidence(let syntax):
      return .evidence(
        EvidenceSyntax(
          findings: try names(syntax.findings), studies: try names(syntax.studies),
          levels: try self.path(syntax.levels), item: try self.path(syntax.item),
          sections: syntax.sections, range: syntax.range))
    case .word, .number: return path
    }
  }

  private func value(_ column: Name) throws(RuleProblem) -> PathSyntax {
    let cell = try self.cell(column)[0]
    if type(of: column.word) == .number, let number = Int(cell.word) {
      return .number(number, column.range)
    }
    return .word(Name(word: cell.word, range: column.range))
  }

  private func type(of column: String) -> DataTableSyntax.ColumnType? {
    table.columns.first { $0.name == column }?.type
  }

  private func cell(_ column: Name) throws(RuleProblem) -> [Name] {
    guard type(of: column.word) != nil else {
      let legal = table.columns.map(\.name)
      throw RuleProblem(
        .unknownWord(
          found: column.word, what: "column of '\(table.name.word)'",
          nearest: NearestWord.nearest(to: column.word, among: legal), legal: legal),
        at: column.range)
    }
    guard let cell = row.cells[column.word], !cell.isEmpty else {
      throw RuleProblem(
        .emptyCell(column: column.word, row: row.name.word), at: row.name.range)
    }
    return cell
  }

  /// Names, those of the form "COLUMN of R" replaced by the cell's.
  func names(_ names: [Name]) throws(RuleProblem) -> [Name] {
    var made: [Name] = []
    for name in names {
      guard name.word.hasSuffix(" of \(variable)") else {
        made.append(name)
        continue
      }
      let column = String(name.word.dropLast(" of \(variable)".count))
      made += try cell(Name(word: column, range: name.range)).map {
        Name(word: $0.word, range: name.range)
      }
    }
    return made
  }

  /// A text with the cells in the place of "{COLUMN of R}"; other braces stay for the message.
  func text(_ token: RuleToken) -> RuleToken {
    var value = token.value
    for column in table.columns {
      let words = (row.cells[column.name] ?? []).map { $0.word.replacing("-", with: " ") }
      value = value.replacing(
        "{\(column.name) of \(variable)}", with: words.joined(separator: ", "))
    }
    return RuleToken(kind: token.kind, value: value, range: token.range)
  }

  // MARK: Conditions

  func condition(_ condition: ConditionSyntax?) throws(RuleProblem) -> ConditionSyntax? {
    guard let condition else { return nil }
    return try self.condition(condition) as ConditionSyntax
  }

  func condition(_ condition: ConditionSyntax) throws(RuleProblem) -> ConditionSyntax {
    switch condition {
    case .all(let parts): return .all(try conditions(parts))
    case .any(let parts): return .any(try conditions(parts))
    case .not(let inner, let range): return .not(try self.condition(inner), range)
    case .test(let path, let predicate, let range):
      return .test(try self.path(path), try self.predicate(predicate), range)
    case .quantified(let quantifier, let name, let list, let body, let range):
      return .quantified(
        quantifier, variable: name, list: try path(list), try self.condition(body), range)
    }
  }

  private func conditions(_ parts: [ConditionSyntax]) throws(RuleProblem) -> [ConditionSyntax] {
    var made: [ConditionSyntax] = []
    for part in parts { made.append(try condition(part)) }
    return made
  }

  private func predicate(_ predicate: PredicateSyntax) throws(RuleProblem) -> PredicateSyntax {
    switch predicate {
    case .isAny(let paths, let negated):
      var made: [PathSyntax] = []
      for path in paths { made.append(try self.path(path)) }
      return .isAny(made, negated: negated)
    case .isKind(let kinds, let negated): return .isKind(try names(kinds), negated: negated)
    case .compares(let comparison, let path, let margin):
      return .compares(comparison, try self.path(path), margin: margin)
    case .overlaps(let path, let negated):
      return .overlaps(try self.path(path), negated: negated)
    case .contains(let path, let negated):
      return .contains(try self.path(path), negated: negated)
    case .states(let concepts, let negated):
      return .states(try names(concepts), negated: negated)
    case .isKnown, .isEmpty: return predicate
    }
  }
}
