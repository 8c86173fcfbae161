import Checking
import TeamModel

extension WayOut.Change {
  /// The team after the change.
  public func applied(to team: Team) -> Team {
    var team = team
    switch self {
    case .liftVeto(let member, let role): team.change(member: member) { $0.vetoes.remove(role) }
    case .unpin(let rule): team.keep.removeAll { $0 == rule }
    case .allow(let rule): team.forbid.removeAll { $0 == rule }
    case .laterDeadline(let role, let periods): team.change(role) { $0.tenure.max = periods }
    case .moreNewSeats(let limit): team.settings.maxNew = limit
    case .moreChanges(let limit): team.settings.maxChanges = limit
    case .moreUnderstudies(let role, let limit): team.change(role) { $0.understudies = limit }
    case .moreHours(let member, let hours): team.change(member: member) { $0.hours += hours }
    case .oneLevelMore(let member, let competency, let level):
      team.change(member: member) { $0.has[competency] = level }
    case .hire(let levels, let hours):
      var id = "+"
      while team.member(id) != nil { id += "+" }
      var joiner = Member(id: id, hours: hours)
      for level in levels { joiner.has[level.competency] = level.need }
      team.members.append(joiner)
    }
    return team
  }

  /// Changes that might help against a shortfall, those that cost least first.
  ///
  /// - Parameter facts: what forces the shortfall; each suggests the change that lifts it by the least.
  static func candidates(for shortfall: Shortfall, facts: [Fact], team: Team) -> [WayOut.Change] {
    guard let role = team.role(shortfall.role) else { return [] }
    var found: [WayOut.Change] = []
    var learners: [(gap: Int, change: WayOut.Change)] = []
    func add(_ change: WayOut.Change) { if !found.contains(change) { found.append(change) } }
    for fact in facts {
      switch fact {
      case .rule(.veto(let member, let role)): add(.liftVeto(member: member, role: role))
      case .rule(.keep(let rule)): add(.unpin(rule))
      case .rule(.forbid(let rule)): add(.allow(rule))
      case .rule(.maxChanges(let limit)): add(.moreChanges(limit: limit + 1))
      case .maxNew(let limit): add(.moreNewSeats(limit: limit + 1))
      case .rule(.understudies(let role, let limit)): add(.moreUnderstudies(role: role, limit: limit + 1))
      case .rule(.hours(let member, _)):
        for hours in stride(from: 1.0, through: max(1, role.hours.rounded(.up)), by: 1) {
          add(.moreHours(member: member, hours: hours))
        }
      case .missesLevels(let member, _, let missing, _):
        for level in missing where level.level < 4 {
          learners.append(
            (missing.gap, .oneLevelMore(member: member, competency: level.competency, level: level.level + 1)))
        }
      default: break
      }
    }
    if case .overdue = shortfall, let most = role.tenure.max { add(.laterDeadline(role: role.id, periods: most + 1)) }
    let nearest = learners.enumerated().sorted { ($0.element.gap, $0.offset) < ($1.element.gap, $1.offset) }
    for learner in nearest.prefix(mostLearners) { add(learner.element.change) }
    add(.hire(levels: needs(of: role, team), hours: max(1, role.hours.rounded(.up))))
    return found.enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }.map(\.element)
  }

  /// Only the members who are nearest to a role are tried with one level more.
  private static let mostLearners = 4

  /// The highest levels that a role asks in the horizon.
  private static func needs(of role: Role, _ team: Team) -> [MissingLevel] {
    var levels: [MissingLevel] = []
    for t in 1...max(1, team.horizon.periods) {
      for (competency, need) in role.needs(inPeriod: t, of: team.horizon) {
        if let index = levels.firstIndex(where: { $0.competency == competency }) {
          levels[index].need = max(need, levels[index].need)
        } else {
          levels.append(MissingLevel(competency: competency, level: 0, need: need))
        }
      }
    }
    return levels
  }
}

extension Team {
  /// Changes the member with an id.
  mutating func change(member: String, _ change: (inout Member) -> Void) {
    for m in members.indices where members[m].id == member { change(&members[m]) }
  }
}
