/// Used on talents, and able to hold several roles.
///
///                                Σ hours[m,r,k] · fitness[m,r,k,t]
///                             t∈P[m], r, k
///     deployability[m]  = ½ · ───────────────────────────────────── + ½ · able[m]
///                                Σ available[m]
///                             t∈P[m]
///     able[m] ≤ 1,    able[m]  ≤  Σ after[m,r] / breadth
///                                r∈R
///     after[m,r]  ≤  level[m,c,T+1 ≥ need[r,c,T]]        ∀ c ∈ C;   0 for a role vetoed or forbidden as holder in T
enum DeployabilityPillar {
  static func value(_ f: Formulation, _ m: Int) -> LinearExpression {
    let periods = f.grid.presentPeriods(m)
    let available = f.grid.team.members[m].hours * Double(periods.count)
    var used = LinearExpression()
    if available > 0 {
      for t in periods {
        for (r, kind) in f.seats(m, t) {
          let weight = f.grid.hours(m, r, kind) / available
          used += weight * f.fitness(m, r, kind, t)
        }
      }
    }
    return 0.5 * used + 0.5 * able(f, m)
  }

  private static func able(_ f: Formulation, _ m: Int) -> LinearExpression {
    let breadth = Double(f.settings.breadth)
    guard breadth > 0 else { return LinearExpression() }
    let roles = f.roles.map { f.after(m, $0) }.sum.tidy
    if roles.isConstant { return LinearExpression(min(1, roles.constant / breadth)) }
    if roles.constant >= breadth { return LinearExpression(1) }
    if roles.constant + Double(roles.terms.count) <= breadth && roles.terms.allSatisfy({ $0.value == 1 }) {
      return (1 / breadth) * roles
    }
    let name = f.naming.name("able", m: m)
    let able = f.program.share(name)
    f.program.require(name, breadth * able, atMost: roles)
    return able
  }
}

extension Formulation {
  /// Whether m could hold r with the levels reached after the last period.
  func after(_ m: Int, _ r: Int) -> LinearExpression {
    guard grid.isAllowed(m, r, .holder, grid.periods) else { return LinearExpression() }
    return allLevels("after", .after, m, r, grid.periods + 1, needs: grid.needs[r][grid.periods])
  }

  /// Whether m could hold r in t.
  func could(_ m: Int, _ r: Int, _ t: Int) -> LinearExpression {
    guard grid.present[m][t], grid.isAllowed(m, r, .holder, t) else { return LinearExpression() }
    return allLevels("could", .could, m, r, t, needs: grid.needs[r][t])
  }

  /// Whether m has every level of `needs` when t opens.
  private func allLevels(
    _ word: String, _ subject: Subject.Word, _ m: Int, _ r: Int, _ t: Int, needs: [Int]
  ) -> LinearExpression {
    let conditions = needConditions(m, r, t, needs: needs)
    if conditions.contains(where: \.isZero) { return LinearExpression() }
    if conditions.isEmpty { return LinearExpression(1) }
    if conditions.count == 1 { return conditions[0] }
    return once(Subject(word: subject, m: m, r: r, t: t)) {
      let all = program.share(naming.name(word, m: m, r: r, t))
      for (k, condition) in conditions.enumerated() {
        program.require(naming.name(word, m: m, r: r, t, k + 1), all, atMost: condition)
      }
      return all
    }
  }
}
