extension Dutch {
  func lightsFor(team: String) -> String { "\(team) vandaag" }
  func size(members: String, roles: String, competencies: Int) -> String {
    "\(members), \(roles), \(competencies == 1 ? "1 competentie" : "\(competencies) competenties")"
  }
  var noLights: String { "Er branden geen lampjes." }
  func lights(_ count: Int) -> String { count == 1 ? "Er brandt 1 lampje" : "Er branden \(count) lampjes" }
  func heading(of kind: WarningLight.Kind) -> String {
    switch kind {
    case .uncovered: "Onbezet, nu of straks"
    case .overdue: "Over de wisseltermijn"
    case .dueSoon: "Binnenkort wisselen"
    case .thin: "Te weinig reserve"
    case .overloaded: "Te druk"
    case .strain: "Veel belasting"
    case .outgrown: "Wat straks gevraagd wordt en te weinig mensen kunnen"
    case .rusting: "Niets meer te leren in de rol"
    case .noWay: "Wensen zonder weg erheen"
    case .withoutGrowth: "Nu geen groei"
    case .wishReached: "Wensen die al vervuld zijn"
    }
  }

  private func haveAllLevels(_ members: [String]) -> String {
    members.isEmpty
      ? "niemand heeft alle niveaus" : "alleen \(list(members)) \(members.count == 1 ? "heeft" : "hebben") alle niveaus"
  }

  func sentence(for light: WarningLight, _ names: TeamNames) -> String {
    switch light {
    case .uncovered(let role, let missing):
      return "\(names.role(role)): vandaag \(missing == 1 ? "1 trekker" : "\(missing) trekkers") te weinig."
    case .holderLeaves(let member, let role, let from):
      return "\(names.role(role)): \(names.member(member)) verlaat het team op \(date(from))."
    case .holderAway(let member, let role, let from, let to):
      return "\(names.role(role)): \(names.member(member)) is er niet, \(span(from, to))."
    case .overdue(let member, let role, let held, let deadline):
      return
        "\(names.member(member)) is al \(periods(held)) trekker van \(names.role(role)); afgesproken was \(deadline)."
    case .dueSoon(let member, let role, let on):
      return "\(names.member(member)) zou \(names.role(role)) doorgeven op \(date(on))."
    case .thin(let role, let could, let wanted):
      return "\(names.role(role)): \(haveAllLevels(could.map(names.member))); het team wil \(members(wanted))."
    case .overloaded(let member, let hours, let available):
      return "\(names.member(member)) heeft \(hoursAWeek(hours)) aan rollen, en \(number(available)) te geven."
    case .busy(let member, let hours, let available):
      return "\(names.member(member)) gebruikt \(number(hours)) van \(hoursAWeek(available)): bijna vol."
    case .strain(let member, let kind, let strain, let limit):
      return
        "\(names.member(member)): \(kind == .mental ? "mentale" : "fysieke") belasting \(number(strain)), de grens is \(number(limit))."
    case .outgrown(let role, let needs, let could, let wanted, let from):
      let asked = list(needs.map { "\(PlainName.clean($0.key)) \($0.value)" })
      return
        "\(names.role(role)) vraagt \(asked) vanaf \(date(from)): \(haveAllLevels(could.map(names.member))); het team wil \(members(wanted))."
    case .rusting(let member, let role, let held):
      return "\(names.member(member)) leert niets meer in \(names.role(role)), na \(periods(held))."
    case .noWay(let member, let competency, let wanted, let reachable):
      return
        "\(names.member(member)) wil \(PlainName.clean(competency)) \(wanted); \(reachable == 0 ? "geen rol van het team leidt erheen" : "de rollen van het team leiden tot \(reachable)")."
    case .withoutGrowth(let member): return "\(names.member(member)) heeft nu geen rol om in te groeien."
    case .wishReached(let member, let competency, let wanted, let has):
      return "\(names.member(member)) wil \(PlainName.clean(competency)) \(wanted), en heeft \(has)."
    }
  }
}
