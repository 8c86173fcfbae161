import TeamModel

/// What a proposal is worth to one profile, with that profile's own weights.
public struct ProfileScore: Hashable, Sendable {
  /// The profile.
  public var profile: Profile
  /// The pillars of every member who is present in the horizon, in the team's order.
  public var members: [MemberScore]
  /// The lowest wellbeing, 0…1; 0 when nobody counts.
  public var floor: Double
  /// Level 4 in hundredths: one number for `fairness: floor`, one for each member, ascending, for `leximin`.
  public var level4: [Int]
  /// The mean wellbeing, 0…1.
  public var wellbeing: Double
  /// The value of level 5.
  public var level5: Double

  /// A score.
  public init(
    profile: Profile, members: [MemberScore], floor: Double, level4: [Int], wellbeing: Double, level5: Double
  ) {
    self.profile = profile
    self.members = members
    self.floor = floor
    self.level4 = level4
    self.wellbeing = wellbeing
    self.level5 = level5
  }
}
