import TeamModel

/// One seat of a member in one period.
public struct MemberSeat: Hashable, Sendable {
  /// The member's id.
  public var member: String
  /// Role and period: role · T + period from 0.
  public var cell: Int
  /// Holder or understudy.
  public var kind: SeatKind

  /// The seat of a member in a cell.
  public init(member: String, cell: Int, kind: SeatKind) {
    self.member = member
    self.cell = cell
    self.kind = kind
  }
}
