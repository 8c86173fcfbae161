/// Level 1, covered: roles have the holders they need.
///
///     min  Σ critical[r] · max(0, holders.min[r] − Σ holder[m,r,t])
///         r∈R, t∈1…T                              m∈M
///
/// What is missing is *uncovered*.
package enum Covered {
  /// The roles and periods with too few holders.
  package static func uncovered(of plan: TeamPlan) -> [UncoveredRole] {
    plan.periods.flatMap { t in
      plan.roles.compactMap { r in
        let role = plan.grid.team.roles[r]
        let holders = plan.holders(r, t)
        guard holders.count < role.holders.min else { return nil }
        return UncoveredRole(
          role: role.id, period: t, missing: role.holders.min - holders.count, critical: role.critical)
      }
    }
  }

  /// The value of the level.
  package static func value(of plan: TeamPlan) -> Int {
    uncovered(of: plan).reduce(0) { $0 + $1.critical * $1.missing }
  }
}
