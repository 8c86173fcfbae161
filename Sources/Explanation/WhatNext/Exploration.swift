import TeamModel

/// Plans several what-ifs of one team and lays them side by side.
public struct Exploration: Sendable {
  /// The team as it is.
  public let team: Team
  /// The what-ifs: a name, and the team as it would be.
  public let scenarios: [(name: String, team: Team)]
  /// What every plan aims at.
  public let profile: Profile

  /// An exploration of valid teams.
  public init(team: Team, scenarios: [(name: String, team: Team)], profile: Profile = .balanced) {
    self.team = team
    self.scenarios = scenarios
    self.profile = profile
  }

  /// The team as it is first, then every scenario in order. Each starts from the plan of the team as it is.
  ///
  /// - Parameters:
  ///   - timeLimit: seconds for all of them together, shared evenly; nil for no limit.
  ///   - shouldStop: asked in every long loop; once true, the plans are the best so far.
  /// - Throws: `WhatNextFailure` when the team as it is has no plan; a scenario without a plan carries its own.
  public func run(
    timeLimit: Double? = nil, shouldStop: @escaping @Sendable () -> Bool = { false }
  ) throws(WhatNextFailure) -> [ExploredScenario] {
    // What one scenario does not use goes to those after it.
    let clock = ExplanationClock(limit: timeLimit, shouldStop: shouldStop)
    func share(_ left: Int) -> Double? { clock.secondsLeft.map { $0 / Double(left) } }
    let base = try Replan.best(
      for: team, profile: profile, lastLevel: nil, timeLimit: share(scenarios.count + 1), shouldStop: shouldStop)
    var explored = [
      ExploredScenario(
        name: nil, team: team, proposal: base.proposal(profile, for: team), uncovered: base.verdict.uncovered,
        differences: [])
    ]
    for (index, scenario) in scenarios.enumerated() {
      var result = ExploredScenario(name: scenario.name, team: scenario.team, uncovered: [], differences: [])
      do throws(WhatNextFailure) {
        let plan = try Replan.best(
          for: scenario.team, profile: profile, lastLevel: nil, start: base.seats,
          timeLimit: share(scenarios.count - index),
          shouldStop: shouldStop)
        result.proposal = plan.proposal(profile, for: scenario.team)
        result.uncovered = plan.verdict.uncovered
        result.differences = SeatDifference.between(base.seats, plan.seats, in: scenario.team)
        result.roles = RoleDifference.between(base.seats, plan.seats, in: scenario.team)
      } catch {
        result.failure = error
      }
      explored.append(result)
    }
    return explored
  }
}
