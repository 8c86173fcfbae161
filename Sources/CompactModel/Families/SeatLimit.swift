/// Nobody has more seats at once than agreed.
///
///     Σ holder[m,r,t] + understudy[m,r,t]  ≤  max-roles        ∀ m ∈ M, t ∈ 1…T
///    r∈R
enum SeatLimit: ConstraintFamily {
  static let rules = ["max-roles"]

  static func add(to f: Formulation) {
    for t in f.periods {
      for m in f.members {
        f.program.require(
          f.naming.name("max_roles", m: m, t), f.seats(m, t).map { f.seat(m, $0.role, $0.kind, t) }.sum,
          atMost: Double(f.settings.maxRoles))
      }
    }
  }
}
