/// A holder who is beyond the role's rotation deadline in a period.
public struct OverdueHolder: Hashable, Codable, Sendable {
  /// The member's id.
  public var member: String
  /// The role's id.
  public var role: String
  /// The period, from 1.
  public var period: Int
  /// Periods held up to and including this one, today's tenure counted.
  public var held: Int
  /// The rotation deadline, in periods.
  public var deadline: Int

  /// These values.
  public init(member: String, role: String, period: Int, held: Int, deadline: Int) {
    self.member = member
    self.role = role
    self.period = period
    self.held = held
    self.deadline = deadline
  }
}
