import TeamModel

extension RandomTeam {
  /// A member with hours, levels, limits, own hours and ratings, and now and then days away.
  mutating func addMember(_ m: Int) {
    var member = Member(id: "m\(m + 1)", hours: Double(random.integer(3...10)))
    if random.chance(0.15) { member.hours += 0.5 }
    if random.chance(0.04) { member.hours = 0 }
    if random.chance(0.3) { member.name = "Member \(m + 1)" }
    for c in competencies where random.chance(0.7) { member.has[c] = random.integer(0...4) }
    if random.chance(0.5) {
      member.limits = StrainLimits(mental: Double(random.integer(2...6)), physical: Double(random.integer(2...6)))
    }
    for role in team.roles {
      if random.chance(0.1) { member.hoursFor[role.id] = Double(random.integer(1...5)) }
      if random.chance(0.12) { member.suits[role.id] = Double(random.integer(0...10)) / 10 }
    }
    if random.chance(0.2) {
      let from = day(before: 30, after: 0)
      member.absent.append(DateSpan(from: from, to: from.adding(days: random.integer(0...120))))
    }
    if random.chance(0.1) { member.joins = day(before: 100, after: 10) }
    if random.chance(0.12) {
      let leaves = day(before: 0, after: 30)
      if leaves > member.joins ?? team.horizon.start { member.leaves = leaves }
    }
    team.members.append(member)
  }

  /// Today's holders and understudies, within the rules that today's levels, hours, strain and pairs of roles set.
  mutating func addHoldings() {
    for role in team.roles where random.chance(0.8) {
      var holders = 0
      var understudies = 0
      for member in random.shuffled(team.members) where member.joins ?? team.horizon.start <= team.horizon.start {
        let seats = team.current.filter { $0.member == member.id }
        guard seats.count < team.settings.maxRoles, mayHold(member, role), fits(role, member, beside: seats)
        else { continue }
        if holders < max(1, role.holders.min), random.chance(0.8) {
          holders += 1
          let months = team.horizon.months * random.integer(0...6) + random.integer(0...team.horizon.months)
          team.current.append(
            CurrentSeat(member: member.id, role: role.id, since: team.horizon.start.adding(months: -months)))
        } else if holders > 0, understudies < role.understudies, random.chance(0.3) {
          understudies += 1
          team.current.append(
            CurrentSeat(
              member: member.id, role: role.id, seat: .understudy, since: team.horizon.start.adding(months: -1)))
        }
      }
    }
  }

  /// Whether a role fits beside the seats a member has: hours, strain and exclusive roles.
  private func fits(_ role: Role, _ member: Member, beside seats: [CurrentSeat]) -> Bool {
    let beside = seats.compactMap { team.role($0.role) }
    let all = beside + [role]
    return all.reduce(0) { $0 + (member.hoursFor[$1.id] ?? $1.hours) } <= member.hours
      && all.reduce(0) { $0 + $1.strain.mental } <= member.limits.mental
      && all.reduce(0) { $0 + $1.strain.physical } <= member.limits.physical
      && !beside.contains { $0.exclusive.contains(role.id) || role.exclusive.contains($0.id) }
  }
}
