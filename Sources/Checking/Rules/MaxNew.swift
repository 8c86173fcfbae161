/// Nobody takes more new seats at one change moment than the team agreed.
///
///      Σ new[m,r,k,t]  ≤  max-new        ∀ m ∈ M, t ∈ 1…T
///     r∈R, k∈{holder, understudy}
///
/// new[m,r,k,t] = 1 when m has seat k of r in period t but not in t−1, where period 0 is `current`; going from understudy to holder
/// is one. `max-new` is a setting (default 2).
package enum MaxNew: MemberRule {
  package static let id = RuleID.maxNew

  package static func violations(of path: MemberPath) -> [Violation] {
    let limit = path.grid.team.settings.maxNew
    return path.seats.indices.dropFirst().compactMap { t in
      let new = path.newSeats(in: t).count
      return new > limit ? .tooManyNew(member: path.member.id, period: t, new: new, limit: limit) : nil
    }
  }
}
