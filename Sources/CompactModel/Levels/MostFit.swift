/// Profile `fit`, right after level 3: most fit over holder seats.
///
///     max  Σ fitness[m,r,holder,t]
///         m∈M, r∈R, t∈1…T
extension Formulation {
  func fit() -> LinearExpression {
    var total = LinearExpression(grid.surroundings.fit)
    for t in periods {
      for m in members {
        for r in roles { total += fitness(m, r, .holder, t) }
      }
    }
    return total.tidy
  }
}
