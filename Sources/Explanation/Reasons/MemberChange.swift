import Checking
import TeamModel

/// What two plans are worth to one member, computed by the checker with the team's own weights.
public struct MemberChange: Hashable, Codable, Sendable {
  /// The pillars in the one plan.
  public var before: MemberScore
  /// The pillars in the other plan.
  public var after: MemberScore

  /// A member's pillars in two plans.
  public init(before: MemberScore, after: MemberScore) {
    self.before = before
    self.after = after
  }

  /// The member's id.
  public var member: String { before.member }

  /// What the member's wellbeing gains; below 0 for a loss.
  public var gain: Double {
    let difference = after.wellbeing - before.wellbeing
    return abs(difference) <= LevelChange.sameness ? 0 : difference
  }

  /// Every member who counts in both plans, in the team's order.
  static func all(from before: Verdict, to after: Verdict) -> [MemberChange] {
    before.members.compactMap { old in
      after.members.first { $0.member == old.member }.map { MemberChange(before: old, after: $0) }
    }
  }
}
