import TeamModel

/// Why a search has no answer at all.
public enum SearchFailure: Error, Sendable {
  /// Some members have no role path that keeps every hard rule; each with a smallest set of facts that clash.
  case noPath([PathClash])
  /// Every member has paths, but no choice of one path each keeps the rules of the team; a smallest set of facts that clash.
  case noDistribution([ClashFact])
  /// The time limit came before the first answer.
  case noAnswerInTime
  /// GLPK failed in a way that no other attempt could mend.
  case solver(String)
}

/// A member without any role path, and why.
public struct PathClash: Hashable, Sendable {
  /// The member's id.
  public var member: String
  /// A smallest set of facts that cannot all hold: without any one of them there is a path.
  public var facts: [ClashFact]

  /// The facts that leave a member without a role path.
  public init(member: String, facts: [ClashFact]) {
    self.member = member
    self.facts = facts
  }
}

/// One fact of a team file that takes part in a clash.
public enum ClashFact: Hashable, Sendable {
  /// A pinned seat.
  case keep(SeatRule)
  /// A seat ruled out by the user.
  case forbid(SeatRule)
  /// The member vetoes the role.
  case veto(member: String, role: String)
  /// The member is away in this period.
  case away(member: String, period: Int)
  /// The member has so many hours.
  case hours(member: String, available: Double)
  /// At most this many seats at once.
  case maxRoles(member: String, limit: Int)
  /// At most this many new seats at one change moment.
  case maxNew(member: String, limit: Int)
  /// The holder misses too many levels for the role.
  case competence(member: String, role: String, seat: SeatKind, gap: Int, allowed: Int)
  /// A holder stays at least this long.
  case minTenure(member: String, role: String, periods: Int)
  /// Between two stints lie at least this many periods.
  case rest(member: String, role: String, periods: Int)
  /// The two roles are never held together.
  case exclusive(member: String, role: String, other: String)
  /// The strain the member bears.
  case strain(member: String, mental: Double, physical: Double)
  /// Two members never share a role.
  case apart(MemberPair)
  /// At most this many holders of the role.
  case maxHolders(role: String, limit: Int)
  /// At most this many understudies of the role, and only beside a qualified holder.
  case understudies(role: String, limit: Int)
  /// At most this many new seats in the whole team at one change moment.
  case maxChanges(limit: Int)
}
