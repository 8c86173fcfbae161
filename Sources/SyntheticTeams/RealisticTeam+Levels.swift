import TeamModel

extension RealisticTeam {
  /// Levels that let every member carry today's roles and reach a quarter to a third of all roles.
  mutating func addLevels() {
    var rolesNeeding = Array(repeating: [Int](), count: competencies.count)
    for r in needs.indices { for need in needs[r] { rolesNeeding[need.competency].append(r) } }
    var able = Array(repeating: 0, count: recipe.roles)
    let staying = random.shuffled((0..<recipe.members).filter { !leavers.contains($0) })
    for m in staying + leavers {
      raiseLevels(of: m, rolesNeeding: rolesNeeding, able: able)
      guard !leavers.contains(m) else { continue }
      for r in reach[m] where gap(m, r) <= team.settings.actingGap { able[r] += 1 }
    }
    let reached = reach
    for r in random.shuffled(Array(0..<recipe.roles)) { qualifySomeone(for: r, among: staying, reached: reached) }
    for m in 0..<recipe.members {
      for (c, level) in levels[m].enumerated() where level > 0 { team.members[m].has[competencies[c]] = level }
    }
  }

  /// Raises a member's levels role by role: first today's roles, then the roles that fewest others can carry, near
  /// clusters before far ones, until the member reaches enough roles. Whose roles of today alone reach too far is
  /// lowered again: some hold a role today while one level short.
  private mutating func raiseLevels(of m: Int, rolesNeeding: [[Int]], able: [Int]) {
    var within = Array(repeating: false, count: recipe.roles)
    var count = 0
    func note(_ changed: [Int], _ now: inout [Bool], _ total: inout Int, _ team: RealisticTeam) {
      for c in changed {
        for r in rolesNeeding[c] {
          let inside = team.gap(m, r) <= team.team.settings.actingGap
          if inside != now[r] {
            now[r] = inside
            total += inside ? 1 : -1
          }
        }
      }
    }
    for r in held[m] { note(raise(m, r, to: random.chance(0.92) ? 0 : 1), &within, &count, self) }

    let most = max(1, recipe.roles / 3)
    for c in random.shuffled(Array(competencies.indices)) where count > most && levels[m][c] > 0 {
      let before = (levels: levels[m], within: within, count: count)
      levels[m][c] -= 1
      note([c], &within, &count, self)
      let stillHolds = held[m].allSatisfy { gap(m, $0) <= 1 }
      if !stillHolds || count == before.count { (levels[m], within, count) = before }
    }

    let wanted = random.integer(min(most, (recipe.roles + 3) / 4)...most)
    let jitter = (0..<recipe.roles).map { _ in random.unit() }
    func rank(_ r: Int) -> Double {
      let short = min(3, able[r] - team.roles[r].holders.min + 1)
      return Double(short) + 0.7 * Double(distance(clusterOfMember[m], clusterOfRole[r])) + jitter[r]
    }
    let ranks = (0..<recipe.roles).map(rank)
    for r in (0..<recipe.roles).sorted(by: { ranks[$0] < ranks[$1] }) where !within[r] {
      guard count < wanted else { break }
      let before = (levels: levels[m], within: within, count: count)
      let missing = [0, 1, 2, 3][random.index(weights: [50, 20, 15, 15])]
      note(raise(m, r, to: missing), &within, &count, self)
      if count > most { (levels[m], within, count) = before }
    }
    reach[m] = (0..<recipe.roles).filter { within[$0] }
  }

  /// Makes one of those within reach of a role qualified for it, when nobody who stays is; unless that would bring the
  /// member within reach of too many roles.
  private mutating func qualifySomeone(for r: Int, among staying: [Int], reached: [[Int]]) {
    guard !staying.contains(where: { gap($0, r) == 0 }) else { return }
    let near = staying.filter { reached[$0].contains(r) }.sorted { (gap($0, r), $0) < (gap($1, r), $1) }
    for m in near {
      let before = levels[m]
      _ = raise(m, r, to: 0)
      let now = (0..<recipe.roles).filter { gap(m, $0) <= team.settings.actingGap }
      if now.count <= max(reach[m].count, recipe.roles / 3) {
        reach[m] = now
        return
      }
      levels[m] = before
    }
  }

  /// Raises levels, one at a time in random order, until the member misses at most `missing` levels in the role.
  private mutating func raise(_ m: Int, _ r: Int, to missing: Int) -> [Int] {
    var changed: [Int] = []
    var rest = gap(m, r) - missing
    while rest > 0 {
      let short = needs[r].filter { $0.level > levels[m][$0.competency] }
      guard let need = random.pick(short) else { break }
      levels[m][need.competency] += 1
      if !changed.contains(need.competency) { changed.append(need.competency) }
      rest -= 1
    }
    return changed
  }
}
