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

  /// The share of the time left that one search may take, so that an answer is there before the time is up.
  private static let share = 0.8

  /// The share of the time left in which any plan at all must be found.
  private static let firstShare = 0.3

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
    if let crowded = CrowdedRole(in: team) { return .impossible(crowded.facts) }
    guard let legal = LegalStart(team).seats(from: seats ?? start) else {
      // Whether there is any plan is seen sooner without what only later levels look at.
      var first = SearchOptions(profiles: [.balanced], timeLimit: clock.secondsLeft.map { $0 * Self.firstShare })
      first.lastLevel = .covered
      switch search(team, team.withoutWishes, first) {
      case .plan(let plan): return best(for: team, from: plan.seats)
      case .impossible(let facts): return .impossible(facts)
      case .notFinished: return best(for: team, from: nil)
      }
    }
    return best(for: team, from: legal)
  }

  private func best(for team: Team, from start: [ProposedSeat]?) -> Outcome {
    let limit = clock.secondsLeft.map { $0 * Self.share }
    return search(team, team, SearchOptions(profiles: [profile], timeLimit: limit, start: start))
  }

  /// A search, checked for the team as it is.
  private func search(_ team: Team, _ searched: Team, _ options: SearchOptions) -> Outcome {
    let clock = clock
    do throws(SearchFailure) {
      let results = try TeamSearch(team: searched, options: options).run(shouldStop: { clock.isOver })
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
