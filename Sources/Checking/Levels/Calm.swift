/// Measure changes: new seats over all members and change moments.
///
///     changes  =  Σ new[m,r,k,t]
///               m∈M, r∈R, k∈{holder, understudy}, t∈1…T
///
/// new as in rule `max-new`. Profile `steady` makes it least right after level 3.
package enum Calm {
  /// The new seats, with who held the role until then.
  package static func newSeats(in plan: TeamPlan) -> [NewSeat] {
    plan.periods.flatMap { t in
      plan.paths.flatMap { path in
        path.newSeats(in: t).map { r, kind in
          NewSeat(
            member: path.member.id, role: plan.grid.team.roles[r].id, seat: kind, period: t,
            holdersBefore: plan.ids(plan.holders(r, t - 1)))
        }
      }
    }
  }
}
