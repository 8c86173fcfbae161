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
        lessons.append(lesson(m, competency, level, now, trained))
      }
    }
    let departures = now.members.indices.compactMap { d -> TrainingPlan.Departure? in
      let (first, last) = (before[d] ?? [], after[d] ?? [])
      return first.isEmpty && last.isEmpty
        ? nil : TrainingPlan.Departure(member: now.members[d].id, before: first, after: last)
    }
    return TrainingPlan(
      lessons: lessons, unqualifiedToday: today, departures: departures,
      stillThin: solved.thin.map { now.roles[$0].id },
      thinToday: Checker(now).check([]).thin.map(\.role), isProven: solved.proven)
  }

  /// Where a level can be learned: a role that needs it, beside someone who can hold that role.
  private func lesson(
    _ m: Int, _ competency: String, _ level: Int, _ now: Team, _ trained: Team
  ) -> TrainingPlan.Lesson {
    let member = now.members[m]
    let has = member.has[competency] ?? 0
    var result = TrainingPlan.Lesson(
      member: member.id, competency: competency, from: has, to: level, role: nil, beside: nil,
      periods: (level - has) * now.settings.learnAsUnderstudy,
      isWished: (member.wants[competency]?.level ?? 0) >= level)
    let fitting = now.roles.filter { role in
      let needs = role.needs(inPeriod: 1, of: now.horizon)
      let gap = needs.reduce(0) { $0 + max(0, $1.value - (member.has[$1.key] ?? 0)) }
      return (needs[competency] ?? 0) >= level && gap <= now.settings.stretch && role.understudies > 0
        && !member.vetoes.contains(role.id)
    }
    // First the roles that the member could hold after learning.
    func becomesHolder(_ role: Role) -> Bool {
      role.needs(inPeriod: 1, of: now.horizon).allSatisfy { $0.value <= trained.members[m].has[$0.key] ?? 0 }
    }
    for role in fitting.filter(becomesHolder) + fitting.filter({ !becomesHolder($0) }) {
      guard let teacher = teacher(of: role, for: member, in: now) else { continue }
      result.role = role.id
      result.beside = teacher
      break
    }
    return result
  }

  private func teacher(of role: Role, for member: Member, in now: Team) -> String? {
    let needs = role.needs(inPeriod: 1, of: now.horizon)
    let able = now.members.filter { other in
      other.id != member.id && Presence.isPresent(other, in: 1, of: now.horizon) && !other.vetoes.contains(role.id)
        && needs.allSatisfy { $0.value <= other.has[$0.key] ?? 0 }
        && !now.apart.contains {
          [$0.first, $0.second].contains(member.id) && [$0.first, $0.second].contains(other.id)
        }
    }.map(\.id)
    let holders = now.current.filter { $0.role == role.id && $0.seat == .holder }.map(\.member)
    return holders.first(where: able.contains) ?? able.first
  }
}
