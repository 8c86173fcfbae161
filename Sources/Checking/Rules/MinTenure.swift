/// A holder stays at least the role's minimum.
///
///     a stint of m as holder of r ends in t < T,  m is present in t+1   ⟹   length ≥ tenure.min[r]        ∀ m ∈ M, r ∈ R
///
/// A stint is an unbroken run of periods as holder. Its length counts periods, and for one that runs on from today also today's
/// tenure: the whole periods from `since` to the horizon's start. One that runs on at the end of the horizon owes nothing.
package enum MinTenure: MemberRule {
  package static let id = RuleID.minTenure

  package static func violations(of path: MemberPath) -> [Violation] {
    var found: [Violation] = []
    for (r, role) in path.grid.team.roles.enumerated() {
      for stint in path.stints(r) where stint.last < path.end && path.grid.present[path.m][stint.last + 1] {
        if stint.length < role.tenure.min {
          found.append(
            .leftTooSoon(
              member: path.member.id, role: role.id, period: stint.last + 1, held: stint.length,
              minimum: role.tenure.min))
        }
      }
    }
    return found
  }
}
