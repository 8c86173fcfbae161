import Flexmatrix

/// One question of `explain`.
enum ExplanationQuestion: Sendable {
  /// Why does the member have the seat?
  case why(SeatRule)
  /// Why does the member not have it?
  case whyNot(SeatRule)

  /// What does not work out, why, and which ways out are there?
  case whatFails

  /// The answer.
  func answered(by explainer: Explainer, seat: SeatKind?) async -> ExplanationSheet.Answer {
    switch self {
    case .whatFails: .clashes(await explainer.clashes())
    case .why(let rule):
      .why(
        await explainer.why(
          member: rule.member, role: rule.role, kind: seat, periods: periods(rule, of: explainer.team)))
    case .whyNot(let rule):
      .whyNot(
        await explainer.whyNot(
          member: rule.member, role: rule.role, kind: seat, periods: periods(rule, of: explainer.team)))
    }
  }

  private func periods(_ rule: SeatRule, of team: Team) -> ClosedRange<Int> {
    let last = max(1, team.horizon.periods)
    let from = min(max(1, rule.from ?? 1), last)
    return from...max(from, min(rule.to ?? last, last))
  }
}
