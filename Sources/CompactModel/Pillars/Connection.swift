/// Liked roles, and roles shared with others.
///
///                                    Σ hours[m,r,k] · taste[m,r] · k[m,r,t]
///                              t∈P[m], r, k                                       Σ shared[m,t]
///     connection[m] = ½ · (½ + ½ · ─────────────────────────────────────) + ½ · ──────────────
///                                    Σ available[m]                               |P[m]|
///                                  t∈P[m]
///     shared[m,t] ≤ 1,    shared[m,t]  ≤  Σ understudy[m,r,t] + Σ holder[m,r,t]
///                                        r∈R                   r: holders.min ≥ 2
enum ConnectionPillar {
  static func value(_ f: Formulation, _ m: Int) -> LinearExpression {
    let member = f.grid.team.members[m]
    let periods = f.grid.presentPeriods(m)
    let available = member.hours * Double(periods.count)
    var liking = LinearExpression()
    if available > 0 {
      for t in periods {
        for (r, kind) in f.seats(m, t) {
          let role = f.grid.team.roles[r].id
          let taste = (member.likes.contains(role) ? 1.0 : 0) - (member.dislikes.contains(role) ? 1.0 : 0)
          let weight = taste * f.grid.hours(m, r, kind) / available
          if taste != 0 { liking += weight * f.seat(m, r, kind, t) }
        }
      }
    }
    let together = periods.map { shared(f, m, $0) }.sum
    let share = periods.isEmpty ? LinearExpression() : (1 / Double(periods.count)) * together
    return [LinearExpression(0.25), 0.25 * liking, 0.5 * share].sum
  }

  private static func shared(_ f: Formulation, _ m: Int, _ t: Int) -> LinearExpression {
    let seats = f.seats(m, t).filter { $0.kind == .understudy || f.grid.team.roles[$0.role].holders.min >= 2 }
    if seats.count <= 1 { return seats.map { f.seat(m, $0.role, $0.kind, t) }.sum }
    let name = f.naming.name("shared", m: m, t)
    let shared = f.program.share(name)
    let bringing = seats.map { f.seat(m, $0.role, $0.kind, t) }.sum
    f.program.require(name, shared, atMost: bringing)
    f.program.note(once: shared, bringing, m: m, t: t)
    return shared
  }
}
