import SyntheticTeams
import TeamModel
import Testing

struct FitTeamTests {
  @Test(arguments: 1...5)
  func `everyone is rated for everything and only hours bind`(_ seed: UInt64) {
    let team = SyntheticTeam(family: .fit, members: 20, roles: 12, periods: 1, seed: seed).make()
    #expect(team.members.allSatisfy { $0.suits.count == 12 && $0.suits.values.allSatisfy { (0...1).contains($0) } })
    #expect(team.roles.allSatisfy { $0.holders == HolderRange(min: 3, max: 3) && $0.needs.isEmpty })
    #expect(team.settings.maxRoles >= 12 && team.settings.maxNew >= 12)
    let available = team.members.reduce(0) { $0 + $1.hours }
    let taken = team.roles.reduce(0) { $0 + 3 * $1.hours }
    #expect((0.7...0.86).contains(taken / available))
  }

  @Test func `the family has the size it is measured at`() {
    let team = SyntheticTeam(family: .fit, seed: 1).make()
    #expect(team.members.count == 200 && team.roles.count == 120 && team.horizon.periods == 1)
  }
}
