import Checking
import SyntheticTeams
import TeamModel
import Testing

@testable import Search

/// The linear program over role paths, where the clock ends it.
struct MasterTests {
  @Test func `as long as nothing is solved nobody says that every rule is kept`() throws {
    let team = SyntheticTeam.random(seed: 1, members: 3, roles: 3, periods: 2)
    let master = try Master(SearchSpace(team), profile: .balanced)
    #expect(master.infeasibility == .infinity)
  }

  @Test("whenever the clock ends a search, there is a legal plan", arguments: [0.05, 0.1, 0.2, 0.4, 0.7, 1.1, 1.6])
  func alwaysEndsWithAPlan(limit: Double) throws {
    let team = SyntheticTeam(family: .leaver, members: 8, roles: 16, periods: 4, seed: 1).make()
    let results = try TeamSearch(team: team, options: SearchOptions(timeLimit: limit, threads: 1)).run()
    #expect(results.map(\.profile) == Profile.allCases)
    for result in results { #expect(Checker(team).check(result.seats).isLegal) }
  }
}
