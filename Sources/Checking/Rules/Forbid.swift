/// Seats that the user rules out are not taken.
///
///     (m, r, k, from, to) ∈ forbid   ⟹   k[m,r,t] = 0        ∀ t ∈ from…to
///
/// k is both kinds of seat unless the rule names one; without `from` it is 1, without `to` the last period.
package enum Forbid: MemberRule {
  package static let id = RuleID.forbid

  package static func violations(of path: MemberPath) -> [Violation] {
    var found: [Violation] = []
    for (rule, m, r) in path.grid.numbered(path.grid.team.forbid) where m == path.m {
      for t in path.seats.indices.dropFirst() where rule.covers(period: t) {
        for (role, kind) in path.seats[t].seats where role == r && (rule.seat ?? kind) == kind {
          found.append(.forbidden(member: rule.member, role: rule.role, seat: kind, period: t))
        }
      }
    }
    return found
  }
}
