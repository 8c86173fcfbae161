/// A holder who still misses levels in a period.
public struct ActingHolder: Hashable, Codable, Sendable {
  /// The member's id.
  public var member: String
  /// The role's id.
  public var role: String
  /// The period, from 1.
  public var period: Int
  /// The levels missing, 1 or more.
  public var gap: Int
  /// How much the role matters, 1…5.
  public var critical: Int
  /// What is missing, competency by competency.
  public var missing: [MissingLevel]

  /// These values.
  public init(member: String, role: String, period: Int, gap: Int, critical: Int, missing: [MissingLevel]) {
    self.member = member
    self.role = role
    self.period = period
    self.gap = gap
    self.critical = critical
    self.missing = missing
  }
}
