/// Profile `steady`, right after level 3: fewest new seats.
///
///     min  Σ new[m,r,k,t]
///         m∈M, r∈R, k, t∈1…T
extension Formulation {
  func changes() -> LinearExpression {
    var total = LinearExpression()
    for t in periods { total += newSeatsOutside(t) + overMembers { newSeats($0, t) } }
    return total.tidy
  }
}
