/// An understudy learns beside a qualified holder.
///
///     understudy[m,r,t] = 1   ⟹   ∃ h ∈ M: holder[h,r,t] = 1,  gap[h,r,t] = 0        ∀ m ∈ M, r ∈ R, t ∈ 1…T
package enum UnderstudyBesideHolder: TeamRule {
  package static let id = RuleID.understudyBesideHolder

  package static func violations(of plan: TeamPlan) -> [Violation] {
    var found: [Violation] = []
    for t in plan.periods {
      for r in plan.roles where !plan.holders(r, t).contains(where: { Gap.of(plan.paths[$0], r, in: t) == 0 }) {
        for m in plan.understudies(r, t) {
          found.append(
            .understudyAlone(member: plan.grid.team.members[m].id, role: plan.grid.team.roles[r].id, period: t))
        }
      }
    }
    return found
  }
}
