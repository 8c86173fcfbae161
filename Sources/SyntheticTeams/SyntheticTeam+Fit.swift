import TeamModel

extension SyntheticTeam {
  /// A classical assignment: roles of three holders, one period, everyone rated for everything.
  ///
  /// Roles need no competencies, ask no strain and have no understudies; the limits on seats and new seats are as large
  /// as the number of roles. So nothing binds but the hours, of which the roles take 75–85 %.
  func makeFit() -> Team {
    var random = generator()
    var team = Team(
      name: name, language: seed % 2 == 0 ? .dutch : .english,
      horizon: Horizon(start: Self.start, periods: periods, months: 3))
    team.settings.maxRoles = max(5, roles)
    team.settings.maxNew = max(2, roles)
    team.settings.actingGap = 0
    let names = TeamNames(language: team.language)
    for (r, name) in names.roles(roles, random: &random).enumerated() {
      var role = Role(id: "r\(r + 1)", name: name, hours: Double(random.integer(1...8)))
      role.holders = HolderRange(min: min(3, members), max: min(3, members))
      role.understudies = 0
      role.backup = 0
      team.roles.append(role)
    }
    for (m, name) in names.members(members, random: &random).enumerated() {
      var member = Member(id: "m\(m + 1)", name: name, hours: Double(random.integer(8...16)))
      for role in team.roles { member.suits[role.id] = Double(random.integer(0...100)) / 100 }
      team.members.append(member)
    }
    let available = team.members.reduce(0) { $0 + $1.hours }
    team.scaleRoleHours(to: (0.75 + 0.1 * random.unit()) * available, random: &random)
    return team
  }
}
