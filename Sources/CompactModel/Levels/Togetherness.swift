/// The last tie-break: named pairs share a role.
///
///     max  Σ both[m,n,r,t],      both[m,n,r,t]  ≤  seat[m,r,t],   both[m,n,r,t]  ≤  seat[n,r,t]
///         (m,n)∈together, r∈R, t∈1…T
extension Formulation {
  func together() -> LinearExpression {
    var total = LinearExpression()
    for (k, pair) in grid.team.together.enumerated() {
      guard let m = grid.memberNumbers[pair.first], let n = grid.memberNumbers[pair.second], m != n else { continue }
      for t in periods {
        for r in roles {
          let (first, second) = (anySeat(m, r, t), anySeat(n, r, t))
          if first.isZero || second.isZero { continue }
          let both = program.share(naming.name("both", r: r, t, k + 1))
          program.require(naming.name("both_first", r: r, t, k + 1), both, atMost: first)
          program.require(naming.name("both_second", r: r, t, k + 1), both, atMost: second)
          total += both
        }
      }
    }
    return total
  }
}
