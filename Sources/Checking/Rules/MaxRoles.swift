/// Nobody has more seats at once than the team agreed.
///
///      Σ (holder[m,r,t] + understudy[m,r,t])  ≤  max-roles        ∀ m ∈ M, t ∈ 1…T
///     r∈R
///
/// `max-roles` is a setting (default 5).
package enum MaxRoles: MemberRule {
  package static let id = RuleID.maxRoles

  package static func violations(of path: MemberPath) -> [Violation] {
    let limit = path.grid.team.settings.maxRoles
    return path.seats.indices.dropFirst().compactMap { t in
      let seats = path.seats[t].count
      return seats > limit ? .tooManyRoles(member: path.member.id, period: t, seats: seats, limit: limit) : nil
    }
  }
}
