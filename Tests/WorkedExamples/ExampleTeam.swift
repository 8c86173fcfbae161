import OrderedCollections
import TeamModel

/// The keys of the team file that the examples use, read apart from the program's own reader.
struct ExampleTeam: Decodable {
  var team: Team

  private enum Key: String, CodingKey { case team, horizon, settings, weights, members, roles, current }

  init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Key.self)
    team = Team(
      name: try values.decode(String.self, forKey: .team), horizon: try values.decode(Horizon.self, forKey: .horizon))
    let settings = try values.decodeIfPresent(ExampleSettings.self, forKey: .settings)
    if let maxNew = settings?.maxNew { team.settings.maxNew = maxNew }
    if let breadth = settings?.breadth { team.settings.breadth = breadth }
    team.members = try values.decode([ExampleTeamMember].self, forKey: .members).map(\.member)
    team.roles = try values.decode([ExampleRole].self, forKey: .roles).map(\.role)
    team.current = try values.decode([ExampleSeat].self, forKey: .current).map {
      CurrentSeat(member: $0.member, role: $0.role, since: $0.since)
    }
  }
}

struct ExampleSettings: Decodable {
  var maxNew: Int?
  var breadth: Int?

  private enum CodingKeys: String, CodingKey {
    case maxNew = "max-new"
    case breadth
  }
}

struct ExampleSeat: Decodable {
  var member: String
  var role: String
  var since: CalendarDate
}

struct ExampleTeamMember: Decodable {
  var id: String
  var hours: Double
  var has: [String: Int]
  var wants: [String: Int]?
  var likes: [String]?
  var limits: [String: Double]?
  var absent: [DateSpan]?

  var member: Member {
    var member = Member(id: id, hours: hours)
    for (competency, level) in has.sorted(by: { $0.key < $1.key }) { member.has[competency] = level }
    for (competency, level) in (wants ?? [:]).sorted(by: { $0.key < $1.key }) {
      member.wants[competency] = Want(level: level)
    }
    member.likes = OrderedSet(likes ?? [])
    if let mental = limits?["mental"] { member.limits.mental = mental }
    member.absent = absent ?? []
    return member
  }
}

struct ExampleRole: Decodable {
  var id: String
  var hours: Double
  var needs: [String: Int]
  var critical, understudies, backup: Int
  var strain: Strain
  var tenure: Tenure
  var exclusive: [String]?

  var role: Role {
    var role = Role(id: id, hours: hours)
    for (competency, level) in needs.sorted(by: { $0.key < $1.key }) { role.needs[competency] = level }
    role.critical = critical
    role.understudies = understudies
    role.backup = backup
    role.strain = strain
    role.tenure = tenure
    role.exclusive = OrderedSet(exclusive ?? [])
    return role
  }
}
