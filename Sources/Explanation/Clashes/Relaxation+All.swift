import Checking
import Search
import TeamModel

extension Relaxation {
  /// Every fact that may keep roles from being carried, with how to lift it.
  ///
  /// - Parameters:
  ///   - team: the team.
  ///   - roles: the roles that the question is about.
  ///   - allowed: levels that a holder may miss.
  /// - Returns: what people can act on most easily first.
  static func all(of team: Team, roles: [Role], allowed: Int) -> [Relaxation] {
    var list = pins(of: team, roles: roles)
    for (m, member) in team.members.enumerated() {
      for role in roles where member.vetoes.contains(role.id) {
        list.append(
          Relaxation(fact: .rule(.veto(member: member.id, role: role.id))) { $0.members[m].vetoes.remove(role.id) })
      }
      for role in roles {
        if let relaxation = levels(of: m, in: team, for: role, allowed: allowed) { list.append(relaxation) }
      }
      list.append(
        Relaxation(fact: .rule(.hours(member: member.id, available: member.hours))) { team in
          team.members[m].hours += team.roles.reduce(0) {
            $0 + (team.members[m].hoursFor[$1.id] ?? $1.hours)
          }
        })
      list += away(m, in: team)
      if roles.contains(where: { $0.strain.mental > 0 || $0.strain.physical > 0 }) {
        let limits = member.limits
        list.append(
          Relaxation(
            fact: .rule(.strain(member: member.id, mental: limits.mental, physical: limits.physical))
          ) { team in
            let total = team.roles.reduce(0.0) { $0 + $1.strain.mental + $1.strain.physical }
            team.members[m].limits = StrainLimits(mental: limits.mental + total, physical: limits.physical + total)
          })
      }
    }
    return list + agreements(of: team, roles: roles)
  }

  private static func pins(of team: Team, roles: [Role]) -> [Relaxation] {
    var list: [Relaxation] = []
    for rule in team.forbid where roles.contains(where: { $0.id == rule.role }) {
      list.append(Relaxation(fact: .rule(.forbid(rule))) { $0.forbid.removeAll { $0 == rule } })
    }
    for rule in team.keep { list.append(Relaxation(fact: .rule(.keep(rule))) { $0.keep.removeAll { $0 == rule } }) }
    for pair in team.apart { list.append(Relaxation(fact: .rule(.apart(pair))) { $0.apart.removeAll { $0 == pair } }) }
    return list
  }

  private static func agreements(of team: Team, roles: [Role]) -> [Relaxation] {
    var list: [Relaxation] = []
    if let most = team.settings.maxChanges {
      list.append(Relaxation(fact: .rule(.maxChanges(limit: most))) { $0.settings.maxChanges = nil })
    }
    let (maxNew, maxRoles) = (team.settings.maxNew, team.settings.maxRoles)
    list.append(Relaxation(fact: .maxNew(limit: maxNew)) { $0.settings.maxNew = max(maxNew, $0.roles.count) })
    list.append(Relaxation(fact: .maxRoles(limit: maxRoles)) { $0.settings.maxRoles = max(maxRoles, $0.roles.count) })
    var seen: Set<[String]> = []
    for role in roles {
      for other in role.exclusive where seen.insert([role.id, other].sorted()).inserted {
        let id = role.id
        list.append(
          Relaxation(fact: .exclusive(role: id, other: other)) { team in
            for r in team.roles.indices {
              if team.roles[r].id == id { team.roles[r].exclusive.remove(other) }
              if team.roles[r].id == other { team.roles[r].exclusive.remove(id) }
            }
          })
      }
    }
    for role in team.roles {
      let id = role.id
      // Who began less than a period ago has a minimum of one period still to go.
      let isHeld = team.current.contains { $0.role == id && $0.seat == .holder }
      if role.tenure.min > 1 || (role.tenure.min == 1 && isHeld) {
        list.append(
          Relaxation(fact: .minTenure(role: id, periods: role.tenure.min)) { $0.change(id) { $0.tenure.min = 0 } })
      }
      if role.tenure.rest > 0, roles.contains(where: { $0.id == id }) {
        list.append(
          Relaxation(fact: .rest(role: id, periods: role.tenure.rest)) { $0.change(id) { $0.tenure.rest = 0 } })
      }
    }
    return list
  }

  /// What a member misses for a role with today's levels, in the period in which it is most.
  private static func levels(of m: Int, in team: Team, for role: Role, allowed: Int) -> Relaxation? {
    let member = team.members[m]
    var worst: [MissingLevel] = []
    var highest: [String: Int] = [:]
    for t in 1...max(1, team.horizon.periods) {
      let needs = role.needs(inPeriod: t, of: team.horizon)
      for (competency, need) in needs { highest[competency] = max(need, highest[competency] ?? 0) }
      let missing = needs.compactMap { competency, need -> MissingLevel? in
        let level = member.has[competency] ?? 0
        return level < need ? MissingLevel(competency: competency, level: level, need: need) : nil
      }
      if missing.gap > worst.gap { worst = missing }
    }
    guard worst.gap > allowed else { return nil }
    let needed = highest
    return Relaxation(
      fact: .missesLevels(member: member.id, role: role.id, missing: worst, allowed: allowed)
    ) { team in
      for (competency, need) in needed {
        team.members[m].has[competency] = max(need, team.members[m].has[competency] ?? 0)
      }
    }
  }

  /// The periods in which a member is away.
  private static func away(_ m: Int, in team: Team) -> [Relaxation] {
    let member = team.members[m]
    let horizon = team.horizon
    return (1...max(1, horizon.periods)).filter { !Presence.isPresent(member, in: $0, of: horizon) }.map { t in
      Relaxation(fact: .rule(.away(member: member.id, period: t))) { team in
        let (first, last) = (horizon.firstDay(of: t), horizon.lastDay(of: t))
        team.members[m].absent = team.members[m].absent.flatMap { span -> [DateSpan] in
          guard span.from <= last && span.to >= first else { return [span] }
          var parts: [DateSpan] = []
          if span.from < first { parts.append(DateSpan(from: span.from, to: first.adding(days: -1))) }
          if span.to > last { parts.append(DateSpan(from: last.adding(days: 1), to: span.to)) }
          return parts
        }
        if let joins = team.members[m].joins, joins > first { team.members[m].joins = first }
        if let leaves = team.members[m].leaves, leaves <= last {
          team.members[m].leaves = last.adding(days: 1)
        }
      }
    }
  }
}

extension [MissingLevel] {
  /// The levels missing together.
  var gap: Int { reduce(0) { $0 + $1.need - $1.level } }
}

extension Team {
  /// Changes the role with an id.
  mutating func change(_ role: String, _ change: (inout Role) -> Void) {
    for r in roles.indices where roles[r].id == role { change(&roles[r]) }
  }
}
