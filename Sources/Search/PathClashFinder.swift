import RolePaths
import TeamModel

/// Finds out why a member has no role path: a smallest set of facts that clash.
///
/// A deletion filter: every fact is taken out for a try; when there is still no path without it, it stays out. What is left is minimal:
/// without any one of its facts there is a path (Chinneck and Dravnieks 1991, irreducible infeasible subsets).
struct PathClashFinder {
  let team: Team

  init(_ team: Team) { self.team = team }

  /// The members without a path, each with the facts that clash.
  func clashes(_ space: SearchSpace) -> [PathClash] {
    space.members.indices.compactMap { slot in
      if hasPath(space.pricers[slot]) { return nil }
      let id = space.members[slot].person.id
      return PathClash(member: id, facts: facts(of: id))
    } + keptThoughAway(space)
  }

  /// Who is never present has no path to search, but cannot keep a seat either.
  private func keptThoughAway(_ space: SearchSpace) -> [PathClash] {
    let searched = Set(space.members.map(\.person.id))
    return team.members.filter { !searched.contains($0.id) }.compactMap { member in
      for rule in team.keep where rule.member == member.id {
        let periods = 1..<(team.horizon.periods + 1)
        if let t = periods.first(where: { rule.covers(period: $0) }) {
          return PathClash(member: member.id, facts: [.away(member: member.id, period: t), .keep(rule)])
        }
      }
      return nil
    }
  }

  private func hasPath(_ pricer: PathPricer) -> Bool {
    let prices = PathPrices(pricer.instance, weights: team.weights)
    return !pricer.price(prices, effort: PathPricer.Effort(most: 1)).paths.isEmpty
  }

  private func hasPath(_ team: Team, _ id: String) -> Bool {
    let instance = TeamInstance(team)
    guard let m = instance.presentMembers.first(where: { team.members[$0].id == id }) else { return true }
    return hasPath(PathPricer(instance, MemberInstance(instance, member: m)))
  }

  private func facts(of id: String) -> [ClashFact] {
    var left: [(fact: ClashFact, relax: (inout Team) -> Void)] = relaxations(of: id)
    var index = 0
    var relaxed: [(inout Team) -> Void] = []
    while index < left.count {
      var trial = team
      for relax in relaxed { relax(&trial) }
      left[index].relax(&trial)
      if hasPath(trial, id) {
        index += 1
      } else {
        relaxed.append(left[index].relax)
        left.remove(at: index)
      }
    }
    return left.map(\.fact)
  }

  /// Everything that could keep a member from having a path, with how to lift it. What people change least gladly is tried first
  /// for leaving out, so that what stays is what they can act on.
  private func relaxations(of id: String) -> [(fact: ClashFact, relax: (inout Team) -> Void)] {
    guard let m = team.members.firstIndex(where: { $0.id == id }) else { return [] }
    let person = team.members[m]
    var list: [(fact: ClashFact, relax: (inout Team) -> Void)] = []
    let instance = TeamInstance(team)
    let member = MemberInstance(instance, member: m)
    for (r, role) in team.roles.enumerated() {
      if role.tenure.rest > 0 {
        list.append((.rest(member: id, role: role.id, periods: role.tenure.rest), { $0.roles[r].tenure.rest = 0 }))
      }
      for other in role.exclusive {
        list.append((.exclusive(member: id, role: role.id, other: other), { $0.roles[r].exclusive.remove(other) }))
      }
      for kind in SeatKind.allCases {
        let allowed = kind == .holder ? team.settings.actingGap : team.settings.stretch
        let worst =
          (0..<instance.periods).map { t in
            instance.needs[instance.cell(r, t)].reduce(0) { $0 + max(0, $1.level - member.levels[$1.competency]) }
          }.max() ?? 0
        if worst > allowed {
          list.append(
            (
              .competence(member: id, role: role.id, seat: kind, gap: worst, allowed: allowed),
              { team in
                // Lifted for this member and role: everything the role needs is there.
                for (competency, level) in role.needs {
                  team.members[m].has[competency] = max(level, team.members[m].has[competency] ?? 0)
                }
                for change in role.needsFrom {
                  for (competency, level) in change.needs {
                    team.members[m].has[competency] = max(level, team.members[m].has[competency] ?? 0)
                  }
                }
              }
            ))
        }
      }
    }
    list.append(
      (
        .strain(member: id, mental: person.limits.mental, physical: person.limits.physical),
        { $0.members[m].limits = StrainLimits(mental: 1e6, physical: 1e6) }
      ))
    list.append((.maxRoles(member: id, limit: team.settings.maxRoles), { $0.settings.maxRoles = 1_000 }))
    list.append((.maxNew(member: id, limit: team.settings.maxNew), { $0.settings.maxNew = 1_000 }))
    list.append((.hours(member: id, available: person.hours), { $0.members[m].hours = 1e6 }))
    for t in 0..<instance.periods where !member.present[t] {
      let from = team.horizon.firstDay(of: t + 1)
      let to = team.horizon.lastDay(of: t + 1)
      list.append(
        (
          .away(member: id, period: t + 1),
          { team in
            team.members[m].absent = team.members[m].absent.flatMap { span -> [DateSpan] in
              guard span.from <= to && span.to >= from else { return [span] }
              var parts: [DateSpan] = []
              if span.from < from { parts.append(DateSpan(from: span.from, to: from.adding(days: -1))) }
              if span.to > to { parts.append(DateSpan(from: to.adding(days: 1), to: span.to)) }
              return parts
            }
            if let joins = team.members[m].joins, joins > from { team.members[m].joins = from }
            if let leaves = team.members[m].leaves, leaves <= to { team.members[m].leaves = to.adding(days: 1) }
          }
        ))
    }
    for role in person.vetoes {
      list.append((.veto(member: id, role: role), { $0.members[m].vetoes.remove(role) }))
    }
    // Who began less than a period ago has a minimum of one period still to go, so it is lifted to none at all.
    var bound: Set<String> = []
    let held = team.current.filter { $0.member == id && $0.seat == .holder }.map(\.role)
    let pinned = team.keep.filter { $0.member == id }.map(\.role)
    for role in held + pinned where bound.insert(role).inserted {
      guard let r = instance.roleIndex[role], team.roles[r].tenure.min > 0 else { continue }
      list.append(
        (
          .minTenure(member: id, role: role, periods: team.roles[r].tenure.min),
          { $0.roles[r].tenure.min = 0 }
        ))
    }
    for rule in team.forbid where rule.member == id {
      list.append((.forbid(rule), { $0.forbid.removeAll { $0 == rule } }))
    }
    for rule in team.keep where rule.member == id {
      list.append((.keep(rule), { $0.keep.removeAll { $0 == rule } }))
    }
    return list
  }
}
