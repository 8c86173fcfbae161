import TeamModel

/// A seat that a member takes at the change moment that opens a period.
public struct NewSeat: Hashable, Codable, Sendable {
  /// The member's id.
  public var member: String
  /// The role's id.
  public var role: String
  /// Holder or understudy.
  public var seat: SeatKind
  /// The period, from 1.
  public var period: Int
  /// The ids of who held the role in the period before; today's holders for period 1.
  public var holdersBefore: [String]

  /// These values.
  public init(member: String, role: String, seat: SeatKind, period: Int, holdersBefore: [String]) {
    self.member = member
    self.role = role
    self.seat = seat
    self.period = period
    self.holdersBefore = holdersBefore
  }
}
