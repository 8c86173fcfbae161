/// A role whose holders in a period had no seat in it just before.
public struct ColdRole: Hashable, Codable, Sendable {
  /// The role's id.
  public var role: String
  /// The period, from 1.
  public var period: Int
  /// The ids of the new holders.
  public var holders: [String]

  /// These values.
  public init(role: String, period: Int, holders: [String]) {
    self.role = role
    self.period = period
    self.holders = holders
  }
}
