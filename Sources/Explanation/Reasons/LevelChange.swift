import Checking
import TeamModel

/// What one level of a proposal is worth in two plans, both computed by the checker.
public struct LevelChange: Hashable, Codable, Sendable {
  /// What the level decides.
  public var aim: LevelOutcome.Aim
  /// The value in the one plan.
  public var before: Double
  /// The value in the other plan.
  public var after: Double

  /// A level's value in two plans.
  public init(aim: LevelOutcome.Aim, before: Double, after: Double) {
    self.aim = aim
    self.before = before
    self.after = after
  }

  /// Two values nearer than this are the same: they are sums of fractions.
  static let sameness = 1e-9

  /// Whether a greater value is better.
  public var moreIsBetter: Bool {
    switch aim {
    case .covered, .competent, .onTime, .changes, .thin: false
    case .floor, .team, .fit, .together: true
    }
  }

  /// Above 0 when the second plan is better, below 0 when it is worse, 0 when they are worth the same.
  public var gain: Double {
    let difference = moreIsBetter ? after - before : before - after
    return abs(difference) <= Self.sameness ? 0 : difference
  }

  /// The levels of a profile, in the order in which they are decided, in two plans.
  static func all(from before: Verdict, to after: Verdict, profile: Profile) -> [LevelChange] {
    aims(of: profile).map { aim in
      LevelChange(aim: aim, before: before.value(of: aim, for: profile), after: after.value(of: aim, for: profile))
    }
  }

  /// What a profile decides, in order; the tie-break of named pairs left out.
  static func aims(of profile: Profile) -> [LevelOutcome.Aim] {
    switch profile {
    case .balanced, .growth: [.covered, .competent, .onTime, .floor, .team]
    case .steady: [.covered, .competent, .onTime, .changes, .floor, .team]
    case .resilient: [.covered, .competent, .onTime, .thin, .floor, .team]
    case .fit: [.covered, .competent, .onTime, .fit]
    }
  }
}

extension Verdict {
  /// The value of a level as people know it, for a profile; the floor in whole hundredths of 1, as it is decided.
  func value(of aim: LevelOutcome.Aim, for profile: Profile) -> Double {
    switch aim {
    case .covered: Double(measures.uncovered)
    case .competent: Double(measures.acting)
    case .onTime: Double(measures.overdue)
    case .changes: Double(measures.changes)
    case .thin: Double(measures.thin)
    case .floor: Double(score(for: profile)?.level4.first ?? 0) / 100
    case .team: level5(for: profile)
    case .fit: measures.fit
    case .together: Double(together)
    }
  }
}
