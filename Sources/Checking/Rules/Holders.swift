/// A role never has more holders than it may have.
///
///      Σ holder[m,r,t]  ≤  holders.max[r]        ∀ r ∈ R, t ∈ 1…T
///     m∈M
///
/// Fewer than holders.min[r] breaks no rule: what is missing is *uncovered* and decided first.
package enum Holders: TeamRule {
  package static let id = RuleID.holders

  package static func violations(of plan: TeamPlan) -> [Violation] {
    var found: [Violation] = []
    for t in plan.periods {
      for r in plan.roles {
        let role = plan.grid.team.roles[r]
        let holders = plan.holders(r, t)
        guard holders.count > role.holders.max else { continue }
        found.append(
          .tooManyHolders(role: role.id, period: t, holders: plan.ids(holders), limit: role.holders.max))
      }
    }
    return found
  }
}
