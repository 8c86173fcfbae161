/// Seats that the user pins are taken.
///
///     (m, r, k, from, to) ∈ keep   ⟹   k[m,r,t] = 1        ∀ t ∈ from…to
///
/// k is holder unless the pin says understudy; without `from` it is 1, without `to` the last period.
package enum Keep: MemberRule {
  package static let id = RuleID.keep

  package static func violations(of path: MemberPath) -> [Violation] {
    var found: [Violation] = []
    for (rule, m, r) in path.grid.numbered(path.grid.team.keep) where m == path.m {
      let kind = rule.seat ?? .holder
      for t in path.seats.indices.dropFirst() where rule.covers(period: t) && !path.seats[t].has(r, kind) {
        found.append(.notKept(member: rule.member, role: rule.role, seat: kind, period: t))
      }
    }
    return found
  }
}
