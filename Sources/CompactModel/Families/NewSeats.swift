import TeamModel

/// New seats: had in t, not had in t−1.
///
///     new[m,r,k,t]  ≥  k[m,r,t] − k[m,r,t−1]        ∀ m ∈ M, r ∈ R, k ∈ {holder, understudy}, t ∈ 1…T
///
/// For whole seats the least value is exact. Where something gains from too great a value (deadlines), the rows
///
///     new[m,r,holder,t]  ≤  holder[m,r,t],    new[m,r,holder,t]  ≤  1 − holder[m,r,t−1]
///
/// are part of rules `min-tenure` and `rest`. No column where the seat before is impossible (new is the seat itself) or is
/// held today (new is 0).
extension Formulation {
  func new(_ m: Int, _ r: Int, _ kind: SeatKind, _ t: Int) -> LinearExpression {
    let now = seat(m, r, kind, t)
    let before = seat(m, r, kind, t - 1)
    if now.isZero || before.isZero { return now }
    if before.isOne { return LinearExpression() }
    return once(Subject(word: .new(kind), m: m, r: r, t: t)) {
      let name = naming.name(kind == .holder ? "new_hold" : "new_learn", m: m, r: r, t)
      let new = program.share(name)
      program.require(name, new - now + before, atLeast: 0)
      return new
    }
  }

  /// All new seats of a member at the change moment that opens t.
  func newSeats(_ m: Int, _ t: Int) -> LinearExpression { seats(m, t).map { new(m, $0.role, $0.kind, t) }.sum }
}

/// Nobody takes more new seats at one change moment than the team agreed.
///
///     Σ new[m,r,k,t]  ≤  max-new        ∀ m ∈ M, t ∈ 1…T
///    r∈R, k
enum NewSeatLimit: ConstraintFamily {
  static let rules = ["max-new"]

  static func add(to f: Formulation) {
    for t in f.periods {
      for m in f.members where f.seats(m, t).count > f.settings.maxNew {
        f.program.require(f.naming.name("max_new", m: m, t), f.newSeats(m, t), atMost: Double(f.settings.maxNew))
      }
    }
  }
}

/// The whole team takes no more new seats at one change moment than it agreed.
///
///     Σ new[m,r,k,t]  ≤  max-changes        ∀ t ∈ 1…T
///    m∈M, r∈R, k
enum TeamChanges: ConstraintFamily {
  static let rules = ["changes"]

  static func add(to f: Formulation) {
    guard let limit = f.settings.maxChanges else { return }
    for t in f.periods {
      f.program.require(
        f.naming.name("max_changes", t), f.newSeatsOutside(t) + f.overMembers { f.newSeats($0, t) },
        atMost: Double(limit))
    }
  }
}
