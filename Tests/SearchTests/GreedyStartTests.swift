import SyntheticTeams
import TeamModel
import Testing

@testable import RolePaths
@testable import Search

/// A first plan in a moment.
struct GreedyStartTests {
  /// Who begins in a role that is free for one period would have to stay beside who comes next, as the shortest term is two.
  @Test(
    "everybody chooses once, among few portfolios: the rules of the team are kept all the same",
    arguments: [TeamSize(25, 50, 4), TeamSize(25, 50, 6), TeamSize(60, 120, 4)])
  func keepsRules(size: TeamSize) throws {
    for seed in 1...3 as ClosedRange<UInt64> {
      let team = SyntheticTeam(family: .rotate, size: size, seed: seed).make()
      let space = SearchSpace(team)
      let greedy = GreedyStart(space, weights: team.weights, portfolios: 1_000)
      let paths = try #require(greedy.paths(passes: 1), "seed \(seed)")
      #expect(space.values(paths, weights: team.weights).broken == 0, "seed \(seed)")
    }
  }
}
