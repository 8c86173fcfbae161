import TeamModel

/// A team with what looked wrong while it was read.
public struct ReadTeam: Hashable, Sendable {
  /// The team.
  public var team: Team
  /// Findings that do not keep the team from being used, in order of place.
  public var warnings: [Finding]
  /// Whether the file names the team's language; otherwise the team has the default one.
  public var namesLanguage: Bool

  /// A team with the warnings of its file.
  public init(team: Team, warnings: [Finding] = [], namesLanguage: Bool = true) {
    self.team = team
    self.warnings = warnings
    self.namesLanguage = namesLanguage
  }
}
