/// Level 3, on time: holders pass the role on by its rotation deadline.
///
///     min  Σ [ stint of m in r up to and including t  >  tenure.max[r] ]
///         m∈M, r∈R, t∈1…T with holder[m,r,t] = 1
///
/// In periods; today's tenure counts for a stint that runs on from today. A role without `tenure.max` has no deadline.
package enum OnTime {
  /// The periods that holders stay too long on one path.
  package static func overdue(of path: MemberPath) -> [OverdueHolder] {
    var found: [OverdueHolder] = []
    for (r, role) in path.grid.team.roles.enumerated() {
      guard let deadline = role.tenure.max else { continue }
      for stint in path.stints(r) where stint.last > 0 {
        for t in max(1, stint.first)...stint.last where stint.length(upTo: t) > deadline {
          found.append(
            OverdueHolder(
              member: path.member.id, role: role.id, period: t, held: stint.length(upTo: t), deadline: deadline))
        }
      }
    }
    return found
  }

  /// The value of the level.
  package static func value(of plan: TeamPlan) -> Int { plan.paths.reduce(0) { $0 + overdue(of: $1).count } }
}
