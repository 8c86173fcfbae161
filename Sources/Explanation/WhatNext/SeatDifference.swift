import TeamModel

/// A seat that one of two proposals has and the other has not, over an unbroken run of periods.
public struct SeatDifference: Hashable, Codable, Sendable {
  /// Which of the two has the seat.
  public enum Side: String, Hashable, Codable, Sendable {
    /// Only the first one.
    case before
    /// Only the second one.
    case after
  }

  /// Which of the two has the seat.
  public var side: Side
  /// The member's id.
  public var member: String
  /// The role's id.
  public var role: String
  /// Holder or understudy.
  public var seat: SeatKind
  /// The first period.
  public var from: Int
  /// The last period.
  public var to: Int

  /// A seat that only one side has, over the periods `from`…`to`.
  public init(side: Side, member: String, role: String, seat: SeatKind, from: Int, to: Int) {
    self.side = side
    self.member = member
    self.role = role
    self.seat = seat
    self.from = from
    self.to = to
  }

  /// Every seat in which two proposals differ, role by role in the order of the team, what goes before what comes.
  ///
  /// - Parameters:
  ///   - first: the seats before.
  ///   - second: the seats after.
  ///   - team: the team, for the order; what it does not know comes last.
  public static func between(_ first: [ProposedSeat], _ second: [ProposedSeat], in team: Team) -> [SeatDifference] {
    var result: [SeatDifference] = []
    var seen = Set<[String]>()
    let all = (first + second).sorted { a, b in
      (order(a.role, team.roles.map(\.id)), order(a.member, team.members.map(\.id)), a.seat == .holder ? 0 : 1)
        < (order(b.role, team.roles.map(\.id)), order(b.member, team.members.map(\.id)), b.seat == .holder ? 0 : 1)
    }
    for seat in all where seen.insert([seat.member, seat.role, seat.seat.rawValue]).inserted {
      let before = periods(of: seat, in: first)
      let after = periods(of: seat, in: second)
      for (side, periods) in [(Side.before, before.subtracting(after)), (.after, after.subtracting(before))] {
        for run in runs(periods.sorted()) {
          result.append(
            SeatDifference(
              side: side, member: seat.member, role: seat.role, seat: seat.seat, from: run.lowerBound,
              to: run.upperBound))
        }
      }
    }
    let roles = team.roles.map(\.id)
    return result.enumerated().sorted { a, b in
      let first = (order(a.element.role, roles), a.element.side == .before ? 0 : 1, a.element.from, a.offset)
      let second = (order(b.element.role, roles), b.element.side == .before ? 0 : 1, b.element.from, b.offset)
      return first < second
    }.map(\.element)
  }

  private static func order(_ id: String, _ ids: [String]) -> Int { ids.firstIndex(of: id) ?? ids.count }

  private static func periods(of seat: ProposedSeat, in seats: [ProposedSeat]) -> Set<Int> {
    Set(
      seats.filter { $0.member == seat.member && $0.role == seat.role && $0.seat == seat.seat && $0.from <= $0.to }
        .flatMap { $0.from...$0.to })
  }

  private static func runs(_ periods: [Int]) -> [ClosedRange<Int>] {
    var runs: [ClosedRange<Int>] = []
    for period in periods {
      if let last = runs.last, last.upperBound == period - 1 {
        runs[runs.count - 1] = last.lowerBound...period
      } else {
        runs.append(period...period)
      }
    }
    return runs
  }
}
