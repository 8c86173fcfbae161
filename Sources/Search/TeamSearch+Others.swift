import RolePaths
import TeamModel

/// What the plans of other profiles are worth to one for which there was no time.
extension TeamSearch {
  /// The best plan of other profiles, for one that time was up for before its search began.
  ///
  /// - Returns: what it is to this profile, and which plan it is.
  func borrowed(
    _ profile: Profile, from plans: [[RolePath]], shared: [LevelOutcome], _ space: SearchSpace, _ whole: Deadline
  ) -> (result: SearchResult, plan: Int) {
    let stages = stages(profile, space)
    let best = best(of: plans, profile, stages, space)
    var isAsShared = true
    var levels: [LevelOutcome] = []
    for (stage, worth) in zip(stages, best.worths) where stage.rank == 0 {
      let value = stage.reported(worth, space)
      let known = shared.first { $0.aim == stage.aim }
      isAsShared = isAsShared && known.map { abs($0.value - value) < Tolerances.worth } == true
      let open = LevelOutcome(
        aim: stage.aim, value: value, bound: stage.reported(stage.most(space), space), proven: false)
      levels.append(isAsShared ? known ?? open : open)
    }
    let last = levels.last { $0.aim != .together }
    let outcome = SearchOutcome(
      status: .feasible, bound: last?.bound ?? 0, gap: gap(last), seconds: 0,
      stop: whole.interrupted ? .interrupted : .timeLimit, levels: levels)
    return (SearchResult(profile: profile, seats: space.seats(of: plans[best.plan]), outcome: outcome), best.plan)
  }

  /// Where time was up, another profile's plan may be better on the levels of this one too: then it is this one's answer.
  func improve(
    _ result: inout SearchResult, own: [RolePath], others: [[RolePath]], shared: [LevelOutcome], _ space: SearchSpace
  ) {
    let stages = stages(result.profile, space)
    let plans = [own] + others
    let best = best(of: plans, result.profile, stages, space)
    guard best.plan > 0 else { return }
    result.seats = space.seats(of: plans[best.plan])
    var levels = result.outcome.levels
    var isBeyond = zip(levels, shared).contains { $0.aim == $1.aim && abs($0.value - $1.value) > Tolerances.worth }
    for (index, level) in levels.enumerated() {
      guard let place = stages.firstIndex(where: { $0.aim == level.aim }) else { continue }
      let value = stages[place].reported(best.worths[place], space)
      levels[index].value = value
      if let known = shared.first(where: { $0.aim == level.aim }), abs(known.value - value) < Tolerances.worth {
        levels[index] = known
        continue
      }
      // Bounds of the levels after the first better one were found with a worse one held: they say nothing now.
      if isBeyond {
        levels[index].bound = stages[place].reported(stages[place].most(space), space)
        levels[index].proven = false
      } else if abs(value - level.value) > Tolerances.worth {
        isBeyond = true
        levels[index].proven = false
      }
    }
    result.outcome.levels = levels
    if let last = levels.last(where: { $0.aim != .together }) ?? levels.last {
      result.outcome.bound = last.bound
      result.outcome.gap = gap(last)
    }
  }

  /// How far a level's bound is from its value, as a share of the bound; 0 where that says nothing.
  func gap(_ level: LevelOutcome?) -> Double {
    guard let level, level.bound != 0 else { return 0 }
    return max(0, (level.bound - level.value) / abs(level.bound))
  }

  private func stages(_ profile: Profile, _ space: SearchSpace) -> [Stage] {
    Stage.sequence(
      profile, team: team, members: space.members.count, hasTogether: !space.together.isEmpty, last: options.lastLevel)
  }

  /// The first of the plans that none of the others exceeds on the levels in order, and what it is worth on them.
  private func best(
    of plans: [[RolePath]], _ profile: Profile, _ stages: [Stage], _ space: SearchSpace
  ) -> (plan: Int, worths: [Double]) {
    let weights = profile.weights(team.weights)
    var best: (plan: Int, worths: [Double]) = (0, [])
    for (plan, paths) in plans.enumerated() {
      let values = space.values(paths, weights: weights)
      let worths = stages.map { $0.worth(values, space) }
      let first = zip(worths, best.worths).first { abs($0 - $1) > Tolerances.worth }
      if best.worths.isEmpty || first.map({ $0 > $1 }) == true { best = (plan, worths) }
    }
    return best
  }
}
