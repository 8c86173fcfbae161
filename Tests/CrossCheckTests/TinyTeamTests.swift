import SyntheticTeams
import TeamModel
import Testing

/// The search against trying everything, on random tiny teams.
@Suite struct TinyTeamTests {
  struct Size: CustomTestStringConvertible, Sendable {
    var members, roles, periods, teams, thorough: Int
    var testDescription: String { "\(members) members, \(roles) roles, \(periods) periods" }
  }

  static let sizes = [
    Size(members: 1, roles: 2, periods: 2, teams: 40, thorough: 200),
    Size(members: 2, roles: 2, periods: 2, teams: 120, thorough: 1_000),
    Size(members: 2, roles: 2, periods: 3, teams: 60, thorough: 500),
    Size(members: 2, roles: 3, periods: 2, teams: 60, thorough: 500),
    Size(members: 3, roles: 2, periods: 2, teams: 60, thorough: 500),
    Size(members: 3, roles: 3, periods: 2, teams: 30, thorough: 300),
    Size(members: 3, roles: 2, periods: 3, teams: 20, thorough: 200),
    Size(members: 2, roles: 3, periods: 3, teams: 5, thorough: 100),
  ]

  @Test(arguments: sizes)
  func `the search finds the best of everything, level by level, for every profile`(size: Size) {
    var compared = 0
    for seed in 0..<UInt64(Thorough.count(size.teams, thorough: size.thorough)) {
      let team = SyntheticTeam.random(
        seed: seed, members: size.members, roles: size.roles, periods: size.periods)
      switch compare(team) {
      case .agrees: compared += 1
      case .tooLarge: continue
      case .differs:
        let small = Shrinking.smallest(team) { if case .differs = compare($0) { true } else { false } }
        guard case .differs(let disagreement) = compare(small) else { continue }
        Issue.record("seed \(seed): \(disagreement)")
        return
      }
    }
    #expect(compared > 0)
  }
}
