import TeamModel

/// Recomputes every rule, measure and pillar of a proposal from their definitions.
///
/// It shares no code with the search: slow and obvious on purpose. Nothing that a person wrote makes it trap: seats that name
/// nobody, no role or no period are violations and count for nothing else.
public struct Checker: Sendable {
  /// The team.
  public var team: Team { grid.team }
  let grid: TeamGrid

  /// A checker for a team whose file is valid.
  public init(_ team: Team) { grid = TeamGrid(team) }

  /// Checks seats, whoever proposed them; `acting` flags are not looked at.
  ///
  /// - Parameter seats: the seats, in any order.
  /// - Returns: everything there is to say about them.
  public func check(_ seats: [ProposedSeat]) -> Verdict {
    let reading = SeatReading(seats, grid)
    let plan = TeamPlan(
      grid, paths: reading.holdings.indices.map { MemberPath(grid, member: $0, through: reading.holdings[$0]) })
    return verdict(on: plan, unreadable: reading.violations)
  }

  private func verdict(on plan: TeamPlan, unreadable: [Violation]) -> Verdict {
    var violations = unreadable
    for path in plan.paths { for rule in Rules.ofMember { violations += rule.violations(of: path) } }
    for rule in Rules.ofTeam { violations += rule.violations(of: plan) }

    let backUp = BackUp.couldHold(in: plan)
    let cold = Handover.cold(in: plan)
    let newSeats = Calm.newSeats(in: plan)
    let thin = backUp.reduce(0) { $0 + $1.thin }
    let members = grid.counted.map { Wellbeing.score(of: plan.paths[$0], weights: team.weights) }
    let scores = Profile.allCases.map { profile in
      score(profile, members: members, thin: thin, cold: cold.count, changes: newSeats.count)
    }
    return Verdict(
      violations: violations,
      measures: Measures(
        uncovered: Covered.value(of: plan), acting: Competent.value(of: plan), overdue: OnTime.value(of: plan),
        floor: members.map(\.wellbeing).min() ?? 0, wellbeing: BestForTheTeam.mean(members),
        fit: MostFit.value(of: plan), thin: thin, cold: cold.count, changes: newSeats.count),
      members: members, scores: scores, levels: plan.paths.map(levels),
      uncovered: Covered.uncovered(of: plan), acting: plan.paths.flatMap { Competent.acting(of: $0) },
      overdue: plan.paths.flatMap { OnTime.overdue(of: $0) }, backUp: backUp, cold: cold, newSeats: newSeats,
      loads: plan.paths.flatMap(loads), together: Together.value(of: plan))
  }

  private func score(_ profile: Profile, members: [MemberScore], thin: Int, cold: Int, changes: Int) -> ProfileScore {
    let own = members.map { Wellbeing.reweighed($0, weights: profile.weights(team.weights)) }
    let mean = BestForTheTeam.mean(own)
    return ProfileScore(
      profile: profile, members: own, floor: own.map(\.wellbeing).min() ?? 0,
      level4: NobodyLeftBehind.value(of: own, fairness: team.settings.fairness), wellbeing: mean,
      level5: BestForTheTeam.value(wellbeing: mean, thin: thin, cold: cold, changes: changes, in: grid))
  }

  private func levels(_ path: MemberPath) -> ReachedLevels {
    ReachedLevels(
      member: path.member.id, competencies: grid.competencies,
      afterPeriod: path.units.map { $0.map { ExactLevel(units: $0, unitsPerLevel: grid.unitsPerLevel) } })
  }

  private func loads(_ path: MemberPath) -> [MemberLoad] {
    path.seats.indices.dropFirst().map { t in
      let strain = StrainLimit.strain(path, in: t)
      return MemberLoad(
        member: path.member.id, period: t, isPresent: grid.present[path.m][t], hours: Hours.load(path, in: t),
        available: path.member.hours, mental: strain.mental, physical: strain.physical)
    }
  }
}
