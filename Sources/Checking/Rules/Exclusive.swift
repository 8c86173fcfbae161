/// Two roles that exclude each other are never held by one member at once.
///
///     r exclusive with q   ⟹   holder[m,r,t] + holder[m,q,t] ≤ 1        ∀ m ∈ M, t ∈ 1…T
///
/// It is enough that one of the two roles names the other. Understudies may learn what they do not hold.
package enum Exclusive: MemberRule {
  package static let id = RuleID.exclusive

  package static func violations(of path: MemberPath) -> [Violation] {
    let roles = path.grid.team.roles
    var found: [Violation] = []
    for t in path.seats.indices.dropFirst() {
      let holds = path.seats[t].holds
      for (i, r) in holds.enumerated() {
        for q in holds.dropFirst(i + 1)
        where roles[r].exclusive.contains(roles[q].id) || roles[q].exclusive.contains(roles[r].id) {
          found.append(.exclusiveRoles(member: path.member.id, role: roles[r].id, other: roles[q].id, period: t))
        }
      }
    }
    return found
  }
}
