import TeamModel

/// What one part of a team file says against another.
struct TeamContradictions {
  let draft: TeamDraft
  let log: FindingLog

  /// How many kept seats of one member or role are compared with each other, so that absurd files end too.
  private static let looks = 60

  /// Findings for unknown ids and for agreements that cannot be kept together.
  func check() {
    checkMentions()
    checkPairs()
    checkKept()
  }

  private func checkMentions() {
    var members = NearestId(draft.team.members.map(\.id))
    var roles = NearestId(draft.team.roles.map(\.id))
    for mention in draft.memberMentions where draft.memberPlaces[mention.value] == nil {
      let nearest = members.nearest(to: mention.value)
      log.error(.unknownMember(id: mention.value, nearest: nearest), at: mention.place, about: mention.subject)
    }
    for mention in draft.roleMentions where draft.rolePlaces[mention.value] == nil {
      let nearest = roles.nearest(to: mention.value)
      log.error(.unknownRole(id: mention.value, nearest: nearest), at: mention.place, about: mention.subject)
    }
  }

  private func checkPairs() {
    for pair in draft.together where apart.contains(Set([pair.value.first, pair.value.second])) {
      let kind = FindingKind.apartAndTogether(first: pair.value.first, second: pair.value.second)
      log.error(kind, at: pair.place, about: pair.subject)
    }
  }

  /// The pairs that stay apart.
  private var apart: Set<Set<String>> { Set(draft.apart.map { [$0.value.first, $0.value.second] }) }

  // MARK: - Kept seats

  private func checkKept() {
    let periods = draft.periodsAreKnown ? draft.team.horizon.periods : 1
    var memberOf: [String: Member] = [:]
    for member in draft.team.members where memberOf[member.id] == nil { memberOf[member.id] = member }
    let forbidden = Dictionary(grouping: draft.forbid) { TeamDraft.path($0.value.member, $0.value.role) }
    for keep in draft.keep {
      let rule = keep.value
      if memberOf[rule.member]?.vetoes.contains(rule.role) == true {
        log.error(.keptAndVetoed(member: rule.member, role: rule.role), at: keep.place, about: keep.subject)
      }
      for forbid in (forbidden[TeamDraft.path(rule.member, rule.role)] ?? []).prefix(TeamContradictions.looks) {
        guard forbid.value.seat == nil || forbid.value.seat == rule.seat ?? .holder,
          let period = common(rule, forbid.value, periods)
        else { continue }
        let kind = FindingKind.keptAndForbidden(
          member: rule.member, role: rule.role, period: period, forbidden: forbid.place)
        log.error(kind, at: keep.place, about: keep.subject)
      }
    }
    checkKeptTogether(periods)
    checkKeptNumbers(periods)
  }

  /// The first period of which both rules speak.
  private func common(_ a: SeatRule, _ b: SeatRule, _ periods: Int) -> Int? {
    let from = max(a.from ?? 1, b.from ?? 1)
    let to = min(a.to ?? periods, b.to ?? periods)
    return from <= to ? from : nil
  }

  /// Pairs of kept seats that cannot both be.
  private func checkKeptTogether(_ periods: Int) {
    var keptByMember: [String: [TeamDraft.Placed<SeatRule>]] = [:]
    var keptByRole: [String: [TeamDraft.Placed<SeatRule>]] = [:]
    var roleOf: [String: Role] = [:]
    for role in draft.team.roles where roleOf[role.id] == nil { roleOf[role.id] = role }
    let apart = apart
    for keep in draft.keep {
      let rule = keep.value
      for other in (keptByMember[rule.member] ?? []).prefix(TeamContradictions.looks) {
        guard let period = common(rule, other.value, periods) else { continue }
        if other.value.role == rule.role, (other.value.seat ?? .holder) != (rule.seat ?? .holder) {
          let kind = FindingKind.keptTwoKinds(member: rule.member, role: rule.role, period: period)
          log.error(kind, at: keep.place, about: keep.subject)
        } else if roleOf[rule.role]?.exclusive.contains(other.value.role) == true
          || roleOf[other.value.role]?.exclusive.contains(rule.role) == true,
          (rule.seat ?? .holder) == .holder, (other.value.seat ?? .holder) == .holder
        {
          let kind = FindingKind.keptExclusive(
            member: rule.member, role: rule.role, other: other.value.role, period: period)
          log.error(kind, at: keep.place, about: keep.subject)
        }
      }
      for other in (keptByRole[rule.role] ?? []).prefix(TeamContradictions.looks) {
        let pair = MemberPair(other.value.member, rule.member)
        guard pair.first != pair.second, apart.contains([pair.first, pair.second]),
          let period = common(rule, other.value, periods)
        else { continue }
        let kind = FindingKind.keptApart(first: pair.first, second: pair.second, role: rule.role, period: period)
        log.error(kind, at: keep.place, about: keep.subject)
      }
      keptByMember[rule.member, default: []].append(keep)
      keptByRole[rule.role, default: []].append(keep)
    }
  }

  /// More kept in a role than the role may have.
  private func checkKeptNumbers(_ periods: Int) {
    var roles: [String: Role] = [:]
    for role in draft.team.roles where roles[role.id] == nil { roles[role.id] = role }
    var keptMembers: [String: Set<String>] = [:]
    var reported = Set<String>()
    for keep in draft.keep {
      guard let role = roles[keep.value.role] else { continue }
      let seat = keep.value.seat ?? .holder
      let most = seat == .holder ? role.holders.max : role.understudies
      let from = max(1, keep.value.from ?? 1)
      let to = min(periods, keep.value.to ?? periods)
      for period in from..<max(from, to + 1) {
        let cell = TeamDraft.path(role.id, seat.rawValue, String(period))
        keptMembers[cell, default: []].insert(keep.value.member)
        let kept = keptMembers[cell]?.count ?? 0
        guard kept > most, reported.insert(TeamDraft.path(role.id, seat.rawValue)).inserted else { continue }
        let kind: FindingKind =
          seat == .holder
          ? .keptTooManyHolders(role: role.id, kept: kept, most: most, period: period)
          : .keptTooManyUnderstudies(role: role.id, kept: kept, most: most, period: period)
        log.error(kind, at: keep.place, about: keep.subject)
      }
    }
  }
}
