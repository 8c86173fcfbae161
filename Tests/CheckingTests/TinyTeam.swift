import Checking
import TeamModel

/// An and Bo with planning at level 3 and 12 hours; roles planner and cash of 3 hours; three quarters from 2027 on.
func tinyTeam(_ change: (inout Team) -> Void = { _ in }) -> Team {
  var team = Team(
    name: "Tiny", horizon: Horizon(start: CalendarDate(dayNumber: 20_819), periods: 3, months: 3))
  for id in ["an", "bo"] {
    var member = Member(id: id, name: id == "an" ? "An" : "Bo", hours: 12)
    member.has = ["planning": 3]
    team.members.append(member)
  }
  for id in ["planner", "cash"] {
    var role = Role(id: id, name: id == "planner" ? "Planning" : "Cash desk", hours: 3)
    role.needs = ["planning": 3]
    team.roles.append(role)
  }
  change(&team)
  return team
}

/// A seat in a few letters.
func seat(_ member: String, _ role: String, _ periods: ClosedRange<Int>, _ kind: SeatKind = .holder) -> ProposedSeat {
  ProposedSeat(member: member, role: role, seat: kind, from: periods.lowerBound, to: periods.upperBound)
}

/// The rules that seats break in a team.
func broken(_ team: Team, _ seats: ProposedSeat...) -> [RuleID] { Checker(team).check(seats).brokenRules }

/// A day that is known to exist.
func day(_ text: String) -> CalendarDate { CalendarDate(text) ?? CalendarDate(dayNumber: 0) }
