import TeamModel

/// Nobody carries more hours than they have.
///
///      Σ hours[m,r] · (holder[m,r,t] + understudy-share · understudy[m,r,t])  ≤  hours[m]        ∀ m ∈ M, t ∈ 1…T
///     r∈R
///
/// Hours a week; hours[m] is what m has. hours[m,r] is `hours-for` where the member has one for the role, else the role's hours; `understudy-share` is a
/// setting (default 0.25).
package enum Hours: MemberRule {
  package static let id = RuleID.hours

  package static func violations(of path: MemberPath) -> [Violation] {
    path.seats.indices.dropFirst().compactMap { t in
      let load = load(path, in: t)
      guard load > path.member.hours + Tolerance.sum else { return nil }
      return .tooManyHours(member: path.member.id, period: t, hours: load, available: path.member.hours)
    }
  }

  /// Hours a week that all seats in period t cost.
  package static func load(_ path: MemberPath, in t: Int) -> Double {
    path.seats[t].seats.reduce(0) { $0 + path.grid.hours(path.m, $1.role, $1.kind) }
  }
}
