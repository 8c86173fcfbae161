import Checking
import ExhaustiveReference
import TeamModel
import Testing
import SyntheticTeams
@Test func scratch() {
  for (m, r, t) in [(2, 2, 2), (2, 2, 3), (2, 3, 2), (3, 2, 2), (3, 3, 2), (3, 2, 3), (2, 3, 3)] {
    var c = [0, 0, 0]
    let clock = ContinuousClock(); let t0 = clock.now
    for seed in 0..<40 {
      let team = SyntheticTeam.random(seed: UInt64(seed), members: m, roles: r, periods: t)
      switch ExhaustiveSearch(team).run() {
      case .best: c[0] += 1;
      case .impossible: c[1] += 1;
      case .tooLarge: c[2] += 1
      }
    }
    print(m, r, t, c, clock.now - t0)
  }
}
