/// Between two stints as holder of one role lies enough time.
///
///     stints a, b of m as holder of r, b the next after a   ⟹   first[b] − last[a] − 1 ≥ rest[r]        ∀ m ∈ M, r ∈ R
///
/// In periods; today is period 0. `tenure.rest` is 1 unless the role says otherwise.
package enum Rest: MemberRule {
  package static let id = RuleID.rest

  package static func violations(of path: MemberPath) -> [Violation] {
    var found: [Violation] = []
    for (r, role) in path.grid.team.roles.enumerated() {
      let stints = path.stints(r)
      for (before, after) in zip(stints, stints.dropFirst()) {
        let between = after.first - before.last - 1
        guard between < role.tenure.rest else { continue }
        found.append(
          .noRest(
            member: path.member.id, role: role.id, period: after.first, between: between, rest: role.tenure.rest))
      }
    }
    return found
  }
}
