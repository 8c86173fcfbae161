import TeamModel

/// The unknowns of the program: who has which seat when.
///
///     holder[m,r,t], understudy[m,r,t] ∈ {0, 1}        ∀ m ∈ M, r ∈ R, t ∈ 1…T
///
/// Only seats of `PossibleSeats` have a column. Period 0 is today and constant.
extension Formulation {
  /// The seat as an expression: its column, or a constant where nothing is open.
  func seat(_ m: Int, _ r: Int, _ kind: SeatKind, _ t: Int) -> LinearExpression {
    if t == 0 { return LinearExpression(grid.today[m][r].contains(kind) ? 1 : 0) }
    guard possible.contains(m, r, kind, t) else { return LinearExpression() }
    return once(Subject(word: .seat(kind), m: m, r: r, t: t)) {
      program.choice(naming.name(kind == .holder ? "hold" : "learn", m: m, r: r, t))
    }
  }

  /// A seat of either kind.
  func anySeat(_ m: Int, _ r: Int, _ t: Int) -> LinearExpression {
    seat(m, r, .holder, t) + seat(m, r, .understudy, t)
  }
}

/// Nobody is holder and understudy of one role at once.
///
///     holder[m,r,t] + understudy[m,r,t] ≤ 1        ∀ m ∈ M, r ∈ R, t ∈ 1…T
enum OneKind: ConstraintFamily {
  static let rules = ["seats"]

  static func add(to f: Formulation) {
    for t in f.periods {
      for m in f.members {
        for r in f.roles { f.program.require(f.naming.name("one_kind", m: m, r: r, t), f.anySeat(m, r, t), atMost: 1) }
      }
    }
  }
}
