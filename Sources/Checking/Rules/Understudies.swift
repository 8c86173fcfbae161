/// A role never has more understudies than it may have.
///
///      Σ understudy[m,r,t]  ≤  understudies[r]        ∀ r ∈ R, t ∈ 1…T
///     m∈M
///
/// `understudies` is 1 unless the role says otherwise.
package enum Understudies: TeamRule {
  package static let id = RuleID.understudies

  package static func violations(of plan: TeamPlan) -> [Violation] {
    var found: [Violation] = []
    for t in plan.periods {
      for r in plan.roles {
        let role = plan.grid.team.roles[r]
        let understudies = plan.understudies(r, t)
        guard understudies.count > role.understudies else { continue }
        found.append(
          .tooManyUnderstudies(
            role: role.id, period: t, understudies: plan.ids(understudies), limit: role.understudies))
      }
    }
    return found
  }
}
