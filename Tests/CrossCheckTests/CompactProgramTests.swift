import Search
import SyntheticTeams
import TeamModel
import Testing

/// The search against the compact program solved by GLPK, on teams too large for trying everything.
///
/// `FLEXMATRIX_SEED=37` tries the team of that seed only.
@Suite(.serialized) struct CompactProgramTests {
  @Test func `the search and the compact program agree on small teams`() throws {
    let seeds = Thorough.seeds(usual: 10, thorough: 200)
    let levels = try compareAll(seeds, timeLimit: 20) {
      SyntheticTeam.random(seed: $0, members: 3, roles: 3, periods: 2)
    }
    #expect(levels > 0 || Thorough.isOneSeed)
  }

  @Test func `the search and the compact program agree on teams of four to eight`() throws {
    let seeds = Thorough.seeds(usual: 6, thorough: 300)
    let levels = try compareAll(seeds, timeLimit: Thorough.isOn ? 20 : 5) { MiddlingTeam.make(seed: $0) }
    #expect(levels > 0 || Thorough.isOneSeed)
  }

  @Test func `the search and the compact program agree on teams of four with everything in use`() throws {
    let seeds = Thorough.seeds(usual: 10, thorough: 400)
    let levels = try compareAll(seeds, timeLimit: 10) {
      MiddlingTeam.make(seed: $0, members: 4...5, roles: 5...8, periods: 2...3)
    }
    #expect(levels > 0 || Thorough.isOneSeed)
  }

  /// Compares team by team, each with another profile, all of them when thorough; how many levels both have proven in all.
  private func compareAll(_ seeds: Range<UInt64>, timeLimit: Double, _ make: (UInt64) -> Team) throws -> Int {
    let comparison = CompactComparison(timeLimit: timeLimit)
    var levels = 0
    for seed in seeds {
      let team = make(seed)
      let one = Profile.allCases[Int(seed % UInt64(Profile.allCases.count))]
      for profile in Thorough.isOn ? Profile.allCases : [one] {
        switch try comparison.compare(team, profile) {
        case .agrees(let agreed): levels += agreed
        case .impossible, .unanswered: continue
        case .differs:
          let small = Shrinking.smallest(team, tries: 150) {
            if case .differs? = try? comparison.compare($0, profile) { true } else { false }
          }
          guard case .differs(let disagreement) = try comparison.compare(small, profile) else { continue }
          Issue.record("seed \(seed): \(disagreement)")
        }
      }
    }
    return levels
  }
}
