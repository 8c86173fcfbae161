import TeamModel

/// Between two stints as holder of one role lie at least `rest` periods.
///
///       Σ  new[m,r,holder,i]  +  holder[m,r,t]  ≤  1        ∀ m ∈ M, r ∈ R, t ∈ 0…T−1,   I = {t+1, …, t + max(1, rest[r])}
///      i∈I
///
/// Two stints cannot both begin within I either, so the sum is at most 1. With no rest asked the row says that a new seat was not
/// held before; it then stands only where a deadline counts stints.
enum RestBetweenStints: ConstraintFamily {
  static let rules = ["rest"]

  static func add(to f: Formulation) {
    for r in f.roles {
      let tenure = f.grid.team.roles[r].tenure
      guard tenure.rest > 0 || tenure.max != nil else { continue }
      for m in f.members {
        for t in 0..<f.grid.periods {
          let last = min(f.grid.periods, t + max(1, tenure.rest))
          let begun = (t + 1...last).map { f.new(m, r, .holder, $0) }.sum
          if begun.isZero { continue }
          f.program.require(f.naming.name("rest", m: m, r: r, t), begun + f.seat(m, r, .holder, t), atMost: 1)
        }
      }
    }
  }
}
