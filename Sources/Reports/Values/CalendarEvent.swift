import TeamModel

/// A day or a week that belongs in a team's calendar.
public struct CalendarEvent: Hashable, Sendable {
  /// What it is about.
  public enum Kind: Hashable, Sendable {
    /// The day on which a period opens, with what changes then.
    case changeMoment([SeatChange])
    /// The day by which a holder passes a role on.
    case rotationDeadline(member: String, role: String)
    /// The week before a change moment, in which holders hand a role over.
    case handoverWeek(role: String, from: [String], to: [String])
  }

  /// What it is about.
  public var kind: Kind
  /// The first day.
  public var from: CalendarDate
  /// The last day.
  public var to: CalendarDate

  /// The ids of the members it concerns; empty for the whole team.
  public var members: [String] {
    switch kind {
    case .changeMoment: []
    case .rotationDeadline(let member, _): [member]
    case .handoverWeek(_, let from, let to): from + to
    }
  }
}

extension PlannedRoles {
  /// The events of a proposal in order of day: change moments, rotation deadlines, handover weeks.
  public func calendar() -> [CalendarEvent] {
    var events: [CalendarEvent] = []
    for span in spans {
      let changes = changes(openingPeriod: span.period)
      events.append(CalendarEvent(kind: .changeMoment(changes), from: span.from, to: span.from))
      let handovers = Dictionary(grouping: changes.filter { !$0.handsOverFrom.isEmpty }, by: \.role)
      for role in team.roles {
        guard let arrivals = handovers[role.id], let first = arrivals.first else { continue }
        events.append(
          CalendarEvent(
            kind: .handoverWeek(role: role.id, from: first.handsOverFrom, to: arrivals.map(\.member)),
            from: span.from.adding(days: -7), to: span.from.adding(days: -1)))
      }
    }
    for stint in stints() {
      guard let deadline = stint.deadline, deadline <= spans.count + 1, deadline <= stint.to + 1 else { continue }
      let day = team.horizon.firstDay(of: deadline)
      events.append(
        CalendarEvent(kind: .rotationDeadline(member: stint.member, role: stint.role), from: day, to: day))
    }
    return events.enumerated().sorted { ($0.element.from, $0.offset) < ($1.element.from, $1.offset) }.map(\.element)
  }
}

extension SeatChange {
  /// The holders from whom a new holder takes the role over.
  fileprivate var handsOverFrom: [String] {
    switch kind {
    case .starts(.holder, let from), .takesOver(let from): from
    default: []
    }
  }
}
