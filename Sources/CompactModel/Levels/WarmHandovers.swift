import TeamModel

/// Cold handovers, a part of level 5.
///
///     cold[r,t]  ≥  holder[m,r,t] − Σ (holder[n,r,t] − arrival[n,r,t])        ∀ m ∈ M
///                                  n∈M
///     cold[r,t]  =  Σ arrival[m,r,t]                                          where holders.max[r] = 1
///                  m∈M
///     arrival[m,r,t]  ≥  new[m,r,holder,t] − understudy[m,r,t−1],   arrival ≥ 0
///
/// An arrival is a holder who had no seat in the role in t−1; holders who are no arrivals hand over warm. Today is period 0.
extension Formulation {
  func cold() -> LinearExpression {
    var total = LinearExpression()
    for t in periods {
      for r in roles { total += cold(r, t) }
    }
    return total.tidy
  }

  private func cold(_ r: Int, _ t: Int) -> LinearExpression {
    let outside = outside(r, t)
    if outside.warm > 0 { return LinearExpression() }
    let arrivals = (LinearExpression(Double(outside.holders)) + overMembers { arrival($0, r, t) }).tidy
    if arrivals.isZero || grid.team.roles[r].holders.max <= 1 { return arrivals }
    return once(Subject(word: .cold, r: r, t: t)) {
      let cold = program.share(naming.name("cold", r: r, t))
      let warm = holders(r, t) - arrivals
      if outside.holders > 0 {
        program.require(naming.name("cold_outside", r: r, t), cold + warm, atLeast: 1)
      }
      for m in members {
        let holder = seat(m, r, .holder, t)
        if holder.isZero { continue }
        program.require(naming.name("cold", m: m, r: r, t), cold - holder + warm, atLeast: 0)
      }
      return cold
    }
  }

  private func arrival(_ m: Int, _ r: Int, _ t: Int) -> LinearExpression {
    let new = new(m, r, .holder, t)
    let learned = seat(m, r, .understudy, t - 1)
    if new.isZero || learned.isZero { return new }
    if learned.isOne { return LinearExpression() }
    return once(Subject(word: .coldArrival, m: m, r: r, t: t)) {
      let name = naming.name("arrival", m: m, r: r, t)
      let arrival = program.share(name)
      program.require(name, arrival - new + learned, atLeast: 0)
      return arrival
    }
  }
}
