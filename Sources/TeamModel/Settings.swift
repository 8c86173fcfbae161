/// What a team agrees on for everyone.
public struct Settings: Hashable, Sendable {
  /// Most seats a member has at once.
  public var maxRoles = 5
  /// Most new seats of a member at one change moment.
  public var maxNew = 2
  /// Periods that give one level to who learns a role: understudies and acting holders.
  public var learnAsUnderstudy = 2
  /// Periods that give one level to a holder who already meets the need.
  public var learnAsHolder = 4
  /// The largest gap of an understudy, in levels.
  public var stretch = 3
  /// The largest gap of an acting holder, in levels.
  public var actingGap = 2
  /// The share of a role's hours that an understudy spends, 0…1.
  public var understudyShare = 0.25
  /// Roles a member could hold that count as fully deployable.
  public var breadth = 4
  /// How level 4 treats those above the lowest.
  public var fairness = Fairness.floor
  /// What the team's total of level 5 adds to the mean wellbeing.
  public var teamWeights = TeamWeights()
  /// Most new seats in the whole team at one change moment; nil for no limit.
  public var maxChanges: Int?

  /// The defaults.
  public init() {}
}

/// How level 4 treats those above the lowest.
public enum Fairness: String, Hashable, Codable, Sendable, CaseIterable {
  /// Only the lowest wellbeing counts.
  case floor
  /// The lowest, then the lowest but one, and so on.
  case leximin
}

/// Weights of the team's terms of level 5.
public struct TeamWeights: Hashable, Encodable, Sendable {
  /// For back-up: roles with enough members who could hold them.
  public var backup: Double
  /// For warm handovers.
  public var handover: Double
  /// Against new seats.
  public var calm: Double

  /// 0.2, 0.1 and 0.1 unless told otherwise.
  public init(backup: Double = 0.2, handover: Double = 0.1, calm: Double = 0.1) {
    self.backup = backup
    self.handover = handover
    self.calm = calm
  }
}

/// Weights of the four pillars in wellbeing, each 0 or more, not all 0.
public struct PillarWeights: Hashable, Encodable, Sendable {
  /// Stress and physical load stay bearable.
  public var workability: Double
  /// People are used on their talents.
  public var deployability: Double
  /// Broadening competencies.
  public var growth: Double
  /// Belonging and liking.
  public var connection: Double

  /// 1 each unless told otherwise.
  public init(workability: Double = 1, deployability: Double = 1, growth: Double = 1, connection: Double = 1) {
    self.workability = workability
    self.deployability = deployability
    self.growth = growth
    self.connection = connection
  }

  /// Standardised coefficients of research on work engagement: challenging job .74, social relations .40,
  /// organisational support .20, work-life balance .11.
  public static let engagement = PillarWeights(workability: 0.11, deployability: 0.20, growth: 0.74, connection: 0.40)

  /// The sum of the four weights.
  public var total: Double { workability + deployability + growth + connection }
}
