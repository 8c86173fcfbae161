/// What the calendar says.
protocol CalendarPhrases: Sendable {
  /// The name of the calendar of a team or a member.
  func calendarName(_ name: String) -> String
  /// A day on which roles change.
  func changeMoment(team: String) -> String
  /// The last day on which a holder still has a role.
  func deadlineFor(role: String, member: String) -> String
  /// The week in which a role is handed over.
  func handoverWeek(role: String, from: [String], to: [String]) -> String
}
