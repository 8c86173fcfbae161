/// Level 3, on time.
///
///     min  Σ overdue[m,r,t]
///         m∈M, r∈R, t∈1…T
///     overdue[m,r,t]  ≥  holder[m,r,t] − Σ new[m,r,holder,i]        i ∈ 1…T,  t − max[r] < i ≤ t
///                                       i
///
/// Who holds r in t and did not begin within the last max[r] periods holds it too long. In the first max[r] periods that can only be
/// today's holder, and only when today's tenure + t is above max[r].
extension Formulation {
  func onTime() -> LinearExpression {
    var total = LinearExpression(Double(grid.surroundings.overdue))
    for r in roles {
      guard let deadline = grid.team.roles[r].tenure.max else { continue }
      for m in members {
        for t in periods { total += overdue(m, r, t, deadline) }
      }
    }
    return total.tidy
  }

  private func overdue(_ m: Int, _ r: Int, _ t: Int, _ deadline: Int) -> LinearExpression {
    let now = seat(m, r, .holder, t)
    let tooLongSinceToday = grid.today[m][r].contains(.holder) && grid.tenure[m][r] + t > deadline
    if now.isZero || (t <= deadline && !tooLongSinceToday) { return LinearExpression() }
    return once(Subject(word: .overdue, m: m, r: r, t: t)) {
      var begun = LinearExpression()
      for i in stride(from: t, to: max(0, t - max(0, deadline)), by: -1) { begun += new(m, r, .holder, i) }
      if begun.isZero { return now }
      let name = naming.name("overdue", m: m, r: r, t)
      let overdue = program.share(name)
      program.require(name, overdue - now + begun, atLeast: 0)
      return overdue
    }
  }
}
