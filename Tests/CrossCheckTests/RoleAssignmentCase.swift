import Foundation
import TeamModel

/// A group role assignment problem with its published answer.
struct RoleAssignmentCase: Decodable {
  var id: String
  var suitability: [[Double]]
  var holders: [Int]
  var mostRoles: [Int]
  var apart: [[Int]]?
  var optimum: Double

  private enum CodingKeys: String, CodingKey {
    case id, optimum
    case suitability = "Q"
    case holders = "L"
    case mostRoles = "La"
    case apart = "conflicts_same_role"
  }

  static func all() throws -> [RoleAssignmentCase] {
    try JSONDecoder().decode([RoleAssignmentCase].self, from: published("group-role-assignment/cases.json"))
  }

  /// As a team of one period: every role costs an hour, and a member has as many hours as roles to take at most.
  func team(without left: Int? = nil, holders: [Int]? = nil) -> Team {
    var team = Team(
      name: id, horizon: Horizon(start: CalendarDate(dayNumber: 20_819), periods: 1, months: 3))
    team.settings.maxRoles = self.holders.count
    team.settings.maxNew = self.holders.count
    for (j, count) in (holders ?? self.holders).enumerated() {
      var role = Role(id: "r\(j)", hours: 1)
      role.holders = HolderRange(min: count, max: count)
      role.understudies = 0
      role.backup = 0
      team.roles.append(role)
    }
    for (i, row) in suitability.enumerated() where i != left {
      var member = Member(id: "m\(i)", hours: Double(mostRoles[i]))
      for (j, fit) in row.enumerated() { member.suits["r\(j)"] = fit }
      team.members.append(member)
    }
    for pair in apart ?? [] { team.apart.append(MemberPair("m\(pair[0])", "m\(pair[1])")) }
    return team
  }
}
