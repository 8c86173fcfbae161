/// A role with fewer holders in a period than it needs.
public struct UncoveredRole: Hashable, Codable, Sendable {
  /// The role's id.
  public var role: String
  /// The period, from 1.
  public var period: Int
  /// How many holders are missing, 1 or more.
  public var missing: Int
  /// How much the role matters, 1…5.
  public var critical: Int

  /// These values.
  public init(role: String, period: Int, missing: Int, critical: Int) {
    self.role = role
    self.period = period
    self.missing = missing
    self.critical = critical
  }
}
