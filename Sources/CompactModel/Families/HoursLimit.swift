import TeamModel

/// Nobody carries more hours than they have.
///
///     Σ hours[m,r] · (holder[m,r,t] + understudy-share · understudy[m,r,t])  ≤  available[m]        ∀ m ∈ M, t ∈ 1…T
///    r∈R
enum HoursLimit: ConstraintFamily {
  static let rules = ["hours"]

  static func add(to f: Formulation) {
    for t in f.periods {
      for m in f.members {
        f.program.require(f.naming.name("hours", m: m, t), f.load(m, t), atMost: f.grid.team.members[m].hours)
      }
    }
  }
}

extension Formulation {
  /// Hours a week that all seats of m cost in t.
  func load(_ m: Int, _ t: Int) -> LinearExpression {
    seats(m, t).map { grid.hours(m, $0.role, $0.kind) * seat(m, $0.role, $0.kind, t) }.sum
  }
}
