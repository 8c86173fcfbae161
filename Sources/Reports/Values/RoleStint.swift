import TeamModel

/// An unbroken run of periods in which a member has one kind of seat in one role.
public struct RoleStint: Hashable, Sendable {
  /// The member's id.
  public var member: String
  /// The role's id.
  public var role: String
  /// Holder or understudy.
  public var kind: SeatKind
  /// The first period in the horizon, from 1.
  public var from: Int
  /// The last period in the horizon.
  public var to: Int
  /// Whether the member has this seat today already.
  public var runsOnFromToday: Bool
  /// The periods in which a holder still misses levels.
  public var acting: [Int]
  /// The periods past the rotation deadline.
  public var overdue: [Int]
  /// The period whose opening is the rotation deadline; nil for understudies and for roles without one. 1 when it has passed.
  public var deadline: Int?
  /// The members with another seat in the role in any of these periods, in order of appearance.
  public var beside: [String]
}

extension PlannedRoles {
  /// Every stint of a proposal, role by role, in order of the first period.
  public func stints() -> [RoleStint] {
    var result: [RoleStint] = []
    for (role, row) in zip(team.roles, cells) {
      var found: [RoleStint] = []
      for (index, cell) in row.enumerated() {
        let t = index + 1
        let all = cell.holders + cell.understudies
        for seat in all {
          let others = all.map(\.member).filter { $0 != seat.member }
          let open = found.firstIndex { $0.member == seat.member && $0.kind == seat.kind && $0.to == t - 1 }
          let at = open ?? found.count
          if open == nil { found.append(start(of: seat, in: role, at: t)) }
          found[at].to = t
          if seat.acting { found[at].acting.append(t) }
          if seat.overdue > 0 { found[at].overdue.append(t) }
          found[at].beside += others.filter { !found[at].beside.contains($0) }
        }
      }
      result += found
    }
    return result
  }

  private func start(of seat: PlannedSeat, in role: Role, at t: Int) -> RoleStint {
    let today =
      t == 1
      ? team.current.first { $0.member == seat.member && $0.role == role.id && $0.seat == seat.kind } : nil
    var deadline: Int?
    if seat.kind == .holder, let max = role.tenure.max {
      deadline = Swift.max(1, t + max - (today?.tenure(at: team.horizon) ?? 0))
    }
    return RoleStint(
      member: seat.member, role: role.id, kind: seat.kind, from: t, to: t, runsOnFromToday: today != nil, acting: [],
      overdue: [], deadline: deadline, beside: [])
  }
}
