import TeamModel

/// A holder stays at least the role's minimum, unless presence ends it.
///
///       Σ  new[m,r,holder,i]  ≤  holder[m,r,t]        ∀ m ∈ M, r ∈ R, t ∈ 1…T,   I = {i : t − min[r] < i ≤ t, m present in i…t}
///      i∈I
///     holder[m,r,t] = 1        for today's holders, while today's tenure + t ≤ min[r] and m is present in 1…t
enum MinimumTenure: ConstraintFamily {
  static let rules = ["min-tenure"]

  static func add(to f: Formulation) {
    for r in f.roles {
      let minimum = f.grid.team.roles[r].tenure.min
      for m in f.members {
        keepToday(f, m, r, minimum)
        // With a minimum of one the rows only say that a new seat is a seat, which matters for deadlines alone.
        guard minimum > 1 || f.grid.team.roles[r].tenure.max != nil else { continue }
        for t in f.periods where f.grid.present[m][t] {
          var begun = LinearExpression()
          for i in stride(from: t, to: max(0, t - max(1, minimum)), by: -1) {
            if !f.grid.present[m][i] { break }
            begun += f.new(m, r, .holder, i)
          }
          f.program.require(f.naming.name("min_tenure", m: m, r: r, t), begun, atMost: f.seat(m, r, .holder, t))
        }
      }
    }
  }

  private static func keepToday(_ f: Formulation, _ m: Int, _ r: Int, _ minimum: Int) {
    guard f.grid.today[m][r].contains(.holder) else { return }
    for t in f.periods {
      guard f.grid.present[m][t], f.grid.tenure[m][r] + t <= minimum else { return }
      f.program.fixAtOne(f.naming.name("stay", m: m, r: r, t), f.seat(m, r, .holder, t))
    }
  }
}
