import TeamModel

extension TeamToday {
  /// Hours and strain of today's seats.
  func load(of member: Member) -> [WarningLight] {
    var hours = 0.0
    var mental = 0.0
    var physical = 0.0
    for (seat, role) in seats(of: member) {
      let cost = member.hoursFor[role.id] ?? role.hours
      hours += seat.seat == .holder ? cost : cost * team.settings.understudyShare
      guard seat.seat == .holder else { continue }
      mental += role.strain.mental
      physical += role.strain.physical
    }
    let tolerance = 1e-9
    var lights: [WarningLight] = []
    if hours > member.hours + tolerance {
      lights.append(.overloaded(member: member.id, hours: hours, available: member.hours))
    } else if hours > 0.85 * member.hours + tolerance {
      lights.append(.busy(member: member.id, hours: hours, available: member.hours))
    }
    if mental > 0.75 * member.limits.mental + tolerance {
      lights.append(.strain(member: member.id, kind: .mental, strain: mental, limit: member.limits.mental))
    }
    if physical > 0.75 * member.limits.physical + tolerance {
      lights.append(.strain(member: member.id, kind: .physical, strain: physical, limit: member.limits.physical))
    }
    return lights
  }

  /// Wishes without a way, wishes fulfilled already, seats in which nothing is learned.
  func growth(of member: Member) -> [WarningLight] {
    guard stays(member) else { return [] }
    var lights: [WarningLight] = []
    let reachable = reachableLevels(of: member)
    var open: [String] = []
    for (competency, want) in member.wants {
      let has = member.has[competency] ?? 0
      if want.level <= has {
        lights.append(.wishReached(member: member.id, competency: competency, wanted: want.level, has: has))
        continue
      }
      open.append(competency)
      let way = reachable[competency] ?? has
      if way < want.level {
        lights.append(.noWay(member: member.id, competency: competency, wanted: want.level, reachable: way))
      }
    }
    guard (member.joins ?? team.horizon.start) <= team.horizon.start else { return lights }
    var learned: Set<String> = []
    for (seat, role) in seats(of: member) {
      let now = learnedNow(member, seat, role)
      learned.formUnion(now)
      let held = seat.tenure(at: team.horizon)
      if seat.seat == .holder, now.isEmpty, held >= 1, !needs(role).isEmpty {
        lights.append(.rusting(member: member.id, role: role.id, held: held))
      }
    }
    if open.isEmpty ? learned.isEmpty : learned.isDisjoint(with: open) {
      lights.append(.withoutGrowth(member: member.id))
    }
    return lights
  }

  /// The competencies that a seat still practises.
  private func learnedNow(_ member: Member, _ seat: CurrentSeat, _ role: Role) -> [String] {
    needs(role).filter { need in
      let has = member.has[need.competency] ?? 0
      return has < need.level || (has == need.level && seat.seat == .holder && has < 4)
    }.map(\.competency)
  }

  /// How far a member can get in every competency through the team's roles, one after another, with time enough.
  ///
  /// A role is open once no more levels are missing than an understudy may miss; it leads to what it needs, and one level
  /// further once nothing is missing.
  func reachableLevels(of member: Member) -> [String: Int] {
    let steps = team.roles.filter { mayHold(member, $0) }.flatMap { self.steps[$0.id] ?? [] }
    var levels = Dictionary(member.has.map { ($0.key, $0.value) }, uniquingKeysWith: { a, _ in a })
    var moved = true
    while moved {
      moved = false
      for needs in steps {
        let gap = needs.reduce(0) { $0 + max(0, $1.level - (levels[$1.competency] ?? 0)) }
        guard gap <= max(team.settings.stretch, team.settings.actingGap) else { continue }
        for (competency, need) in needs {
          let target = gap == 0 ? min(4, need + 1) : need
          if target > (levels[competency] ?? 0), gap > 0 || (levels[competency] ?? 0) == need {
            levels[competency] = target
            moved = true
          }
        }
      }
    }
    return levels
  }
}
