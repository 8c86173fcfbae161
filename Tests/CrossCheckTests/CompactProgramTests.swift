import Checking
import CompactModel
import ExhaustiveReference
import Search
import SyntheticTeams
import TeamModel
import Testing

/// The search against the compact program, on teams a little too large for trying everything.
@Suite struct CompactProgramTests {
  @Test func `the search and the compact program agree on every level`() throws {
    let profiles = Profile.allCases
    var compared = 0
    for seed in 0..<UInt64(Thorough.count(5, thorough: 100)) {
      let team = SyntheticTeam.random(seed: seed, members: 3, roles: 3, periods: 2)
      let profile = profiles[Int(seed) % profiles.count]
      let answer = try CompactSearch(CompactModel(team: team, profile: profile)).run()
      let results = try? TeamSearch(team: team, options: SearchOptions(profiles: [profile])).run()
      guard let result = results?.first else {
        #expect(answer.isInfeasible, "seed \(seed)")
        continue
      }
      compared += 1
      let checker = Checker(team)
      let (mine, compact) = (checker.check(result.seats), checker.check(answer.seats))
      #expect(mine.violations == [] && compact.violations == [], "seed \(seed)")
      let (found, wanted) = (LevelValues(mine, profile: profile), LevelValues(compact, profile: profile))
      #expect(found.difference(from: wanted) == nil, "seed \(seed), \(profile.rawValue): \(found), not \(wanted)")
    }
    #expect(compared > 0)
  }
}
