/// What a member does in a role.
public enum SeatKind: String, Hashable, Codable, Sendable, CaseIterable, Comparable {
  /// Carries the role.
  case holder
  /// Learns the role beside a qualified holder.
  case understudy

  /// Holders come first.
  public static func < (a: SeatKind, b: SeatKind) -> Bool { a == .holder && b == .understudy }
}

/// A seat a member has today.
public struct CurrentSeat: Hashable, Encodable, Sendable {
  /// The member's id.
  public var member: String
  /// The role's id.
  public var role: String
  /// Holder or understudy.
  public var seat: SeatKind
  /// The first day in the seat.
  public var since: CalendarDate

  /// Today's seat of a member in a role, held since a day.
  public init(member: String, role: String, seat: SeatKind = .holder, since: CalendarDate) {
    self.member = member
    self.role = role
    self.seat = seat
    self.since = since
  }

  /// Tenure today: the whole periods from `since` to the horizon's start, 0 or more.
  public func tenure(at horizon: Horizon) -> Int {
    guard since <= horizon.start else { return 0 }
    var whole = 0
    while whole < 10_000 && since.adding(months: (whole + 1) * horizon.months) <= horizon.start { whole += 1 }
    return whole
  }
}

/// A seat that the user pins (`keep`) or rules out (`forbid`) in some periods.
public struct SeatRule: Hashable, Codable, Sendable {
  /// The member's id.
  public var member: String
  /// The role's id.
  public var role: String
  /// The kind of seat. For `keep`, nil means holder; for `forbid`, nil means both kinds.
  public var seat: SeatKind?
  /// The first period, 1 when nil.
  public var from: Int?
  /// The last period, the horizon's last when nil.
  public var to: Int?

  /// A pinned or forbidden seat; all periods unless told otherwise.
  public init(member: String, role: String, seat: SeatKind? = nil, from: Int? = nil, to: Int? = nil) {
    self.member = member
    self.role = role
    self.seat = seat
    self.from = from
    self.to = to
  }

  /// Whether the rule speaks of period `t` (from 1).
  public func covers(period t: Int) -> Bool { t >= (from ?? 1) && t <= (to ?? Int.max) }
}

/// Two members named together, as in `apart` and `together`.
public struct MemberPair: Hashable, Sendable {
  /// One member's id.
  public var first: String
  /// The other member's id.
  public var second: String

  /// A pair of members.
  public init(_ first: String, _ second: String) {
    self.first = first
    self.second = second
  }
}
