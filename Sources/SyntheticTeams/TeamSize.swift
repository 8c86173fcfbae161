/// How large a synthetic team is: members × roles × periods.
public struct TeamSize: Hashable, Codable, Sendable, CustomStringConvertible {
  /// Members, 1 or more.
  public var members: Int
  /// Roles, 1 or more.
  public var roles: Int
  /// Periods of the horizon, 1 or more.
  public var periods: Int

  /// A size of members × roles × periods.
  public init(_ members: Int, _ roles: Int, _ periods: Int) {
    self.members = members
    self.roles = roles
    self.periods = periods
  }

  /// The size as `8×16×4`.
  public var description: String { "\(members)×\(roles)×\(periods)" }
}
