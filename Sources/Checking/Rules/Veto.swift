/// Nobody has a seat in a role they refuse.
///
///     r ∈ vetoes[m]   ⟹   holder[m,r,t] = understudy[m,r,t] = 0        ∀ m ∈ M, t ∈ 1…T
package enum Veto: MemberRule {
  package static let id = RuleID.veto

  package static func violations(of path: MemberPath) -> [Violation] {
    var found: [Violation] = []
    for t in path.seats.indices.dropFirst() {
      for (r, kind) in path.seats[t].seats where path.member.vetoes.contains(path.grid.team.roles[r].id) {
        found.append(.vetoed(member: path.member.id, role: path.grid.team.roles[r].id, seat: kind, period: t))
      }
    }
    return found
  }
}
