import TeamModel

extension RealisticTeam {
  /// Roles with hours, needs, strain and terms; together they take 75–85 % of the hours of those who stay.
  mutating func addRoles() {
    let names = TeamNames(language: team.language).roles(recipe.roles, random: &random)
    clusterOfRole = random.shuffled((0..<recipe.roles).map { $0 % clusters })
    for (r, name) in names.enumerated() {
      var role = Role(id: "r\(r + 1)", name: name, hours: Double(random.integer(1...8)))
      if recipe.members >= 4, random.chance(0.08) {
        role.holders = random.chance(0.6) ? HolderRange(min: 2, max: 2) : HolderRange(min: 1, max: 2)
      }
      role.understudies = random.chance(0.08) ? 0 : 1
      role.critical = [1, 2, 3][random.index(weights: [7, 2, 1])]
      role.strain = Strain(
        mental: Double(random.index(weights: [35, 30, 25, 10])),
        physical: Double(random.index(weights: [60, 20, 15, 5])))
      role.tenure = Tenure(min: random.integer(1...2), max: random.integer(4...8), rest: 1)
      addNeeds(to: &role, number: r)
      team.roles.append(role)
    }
    let staying = (0..<recipe.members).filter { !leavers.contains($0) }
    let available = staying.reduce(0) { $0 + team.members[$1].hours }
    team.scaleRoleHours(to: (0.75 + 0.1 * random.unit()) * available, random: &random)
  }

  /// One to three competencies, mostly of the role's own cluster, else of a neighbour.
  private mutating func addNeeds(to role: inout Role, number r: Int) {
    let own = competencies.indices.filter { clusterOfCompetency[$0] == clusterOfRole[r] }
    let near = competencies.indices.filter { distance(clusterOfCompetency[$0], clusterOfRole[r]) == 1 }
    let count = min(competencies.count, 1 + random.index(weights: [10, 40, 50]))
    var chosen: [Int] = []
    var attempts = 0
    while chosen.count < count, attempts < 100 {
      attempts += 1
      let source = random.chance(0.8) || near.isEmpty ? own : near
      if let c = random.pick(source), !chosen.contains(c) { chosen.append(c) }
    }
    var levels: [Int] = []
    switch chosen.count {
    case 1: levels = [4]
    case 2: levels = [[3, 3], [3, 3], [3, 4], [4, 2], [4, 3]][random.integer(0...4)]
    default: levels = [[2, 2, 3], [3, 2, 3], [3, 3, 2], [2, 3, 3], [3, 2, 2], [3, 3, 3]][random.integer(0...5)]
    }
    let pairs = zip(chosen, levels).map { (competency: $0, level: $1) }
    needs.append(pairs)
    for need in pairs { role.needs[competencies[need.competency]] = need.level }
  }
}
