/// Measure cold: roles handed over without anyone who knew them.
///
///     cold  =  Σ [ r has holders in t,  none of whom had a seat in r in t−1 ]
///            r∈R, t∈1…T
///
/// Today is period 0. Holder and understudy both count as having known the role.
package enum Handover {
  /// The roles and periods that are cold.
  package static func cold(in plan: TeamPlan) -> [ColdRole] {
    plan.periods.flatMap { t in
      plan.roles.compactMap { r in
        let holders = plan.holders(r, t)
        guard !holders.isEmpty, !holders.contains(where: { plan.paths[$0].seats[t - 1].touches(r) }) else { return nil }
        return ColdRole(role: plan.grid.team.roles[r].id, period: t, holders: plan.ids(holders))
      }
    }
  }
}
