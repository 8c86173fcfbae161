import CompactModel
import TeamModel

/// A small team by hand: An knows planning, Bo is one level short and has one hour too few for both roles.
func smallTeam() -> Team {
  var team = Team(
    name: "Small", horizon: Horizon(start: CalendarDate(year: 2027, month: 1, day: 1)!, periods: 2, months: 3))
  var an = Member(id: "an", hours: 8)
  an.has = ["planning": 3]
  var bo = Member(id: "bo", hours: 5)
  bo.has = ["planning": 2]
  bo.wants = ["planning": Want(level: 3)]
  team.members = [an, bo]
  var planner = Role(id: "planner", hours: 3)
  planner.needs = ["planning": 3]
  var keys = Role(id: "keys", hours: 3)
  keys.critical = 2
  team.roles = [planner, keys]
  return team
}

/// The best value of each level, solved by GLPK.
func levels(_ team: Team, _ profile: Profile = .balanced) throws -> [LevelOutcome] {
  try CompactSearch(CompactModel(team: team, profile: profile)).run().levels
}
