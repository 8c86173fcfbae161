/// The members who could hold a role in a period, and how many the team wants.
public struct RoleBackUp: Hashable, Codable, Sendable {
  /// The role's id.
  public var role: String
  /// The period, from 1.
  public var period: Int
  /// The ids of the members who could hold it, in the team's order.
  public var members: [String]
  /// Needed holders and wanted back-up together.
  public var wanted: Int

  /// These values.
  public init(role: String, period: Int, members: [String], wanted: Int) {
    self.role = role
    self.period = period
    self.members = members
    self.wanted = wanted
  }

  /// How many are missing; 0 for a role with back-up enough.
  public var thin: Int { max(0, wanted - members.count) }
}
