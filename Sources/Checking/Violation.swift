import TeamModel

/// One way in which a proposal breaks a rule, with the values that show it; the wording lives in the phrasebooks.
///
/// Members, roles and competencies are ids; periods count from 1; hours are a week.
public enum Violation: Hashable, Sendable {
  /// A seat names a member the team does not have.
  case unknownMember(ProposedSeat)
  /// A seat names a role the team does not have.
  case unknownRole(ProposedSeat)
  /// A seat's periods lie outside 1…`periods`, or end before they begin.
  case outsideHorizon(ProposedSeat, periods: Int)
  /// The same seat is taken twice in one period.
  case doubleSeat(member: String, role: String, seat: SeatKind, period: Int)
  /// A member is holder and understudy of one role in one period.
  case twoKinds(member: String, role: String, period: Int)
  /// A seat in a period in which the member is away for `daysAway` of its `days` days.
  case away(member: String, role: String, seat: SeatKind, period: Int, daysAway: Int, days: Int)
  /// The seats cost more hours than the member has.
  case tooManyHours(member: String, period: Int, hours: Double, available: Double)
  /// More seats at once than agreed.
  case tooManyRoles(member: String, period: Int, seats: Int, limit: Int)
  /// More new seats at one change moment than agreed.
  case tooManyNew(member: String, period: Int, new: Int, limit: Int)
  /// A seat in a role the member vetoes.
  case vetoed(member: String, role: String, seat: SeatKind, period: Int)
  /// A pinned seat is not taken.
  case notKept(member: String, role: String, seat: SeatKind, period: Int)
  /// A forbidden seat is taken.
  case forbidden(member: String, role: String, seat: SeatKind, period: Int)
  /// The member misses more levels than the seat allows.
  case notCompetent(
    member: String, role: String, seat: SeatKind, period: Int, gap: Int, allowed: Int, missing: [MissingLevel])
  /// The member stops as holder in `period`, after `held` of at least `minimum` periods.
  case leftTooSoon(member: String, role: String, period: Int, held: Int, minimum: Int)
  /// The member holds the role again in `period`, after `between` of at least `rest` periods without it.
  case noRest(member: String, role: String, period: Int, between: Int, rest: Int)
  /// The member holds two roles that exclude each other.
  case exclusiveRoles(member: String, role: String, other: String, period: Int)
  /// The roles the member holds ask more mental strain than the member bears.
  case tooMuchMentalStrain(member: String, period: Int, strain: Double, limit: Double)
  /// The roles the member holds ask more physical strain than the member bears.
  case tooMuchPhysicalStrain(member: String, period: Int, strain: Double, limit: Double)
  /// A role has more holders than it may have.
  case tooManyHolders(role: String, period: Int, holders: [String], limit: Int)
  /// A role has more understudies than it may have.
  case tooManyUnderstudies(role: String, period: Int, understudies: [String], limit: Int)
  /// An understudy has no qualified holder beside them.
  case understudyAlone(member: String, role: String, period: Int)
  /// Two members who stay apart share a role.
  case sharedThoughApart(first: String, second: String, role: String, period: Int)
  /// More new seats in the whole team at one change moment than agreed.
  case tooManyChanges(period: Int, changes: Int, limit: Int)
}
