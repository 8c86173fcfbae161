/// A member's load in a period.
public struct MemberLoad: Hashable, Codable, Sendable {
  /// The member's id.
  public var member: String
  /// The period, from 1.
  public var period: Int
  /// Whether the member is there for at least half of the period.
  public var isPresent: Bool
  /// Hours a week that all seats cost.
  public var hours: Double
  /// Hours a week that the member has for roles.
  public var available: Double
  /// Mental strain of all roles held.
  public var mental: Double
  /// Physical strain of all roles held.
  public var physical: Double

  /// These values.
  public init(
    member: String, period: Int, isPresent: Bool, hours: Double, available: Double, mental: Double, physical: Double
  ) {
    self.member = member
    self.period = period
    self.isPresent = isPresent
    self.hours = hours
    self.available = available
    self.mental = mental
    self.physical = physical
  }
}
