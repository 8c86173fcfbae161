import SyntheticTeams
import TeamModel
import Testing

/// Teams of the families that are made to be like real ones, at their smaller sizes.
private let recipes: [SyntheticTeam] = (1...5).flatMap { seed in
  [
    SyntheticTeam(family: .leaver, members: 8, roles: 16, periods: 4, seed: seed),
    SyntheticTeam(family: .leaver, members: 12, roles: 24, periods: 6, seed: seed),
    SyntheticTeam(family: .rotate, members: 25, roles: 50, periods: 4, seed: seed),
    SyntheticTeam(family: .large, members: 50, roles: 100, periods: 4, seed: seed),
  ]
}

struct RealisticTeamTests {
  @Test(arguments: recipes)
  func `the same recipe gives the same team, another seed another one`(_ recipe: SyntheticTeam) {
    var other = recipe
    other.seed += 100
    #expect(recipe.make() == recipe.make())
    #expect(recipe.make().current != other.make().current)
  }

  @Test(arguments: recipes)
  func `a team has its size, unique ids and unique names`(_ recipe: SyntheticTeam) {
    let team = recipe.make()
    #expect(team.members.count == recipe.members)
    #expect(team.roles.count == recipe.roles)
    #expect(team.horizon.periods == recipe.periods)
    #expect(Set(team.members.map(\.id)).count == recipe.members)
    #expect(Set(team.members.map(\.name)).count == recipe.members)
    #expect(Set(team.roles.map(\.id)).count == recipe.roles)
    #expect(Set(team.roles.map(\.name)).count == recipe.roles)
  }

  @Test(arguments: recipes)
  func `members may hold about a quarter to a third of the roles`(_ recipe: SyntheticTeam) {
    let team = recipe.make()
    let shares = team.members.map { member in
      let reach = team.roles.filter {
        gap(member, $0) <= team.settings.actingGap && !member.vetoes.contains($0.id)
      }
      return Double(reach.count) / Double(team.roles.count)
    }
    let mean = shares.reduce(0, +) / Double(shares.count)
    #expect((0.22...0.36).contains(mean))
    #expect(shares.allSatisfy { (0.15...0.5).contains($0) })
  }

  @Test(arguments: recipes)
  func `roles take three quarters or more of the hours of those who stay`(_ recipe: SyntheticTeam) {
    let team = recipe.make()
    let staying = team.members.filter { $0.leaves == nil }.reduce(0) { $0 + $1.hours }
    let taken = team.roles.reduce(0) { $0 + $1.hours * Double($1.holders.min) }
    #expect((0.72...0.86).contains(taken / staying))
    #expect(team.roles.allSatisfy { (1...8).contains($0.hours) })
    #expect(team.members.allSatisfy { (8...16).contains($0.hours) })
  }

  @Test(arguments: recipes)
  func `today's holders may hold what they hold`(_ recipe: SyntheticTeam) throws {
    let team = recipe.make()
    for member in team.members {
      let held = try team.current.filter { $0.member == member.id }.map { try #require(team.role($0.role)) }
      #expect(held.reduce(0) { $0 + $1.hours } <= member.hours)
      #expect(held.reduce(0) { $0 + $1.strain.mental } <= member.limits.mental)
      #expect(held.reduce(0) { $0 + $1.strain.physical } <= member.limits.physical)
      #expect(held.count <= team.settings.maxRoles)
      for role in held {
        #expect(gap(member, role) <= team.settings.actingGap)
        #expect(!member.vetoes.contains(role.id))
        #expect(!held.contains { $0.exclusive.contains(role.id) })
      }
    }
    let seats = team.roles.reduce(0) { $0 + $1.holders.min }
    #expect(Double(team.current.count) >= 0.85 * Double(seats))
    #expect(team.current.allSatisfy { $0.since < team.horizon.start })
  }

  @Test(arguments: recipes)
  func `everyone wants two levels above today's`(_ recipe: SyntheticTeam) {
    let team = recipe.make()
    for member in team.members {
      #expect(member.wants.count == 2)
      for (competency, want) in member.wants {
        #expect(want.level > member.has[competency] ?? 0 && want.level <= 4)
      }
    }
  }

  @Test(arguments: 1...10)
  func `one member leaves, at the start or after the first period`(_ seed: UInt64) {
    let team = SyntheticTeam(family: .leaver, seed: seed).make()
    let leaves = team.members.compactMap(\.leaves)
    #expect(leaves.count == 1)
    #expect(leaves.allSatisfy { [team.horizon.start, team.horizon.firstDay(of: 2)].contains($0) })
  }

  @Test(arguments: 1...5)
  func `in a rotating team more than half of the deadlines fall due`(_ seed: UInt64) throws {
    let team = SyntheticTeam(family: .rotate, seed: seed).make()
    let due = try team.current.filter { seat in
      let deadline = try #require(team.role(seat.role)?.tenure.max)
      return seat.tenure(at: team.horizon) + team.horizon.periods > deadline
    }
    #expect(due.count > team.current.count / 2)
  }

  private func gap(_ member: Member, _ role: Role) -> Int {
    role.needs.reduce(0) { $0 + max(0, $1.value - (member.has[$1.key] ?? 0)) }
  }
}
