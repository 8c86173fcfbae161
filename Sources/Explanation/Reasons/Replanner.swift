import Checking
import Search
import TeamModel

/// A plan that was searched anew after something changed, with the checker's verdict.
struct NewPlan {
  var seats: [ProposedSeat]
  var verdict: Verdict
  /// Whether nothing better exists.
  var proven: Bool
}

/// Searches plans for changed teams, starting from the plan in hand.
struct Replanner: Sendable {
  /// What the plans aim at.
  let profile: Profile
  /// The seats of the plan in hand.
  let start: [ProposedSeat]
  /// When everything ends.
  let clock: ExplanationClock

  /// What a search gave.
  enum Outcome {
    case plan(NewPlan)
    case impossible([ClashFact])
    case notFinished
  }

  /// The best plan for a team.
  ///
  /// - Parameters:
  ///   - team: the team with the change in force.
  ///   - seats: seats to start from, the plan in hand unless told otherwise.
  func plan(for team: Team, from seats: [ProposedSeat]? = nil) -> Outcome {
    guard !clock.isOver else { return .notFinished }
    let options = SearchOptions(profiles: [profile], timeLimit: clock.secondsLeft, start: seats ?? start)
    let clock = clock
    do throws(SearchFailure) {
      let results = try TeamSearch(team: team, options: options).run(shouldStop: { clock.isOver })
      guard let result = results.first else { return .notFinished }
      let checker = Checker(team)
      let verdict = checker.check(result.seats)
      guard result.outcome.status != .none, verdict.isLegal else { return .notFinished }
      return .plan(
        NewPlan(
          seats: checker.merged(result.seats), verdict: verdict, proven: result.outcome.status == .optimal))
    } catch {
      switch error {
      case .noPath(let clashes): return .impossible(clashes.flatMap(\.facts))
      case .noDistribution(let facts): return clock.isOver ? .notFinished : .impossible(facts)
      case .noAnswerInTime, .solver: return .notFinished
      }
    }
  }
}
