import TeamModel

/// The best proposal of a profile.
public struct ExhaustiveBest: Sendable {
  /// The profile.
  public var profile: Profile
  /// What it reaches on the levels.
  public var levels: LevelValues
  /// A proposal that reaches it, one seat a period.
  public var seats: [ProposedSeat]
}
