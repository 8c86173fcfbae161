import Checking
import Search
import TeamModel

/// Tries every absence for one period: what the team could still do, with who is left.
///
/// The plan for that one period is made anew from what is held just before it: least uncovered, then fewest missing
/// levels, then least overdue, then fewest seats that move. What comes after the period is not looked at: who steps in may be in a role that
/// is theirs for a minimum time, and who comes back may find it taken.
public struct StressTest: Sendable {
  /// The team.
  public let team: Team
  /// The seats planned; nil when today's holdings go on.
  public let plan: [ProposedSeat]?
  /// The period in which someone is away, from 1.
  public let period: Int
  /// How many are away at once: 1 or 2.
  public let atOnce: Int

  /// A test of a valid team.
  ///
  /// - Parameters:
  ///   - team: the team.
  ///   - plan: the seats of a proposal that is in force; nil for today's holdings.
  ///   - period: 1…the horizon's periods.
  ///   - atOnce: 1 for every member, 2 for every two members.
  public init(team: Team, plan: [ProposedSeat]? = nil, period: Int = 1, atOnce: Int = 1) {
    self.team = team
    self.plan = plan
    self.period = period
    self.atOnce = atOnce
  }

  /// Runs on the calling thread.
  ///
  /// - Parameters:
  ///   - timeLimit: seconds for each re-plan; nil for no limit.
  ///   - progress: called with the absences done and all of them.
  ///   - shouldStop: asked in every long loop; once true, the absences tried so far are returned.
  /// - Throws: `WhatNextFailure` when the team has no plan even with everyone there, or by a fault.
  public func run(
    timeLimit: Double? = nil, progress: (Int, Int) -> Void = { _, _ in },
    shouldStop: @escaping @Sendable () -> Bool = { false }
  ) throws(WhatNextFailure) -> StressReport {
    let now = OnePeriodTeam.at(period, of: team, plan: plan)
    let going = now.current.map {
      ProposedSeat(member: $0.member, role: $0.role, seat: $0.seat, from: 1, to: 1)
    }
    let base = try Replan.best(
      for: now, profile: .steady, lastLevel: .changes, start: going, timeLimit: timeLimit, shouldStop: shouldStop)
    var outcomes: [AbsenceOutcome] = []
    let groups = self.groups(in: now)
    for (index, away) in groups.enumerated() {
      if shouldStop() { break }
      progress(index, groups.count)
      let replan = try Replan.best(
        for: OnePeriodTeam.without(away, in: now), profile: .steady, lastLevel: .changes,
        start: base.seats.filter { !away.contains($0.member) }, timeLimit: timeLimit, shouldStop: shouldStop)
      outcomes.append(AbsenceOutcome(away: away, replan))
    }
    return StressReport(
      period: PeriodSpan(period: period, from: team.horizon.firstDay(of: period), to: team.horizon.lastDay(of: period)),
      undisturbed: AbsenceOutcome(away: [], base), absences: outcomes, untried: groups.count - outcomes.count,
      team: team)
  }

  /// Who is away in each try: everyone who would be there, one by one or two by two.
  private func groups(in now: Team) -> [[String]] {
    let there = now.members.filter { Presence.isPresent($0, in: 1, of: now.horizon) }.map(\.id)
    guard atOnce > 1 else { return there.map { [$0] } }
    return there.indices.flatMap { first in there.indices.dropFirst(first + 1).map { [there[first], there[$0]] } }
  }
}
