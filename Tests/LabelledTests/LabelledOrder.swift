import Determinations
import Facts
import Foundation
import LetterSource
import Vocabulary

/// What is read in place of the lines of `headings.txt` and `closing.txt`: the values of orders, in the
/// form of the lines.
struct LabelledOrder {
  /// What stands in front of each line: "original ", or nothing.
  let prefix: String
  let services: [ConceptID]
  let anatomy: Site
  let regimen: Regimen
  let dates: (first: CalendarDate?, last: CalendarDate?)
  let vocabulary: Vocabulary

  /// Every line that these orders give, less those whose label is met in another way.
  static func lines(_ orders: [LabelledOrder], labels: [LabelledBlock.Label]) -> [String] {
    var lines: [String] = []
    for order in orders {
      for line in order.lines(labels) where !lines.contains(line) { lines.append(line) }
    }
    return lines
  }

  private func lines(_ labels: [LabelledBlock.Label]) -> [String] {
    var lines: [String] = []
    func add(_ name: String, _ value: String?) {
      if let value { lines.append("\(prefix)\(name): \(value)") }
    }
    func add(_ name: String, _ value: NumberRange?) { add(name, value.map(LabelledValue.number)) }
    let wanted = { (name: String) in labels.first { $0.words == prefix + name }?.value }
    add("service", service(wanted("service")))
    add("region", region(wanted("region")))
    let sides = Set(labels.filter { $0.words == prefix + "side" }.map(\.value))
    if anatomy.sides == .bilateral, sides == ["left", "right"] {
      for side in sides.sorted() { add("side", side) }
    } else {
      add("side", anatomy.sides.isEmpty ? nil : anatomy.sides.name)
    }
    add("levels", levels(wanted("levels")))
    add("strength", regimen.strength.map { Self.text($0, vocabulary) })
    add("count", regimen.count)
    add("refills", regimen.refills)
    add("per dose", regimen.perDose)
    add("per day", regimen.perDay)
    add("per week", regimen.perWeek)
    add("per month", regimen.perMonth)
    add("hours per day", regimen.hoursPerDay)
    add("minutes", regimen.minutes)
    add("days", regimen.days)
    add("weeks", regimen.weeks)
    add("months", regimen.months)
    add("visits", regimen.visits)
    if regimen.isRental { add("acquisition", "rental") }
    if regimen.isPurchase { add("acquisition", "purchase") }
    if regimen.isRetrospective { add("retrospective", "yes") }
    add("date", dates.first.map { first in dates.last.map { "\(first)..\($0)" } ?? "\(first)" })
    return lines
  }

  /// The label's terms where the services are kinds of them, each of each; else the names read.
  private func service(_ label: String?) -> String? {
    let names = services.map { vocabulary[$0].name }.joined(separator: " and ")
    guard let label else { return names.isEmpty ? nil : names }
    let terms = label.components(separatedBy: " and ").compactMap(LabelledReading.concept)
    let areMet =
      terms.count == label.components(separatedBy: " and ").count
      && terms.allSatisfy { term in services.contains { vocabulary.areRelated($0, term) } }
      && services.allSatisfy { service in terms.contains { vocabulary.areRelated(service, $0) } }
    return areMet ? label : names.isEmpty ? nil : names
  }

  /// The label where the regions are what it says. A region that only the service implies is none of
  /// the words' own.
  private func region(_ label: String?) -> String? {
    if let label, LabelledValue.regions(label, anatomy, vocabulary) { return label }
    let named = anatomy.regionNames.filter { vocabulary[$0].root == .region }
    if label == nil, named.isEmpty || !anatomy.levels.isEmpty { return nil }
    return anatomy.regionNames.map { vocabulary[$0].name }.joined(separator: " and ")
  }

  private func levels(_ label: String?) -> String? {
    let wanted = (label ?? "").split(separator: " ").filter { $0 != "and" }
      .reduce(LevelSet()) { $0.union(LevelSet(String($1)) ?? LevelSet()) }
    if let label, wanted == anatomy.levels { return label }
    return anatomy.levels.isEmpty ? nil : anatomy.levels.description
  }

  static func text(_ strength: Strength, _ vocabulary: Vocabulary) -> String {
    let unit = ["percent": "%", "milligrams": "mg", "micrograms": "mcg"][
      vocabulary[strength.unit].name]
    let amounts = strength.amounts.map { NumberRange(parts: $0).description }
    return "\(amounts.joined(separator: "/")) \(unit ?? vocabulary[strength.unit].name)"
  }
}

extension LabelledReading {
  /// The orders of the heading.
  var headingOrders: [LabelledOrder] {
    facts.orders.filter { $0.portion != .closing }.map { order in
      labelled(order, prefix: order.portion == .whole ? "" : "\(order.portion.rawValue) ")
    }
  }

  /// What the rationale disposes of.
  var closings: [LabelledOrder] {
    facts.orders.filter { $0.portion == .closing }.map { labelled($0, prefix: "") }
  }

  private func labelled(_ order: Order, prefix: String) -> LabelledOrder {
    LabelledOrder(
      prefix: prefix,
      services: order.services, anatomy: order.anatomy, regimen: order.regimen,
      dates: (order.date, order.lastDate), vocabulary: facts.vocabulary)
  }
}
