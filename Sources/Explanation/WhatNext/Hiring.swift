import Checking
import TeamModel

/// Finds which competencies of a joiner would lift a team most: every one is tried by planning the team with that joiner.
///
/// First joiners who bring what one role needs, for each role that is uncovered, held with levels missing, overdue or short
/// of back-up; then the best of them with what a second role needs.
public struct Hiring: Sendable {
  /// The team.
  public let team: Team
  /// Hours a week of the joiner.
  public let hours: Double

  /// The hiring of a valid team.
  ///
  /// - Parameters:
  ///   - team: the team.
  ///   - hours: hours a week of the joiner; nil for the middle of what members have.
  public init(team: Team, hours: Double? = nil) {
    self.team = team
    let all = team.members.map(\.hours).sorted()
    self.hours = hours ?? (all.isEmpty ? 0 : all[all.count / 2])
  }

  /// Runs on the calling thread.
  ///
  /// - Parameters:
  ///   - timeLimit: seconds for all joiners together, shared evenly; nil for no limit.
  ///   - shouldStop: asked in every long loop; once true, what was tried so far is returned.
  /// - Throws: `WhatNextFailure` when the team has no plan at all, or by a fault.
  public func run(
    timeLimit: Double? = 60, shouldStop: @escaping @Sendable () -> Bool = { false }
  ) throws(WhatNextFailure) -> HireReport {
    let clock = ExplanationClock(limit: timeLimit, shouldStop: shouldStop)
    let base = try Replan.best(
      for: team, profile: .resilient, lastLevel: .thin, timeLimit: timeLimit.map { $0 * Self.shareOfBase },
      shouldStop: shouldStop)
    let without = HireReport.Score(base.verdict.measures)
    var tried: [HireReport.Candidate] = []
    let roles = rolesInNeed(base.verdict)
    for (index, role) in roles.enumerated() where !clock.isOver {
      // The first joiners, and as many again who bring more, share what is left.
      let share = clock.secondsLeft.map { $0 / Double(2 * roles.count - index) }
      let brings = brings(role, with: [])
      guard !brings.isEmpty, !tried.contains(where: { $0.brings == brings }) else { continue }
      if let candidate = try candidate(brings, [role.id], base, share, shouldStop) { tried.append(candidate) }
    }
    if let best = tried.min(by: Self.isBetter), best.score < without {
      let others = roles.filter { !best.roles.contains($0.id) }
      for (index, role) in others.enumerated() where !clock.isOver {
        let share = clock.secondsLeft.map { $0 / Double(others.count - index) }
        let brings = brings(role, with: best.brings)
        guard !tried.contains(where: { $0.brings == brings }) else { continue }
        if let candidate = try candidate(brings, best.roles + [role.id], base, share, shouldStop) {
          tried.append(candidate)
        }
      }
    }
    return HireReport(
      hours: hours, without: without, isWithoutProven: base.isProven,
      candidates: tried.filter { $0.score < without }.sorted(by: Self.isBetter), tried: tried.count)
  }

  /// The share of the time that goes into the team without anyone joining at most.
  private static let shareOfBase = 0.2

  /// Roles for which someone is wanted, in the order of the team.
  private func rolesInNeed(_ verdict: Verdict) -> [Role] {
    let named = Set(
      verdict.uncovered.map(\.role) + verdict.acting.map(\.role) + verdict.overdue.map(\.role)
        + verdict.thin.map(\.role))
    return team.roles.filter { named.contains($0.id) }
  }

  /// What the role needs in any period, with what is brought already.
  private func brings(_ role: Role, with others: [HireReport.Candidate.Brings]) -> [HireReport.Candidate.Brings] {
    var levels: [String: Int] = [:]
    for other in others { levels[other.competency] = other.level }
    for t in 1...max(1, team.horizon.periods) {
      for (competency, level) in role.needs(inPeriod: t, of: team.horizon) {
        levels[competency] = max(levels[competency] ?? 0, level)
      }
    }
    return team.competencies.compactMap { competency in
      levels[competency].map { HireReport.Candidate.Brings(competency: competency, level: $0) }
    }
  }

  /// A joiner, tried; nil when the time was up before there was a plan.
  private func candidate(
    _ brings: [HireReport.Candidate.Brings], _ roles: [String], _ base: Replan, _ timeLimit: Double?,
    _ shouldStop: @escaping @Sendable () -> Bool
  ) throws(WhatNextFailure) -> HireReport.Candidate? {
    var id = "new"
    while team.member(id) != nil { id += "+" }
    var joiner = Member(id: id, hours: hours)
    for item in brings { joiner.has[item.competency] = item.level }
    var grown = team
    grown.members.append(joiner)
    let plan: Replan
    do throws(WhatNextFailure) {
      plan = try Replan.best(
        for: grown, profile: .resilient, lastLevel: .thin, start: base.seats, timeLimit: timeLimit,
        shouldStop: shouldStop)
    } catch {
      if case .search(.noAnswerInTime) = error { return nil }
      throw error
    }
    return HireReport.Candidate(
      brings: brings, roles: roles, score: HireReport.Score(plan.verdict.measures), isProven: plan.isProven)
  }

  private static func isBetter(_ a: HireReport.Candidate, _ b: HireReport.Candidate) -> Bool {
    if a.score != b.score { return a.score < b.score }
    return a.brings.reduce(0) { $0 + $1.level } < b.brings.reduce(0) { $0 + $1.level }
  }
}
