/// A competency of which a member has less than a role needs.
public struct MissingLevel: Hashable, Codable, Sendable {
  /// The competency's id.
  public var competency: String
  /// The member's whole level, 0…4.
  public var level: Int
  /// The level the role needs, 1…4.
  public var need: Int

  /// A competency at `level` where the role needs `need`.
  public init(competency: String, level: Int, need: Int) {
    self.competency = competency
    self.level = level
    self.need = need
  }
}
