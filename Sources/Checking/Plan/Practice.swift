/// Levels move with practice: a path can grow into a role.
///
/// In period t a seat of member m in role r that needs competency c at n = need[r,c,t] > 0 practises c:
///
///     level[m,c,t] < n, any seat       x  →  min(n, x + 1/learn-as-understudy)
///     level[m,c,t] = n, holder         x  →  min(4, n + 1, x + 1/learn-as-holder)
///
/// x is what m has of c with practice counted in fractions, and level[m,c,t] = ⌊x⌋ when period t opens. Seats that practise the
/// same competency in one period count once, the largest. Counted in whole units of 1/lcm(learn-as-understudy,
/// learn-as-holder) level. Levels never fall. Parameters: `learn-as-understudy` (default 2) and `learn-as-holder` (default 4), in
/// periods a level.
package enum Practice {
  /// What a member has after period t with these seats, in units, from what the member had when it opened.
  package static func after(period t: Int, with seats: Holdings, from before: [Int], in grid: TeamGrid) -> [Int] {
    let one = grid.unitsPerLevel
    let learning = one / max(1, grid.team.settings.learnAsUnderstudy)
    let holding = one / max(1, grid.team.settings.learnAsHolder)
    var after = before
    for (r, kind) in seats.seats {
      for wanted in grid.needs[r][t] {
        let (c, need) = (wanted.competency, wanted.level)
        let level = before[c] / one
        if level < need {
          after[c] = max(after[c], min(need * one, before[c] + learning))
        } else if level == need && kind == .holder {
          after[c] = max(after[c], min(min(4, need + 1) * one, before[c] + holding))
        }
      }
    }
    return after
  }
}
