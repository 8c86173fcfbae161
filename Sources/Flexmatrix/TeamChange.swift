import TeamModel

/// One thing that a what-if changes in a team.
public enum TeamChange: Hashable, Sendable {
  /// A member leaves; `from` is the first day out, the horizon's start when nil.
  case without(member: String, from: CalendarDate?)
  /// A member is away, both days included.
  case absent(member: String, DateSpan)
  /// Someone joins the team.
  case join(Member)
  /// A seat is pinned.
  case keep(SeatRule)
  /// A seat is ruled out.
  case forbid(SeatRule)
}
