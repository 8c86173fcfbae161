/// Level 2, competent.
///
///     min  Σ critical[r] · Σ missing[m,r,holder,t,c,l]
///         m∈M, r∈R, t∈1…T    c, l
extension Formulation {
  func competent() -> LinearExpression {
    var total = LinearExpression(Double(grid.surroundings.acting))
    for t in periods {
      for m in members {
        for r in roles { total += Double(grid.team.roles[r].critical) * shortfall(m, r, .holder, t) }
      }
    }
    return total.tidy
  }
}
