extension English {
  func calendarName(_ name: String) -> String { "Roles of \(name)" }
  func changeMoment(team: String) -> String { "Change moment: \(team)" }
  func deadlineFor(role: String, member: String) -> String { "Rotation deadline: \(role) (\(member))" }
  func handoverWeek(role: String, from: [String], to: [String]) -> String {
    "Handover week: \(role), from \(list(from)) to \(list(to))"
  }
}
