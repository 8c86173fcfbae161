import Checking
import Search
import TeamModel

/// A plan made anew for some team, passed by the checker.
struct Replan: Sendable {
  /// The seats.
  var seats: [ProposedSeat]
  /// What the checker says about them.
  var verdict: Verdict
  /// Whether every level that was asked for is proven.
  var isProven: Bool { outcome.status == .optimal }
  /// What the search says about it.
  var outcome: SearchOutcome

  /// The plan as a proposal for a team.
  func proposal(_ profile: Profile, for team: Team) -> Proposal {
    Checker(team).proposal(profile: profile, seats: seats, outcome: outcome)
  }

  /// The best plan for a team.
  ///
  /// - Parameters:
  ///   - profile: what it aims at.
  ///   - lastLevel: the level after which nothing is decided any more; nil for all of them.
  ///   - start: seats to start from; they may break rules.
  ///   - timeLimit: seconds; nil for no limit.
  ///   - shouldStop: asked in every long loop.
  static func best(
    for team: Team, profile: Profile, lastLevel: LevelOutcome.Aim?, start: [ProposedSeat]? = nil,
    timeLimit: Double? = nil, shouldStop: @escaping @Sendable () -> Bool
  ) throws(WhatNextFailure) -> Replan {
    var options = SearchOptions(
      profiles: [profile], timeLimit: timeLimit, start: start.flatMap { LegalStart(team).seats(from: $0) })
    options.lastLevel = lastLevel
    let found: [SearchResult]
    do throws(SearchFailure) {
      let searched = lastLevel == nil || lastLevel == .floor || lastLevel == .team ? team : team.withoutWishes
      found = try TeamSearch(team: searched, options: options).run(shouldStop: shouldStop)
    } catch {
      throw .search(error)
    }
    guard let result = found.first, result.outcome.status != .none else { throw .search(.noAnswerInTime) }
    let checker = Checker(team)
    let verdict = checker.check(result.seats)
    guard verdict.isLegal else { throw .notPassed(verdict.brokenRules) }
    return Replan(seats: checker.merged(result.seats), verdict: verdict, outcome: result.outcome)
  }
}
