/// Seats that the user pins are taken.
///
///     (m, r, k, from, to) ∈ keep   ⟹   k[m,r,t] = 1        ∀ t ∈ from…to
///
/// A pin without a kind means holder. A pinned seat that nothing can fill makes the program infeasible.
enum Pins: ConstraintFamily {
  static let rules = ["keep"]

  static func add(to f: Formulation) {
    for (k, pin) in f.grid.team.keep.enumerated() {
      guard let m = f.grid.memberNumbers[pin.member], let r = f.grid.roleNumbers[pin.role] else { continue }
      for t in f.periods where pin.covers(period: t) {
        f.program.fixAtOne(f.naming.name("keep", m: m, r: r, t, k), f.seat(m, r, pin.seat ?? .holder, t))
      }
    }
  }
}
