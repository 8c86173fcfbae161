/// Named pairs of members never share a role in a period.
///
///     (m, n) ∈ apart   ⟹   seat[m,r,t] + seat[n,r,t] ≤ 1        ∀ r ∈ R, t ∈ 1…T
///
/// seat[m,r,t] = 1 when m is holder or understudy of r in t.
package enum Apart: TeamRule {
  package static let id = RuleID.apart

  package static func violations(of plan: TeamPlan) -> [Violation] {
    var found: [Violation] = []
    for pair in plan.grid.team.apart {
      for (t, r) in plan.shared(by: pair) {
        found.append(
          .sharedThoughApart(
            first: pair.first, second: pair.second, role: plan.grid.team.roles[r].id, period: t))
      }
    }
    return found
  }
}
