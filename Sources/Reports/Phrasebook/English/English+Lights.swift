extension English {
  func lightsFor(team: String) -> String { "\(team) today" }
  func size(members: String, roles: String, competencies: Int) -> String {
    "\(members), \(roles), \(competencies == 1 ? "1 competency" : "\(competencies) competencies")"
  }
  var noLights: String { "No warning lights." }
  func lights(_ count: Int) -> String { count == 1 ? "1 warning light" : "\(count) warning lights" }
  func heading(of kind: WarningLight.Kind) -> String {
    switch kind {
    case .uncovered: "Not covered, now or soon"
    case .overdue: "Past the rotation deadline"
    case .dueSoon: "Rotation due soon"
    case .thin: "Too little back-up"
    case .overloaded: "Too busy"
    case .strain: "Much strain"
    case .outgrown: "Needs that will outgrow the team"
    case .rusting: "Nothing more to learn in the role"
    case .noWay: "Wishes with no way to them"
    case .withoutGrowth: "No growth now"
    case .wishReached: "Wishes that are fulfilled already"
    }
  }

  private func haveAllLevels(_ members: [String]) -> String {
    members.isEmpty
      ? "nobody has all levels" : "only \(list(members)) \(members.count == 1 ? "has" : "have") all levels"
  }

  func sentence(for light: WarningLight, _ names: TeamNames) -> String {
    switch light {
    case .uncovered(let role, let missing):
      return "\(names.role(role)): \(missing == 1 ? "1 holder" : "\(missing) holders") missing today."
    case .holderLeaves(let member, let role, let from):
      return "\(names.role(role)): \(names.member(member)) leaves the team on \(date(from))."
    case .holderAway(let member, let role, let from, let to):
      return "\(names.role(role)): \(names.member(member)) is away, \(span(from, to))."
    case .overdue(let member, let role, let held, let deadline):
      return
        "\(names.member(member)) has held \(names.role(role)) for \(periods(held)); \(deadline == 1 ? "1 was" : "\(deadline) were") agreed."
    case .dueSoon(let member, let role, let on):
      return "\(names.member(member)) would pass on \(names.role(role)) on \(date(on))."
    case .thin(let role, let could, let wanted):
      return "\(names.role(role)): \(haveAllLevels(could.map(names.member))); the team wants \(members(wanted))."
    case .overloaded(let member, let hours, let available):
      return "\(names.member(member)) has \(hoursAWeek(hours)) of roles, and \(number(available)) to give."
    case .busy(let member, let hours, let available):
      return "\(names.member(member)) uses \(number(hours)) of \(hoursAWeek(available)): almost full."
    case .strain(let member, let kind, let strain, let limit):
      return
        "\(names.member(member)): \(kind == .mental ? "mental" : "physical") strain \(number(strain)), the limit is \(number(limit))."
    case .outgrown(let role, let needs, let could, let wanted, let from):
      let asked = list(needs.map { "\(PlainName.clean($0.key)) \($0.value)" })
      return
        "\(names.role(role)) needs \(asked) from \(date(from)): \(haveAllLevels(could.map(names.member))); the team wants \(members(wanted))."
    case .rusting(let member, let role, let held):
      return "\(names.member(member)) learns nothing more in \(names.role(role)), after \(periods(held))."
    case .noWay(let member, let competency, let wanted, let reachable):
      return
        "\(names.member(member)) wants \(PlainName.clean(competency)) \(wanted); \(reachable == 0 ? "no role of the team leads there" : "the roles of the team lead to \(reachable)")."
    case .withoutGrowth(let member): return "\(names.member(member)) has no role now that helps them grow."
    case .wishReached(let member, let competency, let wanted, let has):
      return "\(names.member(member)) wants \(PlainName.clean(competency)) \(wanted), and has \(has)."
    }
  }
}
