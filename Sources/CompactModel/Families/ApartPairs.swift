/// Named pairs of members never share a role in a period.
///
///     seat[m,r,t] + seat[n,r,t]  ≤  1        ∀ (m, n) ∈ apart, r ∈ R, t ∈ 1…T
///
/// seat is the sum of both kinds.
enum ApartPairs: ConstraintFamily {
  static let rules = ["apart"]

  static func add(to f: Formulation) {
    for (k, pair) in f.grid.team.apart.enumerated() {
      guard let m = f.grid.memberNumbers[pair.first], let n = f.grid.memberNumbers[pair.second], m != n else {
        continue
      }
      for t in f.periods {
        for r in f.roles {
          f.program.require(
            f.naming.name("apart", r: r, t, k + 1), f.anySeat(m, r, t) + f.anySeat(n, r, t), atMost: 1)
        }
      }
    }
  }
}
