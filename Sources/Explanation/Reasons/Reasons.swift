import Checking
import Search
import TeamModel

/// Answers questions about one plan of a team, with the price of every wish.
///
///     let reasons = Reasons(team: team, seats: proposal.seats, profile: .balanced, timeLimit: 60)
///     let answer = reasons.whyNot(SeatQuestion(member: "bo", role: "planner", from: 1, to: 4))
///
/// Every number comes from the checker or from a search with the wish in force. Searching is deeply recursive work: call it
/// on a thread with a large stack.
public struct Reasons: Sendable {
  /// The team.
  public let team: Team
  /// The seats of the plan, as the checker reads them.
  public let seats: [ProposedSeat]
  /// What the plan aims at.
  public let profile: Profile
  /// What the checker says about the plan.
  public let verdict: Verdict
  var clock: ExplanationClock

  /// Questions about a plan.
  ///
  /// - Parameters:
  ///   - team: the team that the plan is for.
  ///   - seats: the seats of the plan.
  ///   - profile: what it aims at; other plans are searched with the same aim.
  ///   - timeLimit: seconds for all answers together, nil for no limit.
  ///   - shouldStop: asked in every long loop; once true, what was not finished is said to be so.
  public init(
    team: Team, seats: [ProposedSeat], profile: Profile, timeLimit: Double? = nil,
    shouldStop: @escaping @Sendable () -> Bool = { false }
  ) {
    self.team = team
    self.profile = profile
    let checker = Checker(team)
    self.seats = checker.merged(seats)
    verdict = checker.check(seats)
    clock = ExplanationClock(limit: timeLimit, shouldStop: shouldStop)
  }

  /// The best plan for a changed team, priced against this plan.
  ///
  /// - Parameters:
  ///   - changed: the team with the wish in force.
  ///   - start: seats to start from.
  ///   - isWish: which facts are the wish itself, and left out of what stands in its way.
  func alternative(
    for changed: Team, from start: [ProposedSeat], isWish: (ClashFact) -> Bool
  ) -> Alternative {
    switch Replanner(profile: profile, start: start, clock: clock).plan(for: changed) {
    case .plan(let plan): .plan(Price(profile: profile, from: (seats, verdict), to: plan))
    case .impossible(let facts): .impossible(facts.filter { !isWish($0) })
    case .notFinished: .notFinished
    }
  }
}
