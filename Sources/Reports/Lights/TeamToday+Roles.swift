import OrderedCollections
import TeamModel

extension TeamToday {
  /// Roles without enough holders today, and holders who leave or will be away.
  func coverage(of role: Role) -> [WarningLight] {
    let holders = team.current.filter { $0.role == role.id && $0.seat == .holder }
    var lights: [WarningLight] = []
    if holders.count < role.holders.min {
      lights.append(.uncovered(role: role.id, missing: role.holders.min - holders.count))
    }
    let end = team.horizon.lastDay(of: team.horizon.periods)
    for member in holders.compactMap({ team.member($0.member) }) {
      if let day = member.leaves, day <= end {
        lights.append(.holderLeaves(member: member.id, role: role.id, from: day))
      }
      for span in longAbsences(of: member) {
        lights.append(.holderAway(member: member.id, role: role.id, from: span.from, to: span.to))
      }
    }
    return lights
  }

  /// The absences that take more than half of some period.
  private func longAbsences(of member: Member) -> [DateSpan] {
    member.absent.filter { span in
      team.horizon.spans.contains { period in
        let first = max(span.from, period.from).dayNumber
        let last = min(span.to, period.to).dayNumber
        let days = period.to.dayNumber - period.from.dayNumber + 1
        return 2 * (last - first + 1) > days
      }
    }
  }

  /// Rotation deadlines that have passed, or that fall on one of the next two change moments.
  func deadlines(of role: Role) -> [WarningLight] {
    guard let deadline = role.tenure.max else { return [] }
    return team.current.compactMap { seat in
      guard seat.role == role.id, seat.seat == .holder, let member = team.member(seat.member), stays(member) else {
        return nil
      }
      let held = seat.tenure(at: team.horizon)
      if held > deadline { return .overdue(member: member.id, role: role.id, held: held, deadline: deadline) }
      let moment = deadline - held + 1
      guard moment <= 2 else { return nil }
      return .dueSoon(member: member.id, role: role.id, on: team.horizon.firstDay(of: moment))
    }
  }

  /// Roles that too few members could hold at the horizon's start.
  func backUp(of role: Role) -> [WarningLight] {
    let could = members.filter { stays($0) && gap($0, role) == 0 && mayHold($0, role) }
    let wanted = role.holders.min + role.backup
    return could.count < wanted ? [.thin(role: role.id, could: could.map(\.id), wanted: wanted)] : []
  }

  /// Needs to come for which too few members have all levels, where today there are enough; or too few to hold the role at all.
  func needsToCome(of role: Role) -> [WarningLight] {
    let wanted = role.holders.min + role.backup
    var needs = role.needs
    var enough = team.members.count { could($0, role, needs, on: team.horizon.start) } >= wanted
    var lights: [WarningLight] = []
    for change in role.needsFrom.sorted(by: { $0.from < $1.from })
    where change.from <= team.horizon.lastDay(of: team.horizon.periods) {
      for (competency, level) in change.needs { needs[competency] = level }
      guard change.from > team.horizon.start else { continue }
      let able = team.members.filter { could($0, role, needs, on: change.from) }
      if able.count < role.holders.min || (enough && able.count < wanted) {
        lights.append(
          .outgrown(
            role: role.id, needs: needs.filter { $0.value > 0 }, could: able.map(\.id), wanted: wanted,
            from: change.from))
      }
      enough = able.count >= wanted
    }
    return lights
  }

  /// Whether a member is in the team on a day and could hold the role with today's levels and these needs.
  private func could(
    _ member: Member, _ role: Role, _ needs: OrderedDictionary<String, Int>, on day: CalendarDate
  ) -> Bool {
    (member.joins ?? day) <= day && member.leaves.map { $0 > day } ?? true && mayHold(member, role)
      && needs.allSatisfy { $0.value <= member.has[$0.key] ?? 0 }
  }
}
