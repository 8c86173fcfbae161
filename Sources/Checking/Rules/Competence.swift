/// Nobody takes a seat for which they miss too many levels.
///
///     holder[m,r,t] = 1       ⟹   gap[m,r,t] ≤ acting-gap
///     understudy[m,r,t] = 1   ⟹   gap[m,r,t] ≤ stretch        ∀ m ∈ M, r ∈ R, t ∈ 1…T
///
/// `acting-gap` (default 2) and `stretch` (default 3) are settings, in levels.
package enum Competence: MemberRule {
  package static let id = RuleID.competence

  package static func violations(of path: MemberPath) -> [Violation] {
    let settings = path.grid.team.settings
    var found: [Violation] = []
    for t in path.seats.indices.dropFirst() {
      for (r, kind) in path.seats[t].seats {
        let allowed = kind == .holder ? settings.actingGap : settings.stretch
        let gap = Gap.of(path, r, in: t)
        guard gap > allowed else { continue }
        found.append(
          .notCompetent(
            member: path.member.id, role: path.grid.team.roles[r].id, seat: kind, period: t, gap: gap, allowed: allowed,
            missing: Gap.missing(path, r, in: t)))
      }
    }
    return found
  }
}
