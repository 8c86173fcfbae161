import TeamModel

/// The names of a team's members and roles, made safe to print, and its periods in words.
struct TeamNames: Sendable {
  private let members: [String: String]
  private let roles: [String: String]
  private let horizon: Horizon

  init(_ team: Team) {
    members = Dictionary(team.members.map { ($0.id, PlainName.clean($0.name)) }, uniquingKeysWith: { a, _ in a })
    roles = Dictionary(team.roles.map { ($0.id, PlainName.clean($0.name)) }, uniquingKeysWith: { a, _ in a })
    horizon = team.horizon
  }

  /// The member's name; the id for a member the team does not know.
  func member(_ id: String) -> String { members[id] ?? PlainName.clean(id) }

  /// The role's name; the id for a role the team does not know.
  func role(_ id: String) -> String { roles[id] ?? PlainName.clean(id) }

  /// The first and last day of a run of periods.
  func days(_ from: Int, _ to: Int) -> (from: CalendarDate, to: CalendarDate) {
    (horizon.firstDay(of: from), horizon.lastDay(of: max(from, to)))
  }

  /// The last period of the horizon.
  var lastPeriod: Int { horizon.periods }
}

extension UnitPhrases {
  /// The days of one period.
  func when(_ period: Int, _ names: TeamNames) -> String { when(period, period, names) }

  /// The days from one period to another.
  func when(_ from: Int, _ to: Int, _ names: TeamNames) -> String {
    let days = names.days(from, to)
    return span(days.from, days.to)
  }
}
