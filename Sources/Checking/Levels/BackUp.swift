/// Measure thin: back-up that roles want and do not have.
///
///     thin  =  Σ max(0, holders.min[r] + backup[r] − |{m ∈ M : could[m,r,t]}|)
///            r∈R, t∈1…T
///
/// `backup` is 1 unless the role says otherwise. Profile `resilient` makes it least right after level 3.
package enum BackUp {
  /// Who could hold each role in each period.
  package static func couldHold(in plan: TeamPlan) -> [RoleBackUp] {
    plan.periods.flatMap { t in
      plan.roles.map { r in
        let role = plan.grid.team.roles[r]
        return RoleBackUp(
          role: role.id, period: t, members: plan.ids(plan.couldHold(r, t)), wanted: role.holders.min + role.backup)
      }
    }
  }
}
