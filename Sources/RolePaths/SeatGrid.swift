/// The seats of members, period by period, in room that is allocated once: for searches that change a few at a time.
///
/// A seat is told by a code: 2 · role, one more for an understudy.
public final class SeatGrid {
  /// Members.
  public let rows: Int
  /// Periods.
  public let periods: Int
  /// Most seats of a member in a period.
  public let room: Int
  private let codes: UnsafeMutablePointer<Int32>
  private let counts: UnsafeMutablePointer<Int32>

  /// A grid without seats.
  public init(rows: Int, periods: Int, room: Int) {
    self.rows = rows
    self.periods = periods
    self.room = room
    codes = .allocate(capacity: max(1, rows * periods * room))
    codes.initialize(repeating: 0, count: max(1, rows * periods * room))
    counts = .allocate(capacity: max(1, rows * periods))
    counts.initialize(repeating: 0, count: max(1, rows * periods))
  }

  deinit {
    codes.deallocate()
    counts.deallocate()
  }

  /// The seats of one member.
  @inline(__always) public subscript(_ row: Int) -> SeatRow {
    SeatRow(codes: codes + row * periods * room, counts: counts + row * periods, periods: periods, room: room)
  }

  /// Takes over all seats of a grid of the same size.
  public func copy(_ other: SeatGrid) {
    codes.update(from: other.codes, count: rows * periods * room)
    counts.update(from: other.counts, count: rows * periods)
  }
}

/// The seats of one member in a grid; of no use once the grid is gone.
public struct SeatRow {
  let codes: UnsafeMutablePointer<Int32>
  let counts: UnsafeMutablePointer<Int32>
  let periods: Int
  let room: Int

  /// The seats of a period.
  @inline(__always) public func at(_ t: Int) -> UnsafeBufferPointer<Int32> {
    UnsafeBufferPointer(start: codes + t * room, count: Int(counts[t]))
  }

  /// Whether the member has a seat in a period.
  @inline(__always) public func contains(_ code: Int32, _ t: Int) -> Bool { place(of: code, t) != nil }

  /// Whether the member has a seat of either kind in a role.
  public func isIn(role: Int32, _ t: Int) -> Bool {
    for code in at(t) where code >> 1 == role { return true }
    return false
  }

  /// The periods in a row around `t` that have a seat.
  public func run(of code: Int32, _ t: Int) -> ClosedRange<Int> {
    var first = t
    var last = t
    while first > 0 && contains(code, first - 1) { first -= 1 }
    while last < periods - 1 && contains(code, last + 1) { last += 1 }
    return first...last
  }

  /// Takes a seat away, if it is there.
  public func remove(_ code: Int32, _ t: Int) {
    guard let place = place(of: code, t) else { return }
    let list = codes + t * room
    for k in place..<Int(counts[t]) - 1 { list[k] = list[k + 1] }
    counts[t] -= 1
  }

  /// Gives a seat; one of the other kind in the same role goes. False when there is no room.
  public func add(_ code: Int32, _ t: Int) -> Bool {
    let list = codes + t * room
    for k in 0..<Int(counts[t]) where list[k] >> 1 == code >> 1 {
      list[k] = code
      return true
    }
    guard Int(counts[t]) < room else { return false }
    list[Int(counts[t])] = code
    counts[t] += 1
    return true
  }

  /// Takes over the seats of another member.
  @inline(__always) public func copy(_ other: SeatRow) {
    codes.update(from: other.codes, count: periods * room)
    counts.update(from: other.counts, count: periods)
  }

  @inline(__always) private func place(of code: Int32, _ t: Int) -> Int? {
    let list = codes + t * room
    for k in 0..<Int(counts[t]) where list[k] == code { return k }
    return nil
  }
}
