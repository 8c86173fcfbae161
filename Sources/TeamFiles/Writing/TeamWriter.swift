import TeamModel

/// Writes team files. What is written reads back as the same team; what equals a default is left out.
public enum TeamWriter {
  /// The team as YAML, ending with a line break; with `comments`, a line above each part says what it is, in the team's
  /// language.
  public static func yaml(_ team: Team, comments: Bool = false) -> String {
    YamlLayout.lay(TeamTree(team: team).root, comments: comments ? TeamComments.of(team.language) : [:])
  }

  /// The team as JSON, ending with a line break.
  public static func json(_ team: Team) -> String {
    JsonLayout.lay(TeamTree(team: team).root)
  }
}
