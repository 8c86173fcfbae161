import TeamModel

extension RandomTeam {
  /// Wants above what the member has; likes, dislikes and vetoes, never two of them for one role.
  mutating func addWishes() {
    for m in team.members.indices {
      for c in random.shuffled(competencies).prefix(random.integer(0...2)) {
        let has = team.members[m].has[c] ?? 0
        guard has < 4 else { continue }
        let level = random.integer(has + 1...4)
        team.members[m].wants[c] = Want(level: level, weight: random.chance(0.3) ? Double(random.integer(1...3)) : 1)
      }
      for role in team.roles {
        switch random.index(weights: [10, 3, 2, 1.5]) {
        case 1: team.members[m].likes.append(role.id)
        case 2: team.members[m].dislikes.append(role.id)
        case 3 where mayEnd(team.members[m].id, role): team.members[m].vetoes.append(role.id)
        default: break
        }
      }
    }
  }

  /// Pairs apart and together, pins and seats ruled out.
  mutating func addAgreements() {
    if team.members.count >= 2, random.chance(0.35) {
      let pair = random.shuffled(team.members.map(\.id))
      if !shareToday(pair[0], pair[1]) { team.apart.append(MemberPair(pair[0], pair[1])) }
    }
    if team.members.count >= 2, random.chance(0.25) {
      let pair = random.shuffled(team.members.map(\.id)).prefix(2)
      let named = team.apart.contains { pair.contains($0.first) && pair.contains($0.second) }
      if !named { team.together.append(MemberPair(pair[0], pair[1])) }
    }
    if random.chance(0.25) { addPin() }
    if random.chance(0.3) { addForbidden() }
  }

  private mutating func addPin() {
    guard let member = random.pick(team.members), let role = random.pick(team.roles) else { return }
    let away = !member.absent.isEmpty || member.joins != nil || member.leaves != nil
    guard !away, !member.vetoes.contains(role.id), mayHold(member, role),
      member.hoursFor[role.id] ?? role.hours <= member.hours,
      role.strain.mental <= member.limits.mental, role.strain.physical <= member.limits.physical
    else { return }
    let from = random.integer(1...team.horizon.periods)
    let to = random.chance(0.5) ? nil : random.integer(from...team.horizon.periods)
    let learns = role.understudies > 0 && random.chance(0.15)
    team.keep.append(
      SeatRule(
        member: member.id, role: role.id, seat: learns ? .understudy : random.chance(0.5) ? .holder : nil,
        from: from == 1 && random.chance(0.5) ? nil : from, to: to))
  }

  private mutating func addForbidden() {
    for _ in 0..<random.integer(1...2) {
      guard let member = random.pick(team.members), let role = random.pick(team.roles) else { return }
      let pinned = team.keep.contains { $0.member == member.id && $0.role == role.id }
      let named = team.forbid.contains { $0.member == member.id && $0.role == role.id }
      guard !pinned, !named, mayEnd(member.id, role) else { continue }
      let from = random.chance(0.5) ? nil : random.integer(1...team.horizon.periods)
      let seat: SeatKind? = [nil, nil, .holder, .understudy][random.integer(0...3)]
      team.forbid.append(SeatRule(member: member.id, role: role.id, seat: seat, from: from))
    }
  }

  /// Whether the member may leave the role when the horizon starts: not a holder today, or held long enough.
  private func mayEnd(_ member: String, _ role: Role) -> Bool {
    team.current.allSatisfy {
      $0.member != member || $0.role != role.id || $0.seat == .understudy
        || $0.tenure(at: team.horizon) >= role.tenure.min
    }
  }

  /// Whether two members share a role today.
  private func shareToday(_ first: String, _ second: String) -> Bool {
    let roles = team.current.filter { $0.member == first }.map(\.role)
    return team.current.contains { $0.member == second && roles.contains($0.role) }
  }
}
