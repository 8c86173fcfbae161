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

  /// The member who leaves or is away, nil for other changes.
  var leaver: String? {
    switch self {
    case .without(let member, _), .absent(let member, _): member
    case .join, .keep, .forbid: nil
    }
  }

  /// A leave or an absence as people write it on the command line; empty for other changes.
  public var text: String {
    switch self {
    case .without(let member, let day): "--without " + member + (day.map { "@\($0)" } ?? "")
    case .absent(let member, let span): "--absent \(member)@\(span.from)..\(span.to)"
    case .join, .keep, .forbid: ""
    }
  }
}
