import Checking
import Foundation
import Search
import TeamModel
import Testing

@testable import Explanation

/// A team of An, Bo and Cas, and roles that need planning, over four quarters.
func trio(_ change: (inout Team) -> Void = { _ in }) -> Team {
  var team = Team(name: "Trio", horizon: Horizon(start: CalendarDate(dayNumber: 20_819), periods: 4, months: 3))
  for (id, name, level) in [("an", "An", 3), ("bo", "Bo", 1), ("cas", "Cas", 0)] {
    var member = Member(id: id, name: name, hours: 12)
    if level > 0 { member.has = ["planning": level] }
    team.members.append(member)
  }
  var planner = Role(id: "planner", name: "Weekly planning", hours: 3)
  planner.needs = ["planning": 3]
  team.roles = [planner]
  team.settings.actingGap = 1
  change(&team)
  return team
}

/// The best plan of a team, all levels proven.
func bestPlan(_ team: Team, _ profile: Profile = .balanced) throws -> SearchResult {
  let found = try TeamSearch(team: team, options: SearchOptions(profiles: [profile])).run()
  return try #require(found.first)
}

/// Questions about the best plan of a team.
func reasons(_ team: Team, _ profile: Profile = .balanced) throws -> Reasons {
  Reasons(team: team, seats: try bestPlan(team, profile).seats, profile: profile)
}

/// A question about a holder's seat in all periods of a team.
func question(_ member: String, _ role: String, in team: Team) -> SeatQuestion {
  SeatQuestion(member: member, role: role, from: 1, to: team.horizon.periods)
}

/// Whether the long runs are asked for.
let isThorough = ProcessInfo.processInfo.environment["FLEXMATRIX_THOROUGH"] == "1"
