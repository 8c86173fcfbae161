/// The whole team takes no more new seats at one change moment than it agreed.
///
///      Σ new[m,r,k,t]  ≤  max-changes        ∀ t ∈ 1…T
///     m∈M, r∈R, k∈{holder, understudy}
///
/// `max-changes` is an optional setting; without it there is no limit.
package enum Changes: TeamRule {
  package static let id = RuleID.changes

  package static func violations(of plan: TeamPlan) -> [Violation] {
    guard let limit = plan.grid.team.settings.maxChanges else { return [] }
    return plan.periods.compactMap { t in
      let changes = plan.paths.reduce(0) { $0 + $1.newSeats(in: t).count }
      return changes > limit ? .tooManyChanges(period: t, changes: changes, limit: limit) : nil
    }
  }
}
