import TeamModel

/// What the checker finds in a proposal: broken rules, measures, pillars and the facts behind them.
///
/// Ids throughout; periods count from 1; lists are in order of period, then of the team file.
public struct Verdict: Hashable, Sendable {
  /// How the proposal breaks rules; empty for one that keeps them all. Member by member, then the team's.
  public var violations: [Violation]
  /// The measures, with the team's own weights.
  public var measures: Measures
  /// The four pillars of every member who is present in the horizon, with the team's own weights.
  public var members: [MemberScore]
  /// The score for every profile, with the profile's weights, in the order of `Profile.allCases`.
  public var scores: [ProfileScore]
  /// The levels every member reaches, in the team's order.
  public var levels: [ReachedLevels]
  /// Roles with too few holders.
  public var uncovered: [UncoveredRole]
  /// Holders who miss levels.
  public var acting: [ActingHolder]
  /// Holders beyond the rotation deadline.
  public var overdue: [OverdueHolder]
  /// Who could hold each role in each period; those with `thin` above 0 are thin.
  public var backUp: [RoleBackUp]
  /// Roles handed over cold.
  public var cold: [ColdRole]
  /// New seats at the change moments.
  public var newSeats: [NewSeat]
  /// Every member's load in every period, member by member.
  public var loads: [MemberLoad]
  /// Role-periods shared by pairs named in `together`.
  public var together: Int

  /// Whether the proposal keeps every rule.
  public var isLegal: Bool { violations.isEmpty }

  /// The rules that are broken, each once, in the order of the specification.
  public var brokenRules: [RuleID] {
    let broken = Set(violations.map(\.rule))
    return RuleID.allCases.filter(broken.contains)
  }

  /// The roles and periods with too little back-up.
  public var thin: [RoleBackUp] { backUp.filter { $0.thin > 0 } }

  /// The score for a profile.
  public func score(for profile: Profile) -> ProfileScore? { scores.first { $0.profile == profile } }

  /// The value of level 5 with a profile's own weights.
  public func level5(for profile: Profile) -> Double { score(for: profile)?.level5 ?? 0 }
}
