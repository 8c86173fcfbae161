extension Dutch {
  func calendarName(_ name: String) -> String { "Rollen van \(name)" }
  func changeMoment(team: String) -> String { "Wisselmoment: \(team)" }
  func deadlineFor(role: String, member: String) -> String { "Wisseltermijn: \(role) (\(member))" }
  func handoverWeek(role: String, from: [String], to: [String]) -> String {
    "Overdrachtsweek: \(role), van \(list(from)) naar \(list(to))"
  }
}
