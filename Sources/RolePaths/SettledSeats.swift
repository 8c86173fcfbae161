/// Seats of one member about which there is nothing left to decide: what the levels before ask of the whole team settles them.
public struct SettledSeats: Sendable {
  /// Seats that no solution has.
  public var closed: Set<SeatCell>
  /// Seats that every solution has.
  public var taken: Set<SeatCell>

  /// Seats that no solution has, and seats that every one has.
  public init(closed: Set<SeatCell> = [], taken: Set<SeatCell> = []) {
    self.closed = closed
    self.taken = taken
  }
}
