/// Profile `resilient`, right after level 3: least back-up that is missing.
///
///     min  Σ thin[r,t],      thin[r,t]  ≥  holders.min[r] + backup[r] − Σ could[m,r,t],   thin ≥ 0
///         r∈R, t∈1…T                                                   m∈M
///     could[m,r,t]  ≤  level[m,c,t ≥ need[r,c,t]]        ∀ c ∈ C;   0 when m is away, vetoes r or may not hold it in t
extension Formulation {
  func thin() -> LinearExpression {
    var total = LinearExpression()
    for t in periods {
      for r in roles { total += thin(r, t) }
    }
    return total.tidy
  }

  private func thin(_ r: Int, _ t: Int) -> LinearExpression {
    let wanted = Double(grid.team.roles[r].holders.min + grid.team.roles[r].backup)
    return once(Subject(word: .thin, r: r, t: t)) {
      let able = (LinearExpression(Double(outside(r, t).able)) + overMembers { could($0, r, t) }).tidy
      if able.constant >= wanted { return LinearExpression() }
      if able.isConstant { return LinearExpression(wanted - able.constant) }
      let name = naming.name("thin", r: r, t)
      let thin = program.share(name, upper: wanted - able.constant)
      program.require(name, thin + able, atLeast: wanted)
      return thin
    }
  }
}
