/// What the warning lights say.
protocol LightPhrases: Sendable {
  /// The title above the lights of a team.
  func lightsFor(team: String) -> String
  /// One line on the size of the team.
  func size(members: String, roles: String, competencies: Int) -> String
  /// There are no lights.
  var noLights: String { get }
  /// How many lights there are.
  func lights(_ count: Int) -> String
  /// The heading above the lights of one kind.
  func heading(of kind: WarningLight.Kind) -> String
  /// One light, as a sentence.
  func sentence(for light: WarningLight, _ names: TeamNames) -> String
}
