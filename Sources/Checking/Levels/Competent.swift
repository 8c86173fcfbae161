/// Level 2, competent: holders know what the role needs.
///
///     min  Σ critical[r] · gap[m,r,t] · holder[m,r,t]
///         m∈M, r∈R, t∈1…T
///
/// Holders with a gap are *acting*.
package enum Competent {
  /// The holders with a gap on one path.
  package static func acting(of path: MemberPath) -> [ActingHolder] {
    path.seats.indices.dropFirst().flatMap { t in
      path.seats[t].holds.compactMap { r in
        let gap = Gap.of(path, r, in: t)
        guard gap > 0 else { return nil }
        let role = path.grid.team.roles[r]
        return ActingHolder(
          member: path.member.id, role: role.id, period: t, gap: gap, critical: role.critical,
          missing: Gap.missing(path, r, in: t))
      }
    }
  }

  /// What one path adds to the level.
  package static func value(of path: MemberPath) -> Int { acting(of: path).reduce(0) { $0 + $1.critical * $1.gap } }

  /// The value of the level.
  package static func value(of plan: TeamPlan) -> Int { plan.paths.reduce(0) { $0 + value(of: $1) } }
}
