import TeamModel

/// Who could hold a role.
///
///     could[m,r,t]  =  m is present in t,  gap[m,r,t] = 0,  m has no veto on r,  m is not forbidden as holder of r in t
///
/// After the last period the levels reached count against the needs of the last period, and presence is not asked.
package enum CouldHold {
  static func isAllowed(_ path: MemberPath, _ r: Int, in t: Int) -> Bool {
    let role = path.grid.team.roles[r].id
    let isForbidden = path.grid.team.forbid.contains {
      $0.member == path.member.id && $0.role == role && $0.seat != .understudy && $0.covers(period: t)
    }
    return !path.member.vetoes.contains(role) && !isForbidden
  }
}

extension MemberPath {
  /// Whether the member could hold role r in period t.
  package func couldHold(_ r: Int, in t: Int) -> Bool {
    grid.present[m][t] && Gap.of(self, r, in: t) == 0 && CouldHold.isAllowed(self, r, in: t)
  }

  /// The roles the member could hold with the levels reached after the last period.
  package var couldHoldAfterwards: [Int] {
    let last = grid.periods
    return grid.team.roles.indices.filter { r in
      grid.needs[r][last].allSatisfy { level($0.competency, at: end + 1) >= $0.level }
        && CouldHold.isAllowed(self, r, in: last)
    }
  }
}
