import TeamModel

extension RandomTeam {
  /// A role with needs (now and then changing), holders, back-up, strain and terms.
  mutating func addRole(_ r: Int) {
    var role = Role(id: "r\(r + 1)", hours: Double(random.integer(1...5)))
    if random.chance(0.15) { role.hours += 0.5 }
    if random.chance(0.3) { role.name = "Role \(r + 1)" }
    for c in random.shuffled(competencies).prefix(random.index(weights: [1, 6, 4])) {
      role.needs[c] = random.integer(1...4)
    }
    if random.chance(0.2), let c = random.pick(competencies) {
      role.needsFrom.append(NeedsChange(from: day(before: 40, after: 40), needs: [c: random.integer(0...3)]))
      if random.chance(0.3), let other = random.pick(competencies) {
        role.needsFrom.append(
          NeedsChange(from: day(before: 0, after: 0), needs: [other: random.integer(0...2)]))
        role.needsFrom.sort { $0.from < $1.from }
      }
    }
    role.holders =
      [
        HolderRange(min: 1, max: 1), HolderRange(min: 1, max: 2), HolderRange(min: 2, max: 2),
        HolderRange(min: 0, max: 1),
      ][random.index(weights: [12, 4, 3, 1])]
    role.understudies = random.index(weights: [3, 12, 3])
    role.backup = random.index(weights: [3, 12, 2])
    role.critical = random.chance(0.6) ? 1 : random.integer(2...5)
    if random.chance(0.7) {
      role.strain = Strain(mental: Double(random.integer(0...3)), physical: Double(random.integer(0...3)))
    }
    role.tenure = Tenure(min: 1 + random.index(weights: [6, 3, 1]), rest: random.index(weights: [3, 6, 2]))
    if random.chance(0.7) { role.tenure.max = random.integer(role.tenure.min...5) }
    team.roles.append(role)
  }

  /// Now and then two roles that one member never holds together.
  mutating func addExclusives() {
    guard team.roles.count >= 2, random.chance(0.3) else { return }
    let pair = random.shuffled(Array(team.roles.indices))
    team.roles[pair[0]].exclusive.append(team.roles[pair[1]].id)
  }
}
