import Checking
import TeamModel

/// A proposal that becomes the team's holdings: the team as it is once one of its periods is in force.
///
/// A seat that a member has today and keeps up to the period goes on with its own first day; every other seat begins on
/// the first day of the unbroken run of periods that it has in the proposal. The horizon opens with the adopted period, as
/// long as before; the periods of pinned and ruled-out seats count from there. All else in the team stays as it is.
public struct Adoption: Hashable, Sendable {
  /// The team with the adopted holdings: seats that go on in their old order, then new ones in order of members.
  public let team: Team
  /// What was agreed, for the history.
  public let plan: AdoptedPlan
  /// Seats that go on.
  public let staying: [CurrentSeat]
  /// Seats that begin.
  public let beginning: [CurrentSeat]
  /// Seats that end.
  public let ending: [CurrentSeat]

  /// The adoption of one period of some seats.
  ///
  /// - Parameters:
  ///   - seats: the proposal's seats.
  ///   - period: 1…the horizon's periods.
  ///   - profile: what the proposal aims at; nil for a hand-made one.
  ///   - team: a valid team, before.
  public init(of seats: [ProposedSeat], period: Int, profile: Profile? = nil, in team: Team) {
    let checker = Checker(team)
    let merged = checker.merged(seats).filter { $0.from <= period && period <= $0.to }
    var held: [CurrentSeat] = []
    for seat in merged {
      let today = team.current.first {
        seat.from == 1 && $0.member == seat.member && $0.role == seat.role && $0.seat == seat.seat
      }
      held.append(
        today
          ?? CurrentSeat(
            member: seat.member, role: seat.role, seat: seat.seat, since: team.horizon.firstDay(of: seat.from)))
    }
    var after = team
    staying = team.current.filter(held.contains)
    beginning = held.filter { !team.current.contains($0) }
    ending = team.current.filter { !held.contains($0) }
    after.current = staying + beginning
    after.horizon.start = team.horizon.firstDay(of: period)
    after.keep = team.keep.compactMap { Self.later($0, by: period - 1) }
    after.forbid = team.forbid.compactMap { Self.later($0, by: period - 1) }
    self.team = after
    plan = AdoptedPlan(period: period, profile: profile, holdings: after.current, seats: seats, of: team)
  }

  /// A rule with its periods counted from a later one; nil when it speaks of earlier periods only.
  private static func later(_ rule: SeatRule, by periods: Int) -> SeatRule? {
    var rule = rule
    if let to = rule.to {
      guard to > periods else { return nil }
      rule.to = to - periods
    }
    if let from = rule.from { rule.from = max(1, from - periods) }
    return rule
  }
}
