import TeamModel

/// One level of a profile, as the master problem sees it: something to maximise while the levels before it are held.
struct Stage {
  /// What the level decides.
  let aim: LevelOutcome.Aim
  /// The rank of the member that level 4 speaks of: 0 is the lowest (`leximin` goes on with 1, 2, …).
  var rank = 0
  /// Whether this is no level but all of them at once in one weighted sum, to find good first solutions.
  var isGuide = false
  /// The step between two values of level `fit`, where there is one.
  var fitStep: Double?

  /// The guide: what one missing critical holder, one missing critical level and one overdue period weigh beside level 5.
  static let guideWeights = (uncovered: 50.0, acting: 5.0, overdue: 1.0)
  /// The guide of a profile: its last level, with levels 1–3 charged.
  static func guide(_ profile: Profile) -> Stage { Stage(aim: profile == .fit ? .fit : .team, isGuide: true) }

  /// What breaking a team rule by one unit costs at first: some times a unit of the level, so that dual prices stay of the level's own size.
  /// Where the linear program breaks a rule all the same, the price is raised.
  var penalty: Double {
    if isGuide { return 1_000 }
    switch aim {
    case .covered: return 50
    case .competent, .onTime, .changes, .thin, .together, .fit: return 20
    case .team: return 8
    case .floor: return 1
    }
  }

  /// Whether the level's value is a whole number.
  var isIntegral: Bool {
    switch aim {
    case .covered, .competent, .onTime, .changes, .thin, .floor, .together: true
    case .team, .fit: false
    }
  }

  /// The step between two values as people know them, for a level whose value is a whole number.
  var reportedUnit: Double { aim == .floor ? 0.01 : 1 }

  /// The least by which two different worths lie apart; nil where they may lie as near as they like.
  var step: Double? { isGuide ? nil : isIntegral ? 1 : fitStep }

  /// A bound on the worth, rounded down to what a solution can have.
  func rounded(_ bound: Double) -> Double {
    guard let step, bound.isFinite else { return bound }
    return ((bound + Tolerances.worth) / step).rounded(.down) * step
  }

  /// Whether the level counts what is to be avoided: a program that is nearly whole by itself.
  var isRule: Bool {
    switch aim {
    case .covered, .competent, .onTime, .changes, .thin: true
    case .floor, .team, .fit, .together: false
    }
  }

  /// Levels 1–3: the same for all profiles.
  static let shared: [LevelOutcome.Aim] = [.covered, .competent, .onTime]

  /// Whether the level speaks of the lowest member of all.
  var isFloor: Bool { aim == .floor && rank == 0 }

  /// The levels of a profile, in order.
  ///
  /// - Parameter last: what comes after it is left out; nil for all levels.
  static func sequence(
    _ profile: Profile, team: Team, members: Int, hasTogether: Bool, last: LevelOutcome.Aim? = nil
  ) -> [Stage] {
    var stages = [Stage(aim: .covered), Stage(aim: .competent), Stage(aim: .onTime)]
    if profile == .fit {
      stages.append(Stage(aim: .fit, fitStep: FitStep.of(team)))
    } else {
      if profile == .steady { stages.append(Stage(aim: .changes)) }
      if profile == .resilient { stages.append(Stage(aim: .thin)) }
      stages.append(Stage(aim: .floor))
      if team.settings.fairness == .leximin && members > 1 {
        for rank in 1..<members { stages.append(Stage(aim: .floor, rank: rank)) }
      }
      stages.append(Stage(aim: .team))
      if hasTogether { stages.append(Stage(aim: .together)) }
    }
    if let end = stages.lastIndex(where: { $0.aim == last }) { stages.removeSubrange((end + 1)...) }
    return stages
  }

  /// The level's value of a solution, greater is better.
  func worth(_ values: TeamValues, _ space: SearchSpace) -> Double {
    if isGuide {
      return (aim == .fit ? values.fit : values.team(space)) - Stage.guideWeights.uncovered * Double(values.uncovered)
        - Stage.guideWeights.acting * Double(values.acting) - Stage.guideWeights.overdue * Double(values.overdue)
    }
    switch aim {
    case .covered: return -Double(values.uncovered)
    case .competent: return -Double(values.acting)
    case .onTime: return -Double(values.overdue)
    case .changes: return -Double(values.changes)
    case .thin: return -Double(values.thin)
    case .floor:
      if values.wellbeing.isEmpty { return 100 }
      return Double(TeamValues.hundredths(values.wellbeing.sorted()[min(rank, max(0, values.wellbeing.count - 1))]))
    case .team: return values.team(space)
    case .fit: return values.fit
    case .together: return Double(values.together)
    }
  }

  /// Whether nothing but a tie-break comes after the level.
  func isLast(of stages: [Stage]) -> Bool {
    aim == .team || aim == .together || stages.last.map { $0.aim == aim && $0.rank == rank } == true
  }

  /// A worth that no solution can exceed, whatever the team.
  func most(_ space: SearchSpace) -> Double {
    let team = space.instance.team
    switch aim {
    case .covered, .competent, .onTime, .changes, .thin: return 0
    case .floor: return 100
    case .team: return Double(space.members.count) + space.teamConstant
    case .fit: return Double(team.roles.reduce(0) { $0 + $1.holders.max } * space.instance.periods)
    case .together: return Double(space.together.count * space.instance.roles * space.instance.periods)
    }
  }

  /// The worth of a value as people know it.
  func worth(ofReported value: Double, _ space: SearchSpace) -> Double {
    switch aim {
    case .covered, .competent, .onTime, .changes, .thin: -value
    case .floor: value * 100
    case .team: value * Double(max(1, space.members.count))
    case .fit, .together: value
    }
  }

  /// The value as people know it.
  func reported(_ worth: Double, _ space: SearchSpace) -> Double {
    switch aim {
    case .covered, .competent, .onTime, .changes, .thin: worth == 0 ? 0 : -worth
    case .floor: worth / 100
    case .team: worth / Double(max(1, space.members.count))
    case .fit, .together: worth
    }
  }
}
