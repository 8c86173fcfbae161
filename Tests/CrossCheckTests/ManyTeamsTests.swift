import Checking
import Search
import SyntheticTeams
import TeamModel
import Testing

/// Every proposal of every random team keeps every rule and is what the search says it is.
@Suite struct ManyTeamsTests {
  @Test func `the checker passes every proposal of a thousand random teams`() {
    var proposals = 0
    let profiles = Profile.allCases
    for seed in 0..<UInt64(Thorough.count(1_000, thorough: 5_000)) {
      let team = SyntheticTeam.random(seed: seed &+ 1_000_000)
      let profile = profiles[Int(seed % UInt64(profiles.count))]
      let options = SearchOptions(profiles: [profile], timeLimit: 5)
      guard let results = try? TeamSearch(team: team, options: options).run() else { continue }
      for result in results {
        proposals += 1
        let verdict = Checker(team).check(result.seats)
        #expect(verdict.violations == [], "seed \(seed), profile \(profile.rawValue)")
        for claim in result.outcome.levels
        where claim.aim == .covered || claim.aim == .competent || claim.aim == .onTime {
          let found: [LevelOutcome.Aim: Int] = [
            .covered: verdict.measures.uncovered, .competent: verdict.measures.acting,
            .onTime: verdict.measures.overdue,
          ]
          #expect(claim.value == Double(found[claim.aim] ?? -1), "seed \(seed), \(claim.aim.rawValue)")
        }
      }
    }
    #expect(proposals > 900)
  }
}
