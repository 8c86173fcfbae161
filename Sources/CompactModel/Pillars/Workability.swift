/// Stress and load stay bearable.
///
///     workability[m]  =  1 − Σ (0.6 · overload[m,t] + 0.4 · tension[m,t]) / |P[m]|
///                           t∈P[m]
///     overload[m,t]   ≥  (load[m,t] / available[m] − 0.85) / 0.15,     overload[m,t] ≥ 0
///     tension[m,t]    ≥  2 · mental[m,t] / limit.mental[m] − 1,        tension[m,t] ≥ 0,     the same for physical
///
/// P[m] are the periods in which m is present. Both are convex and only ever unwanted, so the rows are exact.
enum WorkabilityPillar {
  static func value(_ f: Formulation, _ m: Int) -> LinearExpression {
    let periods = f.grid.presentPeriods(m)
    if periods.isEmpty { return LinearExpression() }
    var burden = LinearExpression()
    for t in periods {
      burden += 0.6 * overload(f, m, t)
      burden += 0.4 * tension(f, m, t)
    }
    return LinearExpression(1) - (1 / Double(periods.count)) * burden
  }

  private static func overload(_ f: Formulation, _ m: Int, _ t: Int) -> LinearExpression {
    let available = f.grid.team.members[m].hours
    let load = f.load(m, t).tidy
    guard available > 0, load.atOnes > 0.85 * available else { return LinearExpression() }
    let name = f.naming.name("overload", m: m, t)
    let overload = f.program.share(name)
    let lifted: LinearExpression = (0.15 * available) * overload - load
    f.program.require(name, lifted, atLeast: -0.85 * available)
    return overload
  }

  private static func tension(_ f: Formulation, _ m: Int, _ t: Int) -> LinearExpression {
    let limits = f.grid.team.members[m].limits
    var kinds: [(strain: LinearExpression, limit: Double)] = []
    for (strain, limit) in [
      (f.strain(m, t, \.mental), limits.mental), (f.strain(m, t, \.physical), limits.physical),
    ] where limit > 0 && strain.atOnes > limit / 2 {
      kinds.append((strain, limit))
    }
    if kinds.isEmpty { return LinearExpression() }
    let tension = f.program.share(f.naming.name("tension", m: m, t))
    for (k, kind) in kinds.enumerated() {
      let lifted: LinearExpression = kind.limit * tension - 2 * kind.strain
      f.program.require(f.naming.name("tension", m: m, t, k + 1), lifted, atLeast: -kind.limit)
    }
    return tension
  }
}
