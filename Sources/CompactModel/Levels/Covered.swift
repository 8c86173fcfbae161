/// Level 1, covered.
///
///     min  Σ critical[r] · uncovered[r,t],      uncovered[r,t]  ≥  holders.min[r] − Σ holder[m,r,t],   uncovered ≥ 0
///         r∈R, t∈1…T                                                               m∈M
extension Formulation {
  func covered() -> LinearExpression {
    var total = LinearExpression()
    for t in periods {
      for r in roles {
        let role = grid.team.roles[r]
        total += Double(role.critical) * uncovered(r, t)
      }
    }
    return total.tidy
  }

  private func uncovered(_ r: Int, _ t: Int) -> LinearExpression {
    let wanted = Double(grid.team.roles[r].holders.min)
    if wanted <= 0 { return LinearExpression() }
    return once(Subject(word: .uncovered, r: r, t: t)) {
      let holders = holders(r, t)
      if holders.isConstant { return LinearExpression(max(0, wanted - holders.constant)) }
      if holders.constant >= wanted { return LinearExpression() }
      let name = naming.name("uncovered", r: r, t)
      let uncovered = program.share(name, upper: wanted)
      program.require(name, uncovered + holders, atLeast: wanted)
      return uncovered
    }
  }
}
