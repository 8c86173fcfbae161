import Checking
import LinearProgramming
import TeamModel

/// Finds the fewest levels to learn so that every role has its back-up and every single departure can be covered.
///
/// Levels and holdings are those of today, needs those of the last period. A departure counts as covered when the others
/// can hold every role with all its levels, within one change moment, and the plan for it is made for real.
public struct Training: Sendable {
  /// The team.
  public let team: Team

  /// The training of a valid team.
  public init(team: Team) { self.team = team }

  /// Runs on the calling thread.
  ///
  /// - Parameters:
  ///   - timeLimit: seconds for each step of the search.
  ///   - shouldStop: asked in every long loop.
  /// - Throws: `WhatNextFailure` when the team has no plan at all, or by a fault.
  public func run(
    timeLimit: Double = 20, shouldStop: @escaping @Sendable () -> Bool = { false }
  ) throws(WhatNextFailure) -> TrainingPlan {
    let now = OnePeriodTeam.at(team.horizon.periods, of: team, plan: nil)
    let people = now.members.indices.filter { Presence.isPresent(now.members[$0], in: 1, of: now.horizon) }
    let today = try short(now, without: nil, shouldStop)
    var before: [Int: [String]] = [:]
    for d in people { before[d] = try short(now, without: d, shouldStop).filter { !today.contains($0) } }
    var departures: [Int] = []
    while true {
      let solved = try self.solved(now, departures, timeLimit)
      let trained = learned(solved.learned, in: now)
      var after: [Int: [String]] = [:]
      var more: [Int] = []
      for d in people {
        after[d] = try short(trained, without: d, shouldStop)
        if after[d]?.isEmpty == false, !departures.contains(d) { more.append(d) }
      }
      if more.isEmpty || shouldStop() { return plan(now, trained, solved, today, before, after) }
      departures += more
    }
  }

  private func solved(
    _ now: Team, _ departures: [Int], _ timeLimit: Double
  ) throws(WhatNextFailure) -> (learned: [Int: [String: Int]], thin: [Int], proven: Bool) {
    do throws(LinearProgramError) {
      if let found = try TrainingProgram(now, departures: departures).solve(timeLimit: timeLimit) { return found }
    } catch {
      throw .search(.solver("\(error)"))
    }
    throw .search(.noAnswerInTime)
  }

  private func learned(_ levels: [Int: [String: Int]], in now: Team) -> Team {
    var trained = now
    for (m, reached) in levels { for (competency, level) in reached { trained.members[m].has[competency] = level } }
    return trained
  }

  /// Roles without a qualified holder in the best plan, after someone has left or with everyone there.
  private func short(
    _ now: Team, without d: Int?, _ shouldStop: @escaping @Sendable () -> Bool
  ) throws(WhatNextFailure) -> [String] {
    let plan = try Replan.best(
      for: d.map { OnePeriodTeam.left(now.members[$0].id, in: now) } ?? now, profile: .steady, lastLevel: .competent,
      shouldStop: shouldStop)
    let roles = Set(plan.verdict.uncovered.map(\.role) + plan.verdict.acting.map(\.role))
    return now.roles.map(\.id).filter(roles.contains)
  }

  private func plan(
    _ now: Team, _ trained: Team, _ solved: (learned: [Int: [String: Int]], thin: [Int], proven: Bool),
    _ today: [String], _ before: [Int: [String]], _ after: [Int: [String]]
  ) -> TrainingPlan {
    var lessons: [TrainingPlan.Lesson] = []
    for m in now.members.indices {
      for competency in team.competencies {
        guard let level = solved.learned[m]?[competency] else { continue }
        lessons.append(
          TrainingPlace(team: team, now: now, trained: trained, m: m, competency: competency).lesson(to: level))
      }
    }
    let departures = now.members.indices.compactMap { d -> TrainingPlan.Departure? in
      let (first, last) = (before[d] ?? [], after[d] ?? [])
      return first.isEmpty && last.isEmpty
        ? nil : TrainingPlan.Departure(member: now.members[d].id, before: first, after: last)
    }
    let (last, horizon) = (team.horizon.periods, team.horizon)
    let gone = team.members.filter {
      Presence.isPresent($0, in: 1, of: horizon) && !Presence.isPresent($0, in: last, of: horizon)
    }
    return TrainingPlan(
      period: PeriodSpan(period: last, from: horizon.firstDay(of: last), to: horizon.lastDay(of: last)),
      gone: gone.map(\.id), lessons: lessons, unqualifiedToday: today, departures: departures,
      stillThin: solved.thin.map { now.roles[$0].id },
      thinToday: Checker(now).check([]).thin.map(\.role), isProven: solved.proven)
  }
}
