/// The pillars of one member and the levels after the last period, as fractions in text.
public struct ExampleMember: Decodable, Sendable {
  /// The member's id.
  public var member: String
  /// The pillars and their mean.
  public var workability, deployability, growth, connection, wellbeing: Double
  /// The levels by competency.
  public var levels: [String: String]

  private enum CodingKeys: String, CodingKey {
    case member, workability, deployability, growth, connection, wellbeing
    case levels = "levels_at_end"
  }
}
