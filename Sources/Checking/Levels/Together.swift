import TeamModel

/// Named pairs share a role where possible: the last tie-break, after everything else is equal.
///
///     max  Σ both[m,n,r,t]
///         (m,n)∈together, r∈R, t∈1…T
///
/// both = 1 when m and n each have a seat, holder or understudy, in role r in period t.
package enum Together {
  /// How many role-periods the named pairs share.
  package static func value(of plan: TeamPlan) -> Int {
    plan.grid.team.together.reduce(0) { $0 + plan.shared(by: $1).count }
  }
}

extension TeamPlan {
  /// The periods and roles in which both members of a pair have a seat, in order.
  package func shared(by pair: MemberPair) -> [(period: Int, role: Int)] {
    guard let m = grid.memberNumbers[pair.first], let n = grid.memberNumbers[pair.second], m != n else { return [] }
    return periods.flatMap { t in
      roles.filter { paths[m].seats[t].touches($0) && paths[n].seats[t].touches($0) }.map { (t, $0) }
    }
  }
}
