import Explanation
import TeamModel

/// Answers questions about a plan: why, why not, and why it can't be otherwise.
///
///     let explainer = Explainer(team: team, seats: proposal.seats, profile: .balanced, timeLimit: 60)
///     let answer = await explainer.whyNot(member: "bo", role: "planner")
///
/// Cancelling the task ends the search; what was not finished says so.
public struct Explainer: Sendable {
  /// The team that the plan is for.
  public let team: Team
  /// The seats of the plan.
  public let seats: [ProposedSeat]
  /// What the plan aims at; other plans are searched with the same aim.
  public let profile: Profile
  /// Seconds for an answer; nil for no limit.
  public let timeLimit: Double?

  /// Questions about a plan; one made by hand is compared with balanced plans unless told otherwise.
  public init(team: Team, seats: [ProposedSeat], profile: Profile? = nil, timeLimit: Double? = nil) {
    self.team = team
    self.seats = seats
    self.profile = profile ?? .balanced
    self.timeLimit = timeLimit
  }

  /// Why a member has a seat in a role: what it does for the role, the member and the team, and the best plan without it.
  ///
  /// - Parameters:
  ///   - member: the member's id.
  ///   - role: the role's id.
  ///   - kind: only this kind of seat; both when nil.
  ///   - periods: the periods asked about; all when nil.
  public func why(
    member: String, role: String, kind: SeatKind? = nil, periods: ClosedRange<Int>? = nil
  ) async -> Why {
    let question = question(member, role, kind, periods)
    return await answer { $0.why(question, kind: kind) }
  }

  /// Why a member does not have a seat, and what the best plan with it costs.
  ///
  /// - Parameters: as for `why`; a holder's seat when `kind` is nil.
  public func whyNot(
    member: String, role: String, kind: SeatKind? = nil, periods: ClosedRange<Int>? = nil
  ) async -> WhyNot {
    let question = question(member, role, kind, periods)
    return await answer { $0.whyNot(question) }
  }

  /// Everything uncovered, acting, overdue or thin: why it cannot be otherwise, and the ways out, each tried by a search.
  public func clashes() async -> [Clash] { await answer { $0.clashes() } }

  private func question(
    _ member: String, _ role: String, _ kind: SeatKind?, _ periods: ClosedRange<Int>?
  ) -> SeatQuestion {
    let periods = periods ?? 1...max(1, team.horizon.periods)
    return SeatQuestion(
      member: member, role: role, seat: kind ?? .holder, from: periods.lowerBound, to: periods.upperBound)
  }

  private func answer<Value: Sendable>(_ ask: @escaping @Sendable (Reasons) -> Value) async -> Value {
    let stop = StopFlag()
    let (team, seats, profile, timeLimit) = (team, seats, profile, timeLimit)
    return await withTaskCancellationHandler {
      await SearchThread.run {
        ask(Reasons(team: team, seats: seats, profile: profile, timeLimit: timeLimit) { stop.isRaised })
      }
    } onCancel: {
      stop.raise()
    }
  }
}
