import TeamModel

/// The seats that a member can have at all, found before any column is made.
///
/// Rules `presence`, `veto` and `forbid` rule a seat out by themselves; `competence` when even the best levels that
/// practice could have brought by then leave too great a gap; `understudies` when nobody else could be a qualified holder;
/// `hours`, `strain` and `max-roles` when the seat alone is too much; `holders` and `understudies` when those outside fill the role.
///
///     best[m,c,1] = has[m,c],   best[m,c,t+1] = the most that a possible seat of t makes of best[m,c,t]
struct PossibleSeats: Sendable {
  /// `best[m][t][c]`: the most units m can have when period t opens, t in 1…T+1.
  private(set) var best: [[[Int]]]
  /// `holder[m][t][r]`, t in 1…T.
  private var holder: [[[Bool]]]
  private var understudy: [[[Bool]]]

  init(_ grid: CompactTeam) {
    let (roles, periods) = (grid.team.roles.count, grid.periods)
    let none = [[Bool]](repeating: Array(repeating: false, count: roles), count: periods + 1)
    holder = Array(repeating: none, count: grid.team.members.count)
    understudy = holder
    best = grid.startUnits.map { Array(repeating: $0, count: periods + 2) }
    for t in 0..<periods { open(t + 1, grid) }
  }

  /// Opens the possible seats of period t: holders first, since an understudy needs one who could be qualified.
  private mutating func open(_ t: Int, _ grid: CompactTeam) {
    let members = grid.team.members.indices
    for r in grid.team.roles.indices {
      let outside =
        grid.surroundings.cells.isEmpty
        ? Surroundings.Cell() : grid.surroundings.cells[r * grid.periods + t - 1]
      let role = grid.team.roles[r]
      if outside.holders < role.holders.max {
        for m in members { holder[m][t][r] = isPossible(m, r, .holder, t, grid) }
      }
      guard outside.understudies < role.understudies else { continue }
      let teachers = members.filter { holder[$0][t][r] && gap($0, r, t, best[$0][t], grid) == 0 }
      for m in members where outside.qualified > 0 || teachers.contains(where: { $0 != m }) {
        understudy[m][t][r] = isPossible(m, r, .understudy, t, grid)
      }
    }
    for m in members {
      for r in grid.team.roles.indices {
        for kind in SeatKind.allCases where contains(m, r, kind, t) {
          for (c, need) in grid.needs[r][t].enumerated() where need > 0 {
            best[m][t + 1][c] = max(best[m][t + 1][c], grid.unitsAfter(best[m][t][c], need: need, kind))
          }
        }
      }
      for c in grid.competencies.indices { best[m][t + 1][c] = max(best[m][t + 1][c], best[m][t][c]) }
    }
  }

  private func isPossible(_ m: Int, _ r: Int, _ kind: SeatKind, _ t: Int, _ grid: CompactTeam) -> Bool {
    let (member, role, settings) = (grid.team.members[m], grid.team.roles[r], grid.team.settings)
    guard grid.present[m][t], grid.isAllowed(m, r, kind, t), settings.maxRoles >= 1 else { return false }
    if !grid.surroundings.closed.isEmpty,
      grid.surroundings.closed.contains(MemberSeat(member: member.id, cell: r * grid.periods + t - 1, kind: kind))
    {
      return false
    }
    guard grid.hours(m, r, kind) <= member.hours + ProgramBuilder.rounding else { return false }
    if kind == .holder {
      guard role.strain.mental <= member.limits.mental + ProgramBuilder.rounding,
        role.strain.physical <= member.limits.physical + ProgramBuilder.rounding, role.holders.max >= 1
      else { return false }
    } else if role.understudies < 1 {
      return false
    }
    return gap(m, r, t, best[m][t], grid) <= (kind == .holder ? settings.actingGap : settings.stretch)
  }

  private func gap(_ m: Int, _ r: Int, _ t: Int, _ units: [Int], _ grid: CompactTeam) -> Int {
    grid.needs[r][t].indices.reduce(0) { $0 + max(0, grid.needs[r][t][$1] - units[$1] / grid.unitsPerLevel) }
  }

  /// Whether m could have this seat in period t of 1…T.
  func contains(_ m: Int, _ r: Int, _ kind: SeatKind, _ t: Int) -> Bool {
    kind == .holder ? holder[m][t][r] : understudy[m][t][r]
  }
}
