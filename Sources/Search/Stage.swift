import TeamModel

/// One level of a profile, as the master problem sees it: something to maximise while the levels before it are held.
struct Stage {
  /// What the level decides.
  let aim: LevelOutcome.Aim
  /// The rank of the member that level 4 speaks of: 0 is the lowest (`leximin` goes on with 1, 2, …).
  var rank = 0

  /// Whether the level's value is a whole number.
  var isIntegral: Bool {
    switch aim {
    case .covered, .competent, .onTime, .changes, .thin, .floor, .together: true
    case .team, .fit: false
    }
  }

  /// The levels of a profile, in order.
  static func sequence(_ profile: Profile, team: Team, members: Int, hasTogether: Bool) -> [Stage] {
    var stages = [Stage(aim: .covered), Stage(aim: .competent), Stage(aim: .onTime)]
    if profile == .fit { return stages + [Stage(aim: .fit)] }
    if profile == .steady { stages.append(Stage(aim: .changes)) }
    if profile == .resilient { stages.append(Stage(aim: .thin)) }
    stages.append(Stage(aim: .floor))
    if team.settings.fairness == .leximin && members > 1 {
      for rank in 1..<members { stages.append(Stage(aim: .floor, rank: rank)) }
    }
    stages.append(Stage(aim: .team))
    if hasTogether { stages.append(Stage(aim: .together)) }
    return stages
  }

  /// The level's value of a solution, greater is better.
  func worth(_ values: TeamValues, _ space: SearchSpace) -> Double {
    switch aim {
    case .covered: -Double(values.uncovered)
    case .competent: -Double(values.acting)
    case .onTime: -Double(values.overdue)
    case .changes: -Double(values.changes)
    case .thin: -Double(values.thin)
    case .floor:
      Double(TeamValues.hundredths(values.wellbeing.sorted()[min(rank, max(0, values.wellbeing.count - 1))]))
    case .team: values.team(space)
    case .fit: values.fit
    case .together: Double(values.together)
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
