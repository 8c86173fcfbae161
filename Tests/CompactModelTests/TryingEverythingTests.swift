import CompactModel
import ExhaustiveReference
import Foundation
import LinearProgramming
import SyntheticTeams
import TeamModel
import Testing

/// On tiny random teams GLPK on the compact program and trying everything agree, level by level.
@Suite struct TryingEverythingTests {
  /// How many seeds: a few by default, many with FLEXMATRIX_THOROUGH=1.
  static let seeds = 1...(ProcessInfo.processInfo.environment["FLEXMATRIX_THOROUGH"] == "1" ? 600 : 40)

  @Test func `the compact program and trying everything agree on every level of every profile`() throws {
    var compared = 0
    for seed in TryingEverythingTests.seeds {
      let team = SyntheticTeam(
        family: .tiny, members: 2 + seed % 2, roles: 2 + seed % 3, periods: 2, seed: UInt64(seed)
      ).make()
      switch ExhaustiveSearch(team, pathLimit: 600, combinationLimit: 100_000).run() {
      case .tooLarge: continue
      case .impossible:
        let answer = try CompactSearch(CompactModel(team: team)).run()
        #expect(answer.isInfeasible, "seed \(seed)")
        compared += 1
      case .best(let all):
        for best in all {
          let answer = try CompactSearch(CompactModel(team: team, profile: best.profile)).run()
          compare(answer, best, "seed \(seed), \(best.profile)")
          expectAgreement(answer, team, best.profile, "seed \(seed), \(best.profile)")
        }
        compared += 1
      }
    }
    #expect(compared >= TryingEverythingTests.seeds.count / 3)
  }

  /// GLPK's presolver loses a row of this program and offers 0.40106; the best is 0.40081.
  @Test func `an answer of GLPK's presolver that breaks a row is searched again without it`() throws {
    let team = SyntheticTeam(family: .tiny, members: 3, roles: 2, periods: 2, seed: 489).make()
    var options = IntegerOptions()
    options.presolve = true
    let answer = try CompactSearch(CompactModel(team: team, profile: .growth), options: options).run()
    expectAgreement(answer, team, .growth)
  }

  private func compare(_ answer: CompactSearch.Answer, _ best: ExhaustiveBest, _ note: Comment) {
    let levels = answer.levels.filter { $0.aim != .together }
    let wanted = best.levels.values.filter { $0.aim != .together }
    #expect(levels.map(\.aim) == wanted.map(\.aim), note)
    for (mine, theirs) in zip(levels, wanted) {
      let size = mine.aim == .floor ? mine.value * 100 : mine.value
      let signed = CompactModel.direction(of: mine.aim) == .minimize ? -size : size
      #expect(mine.proven && abs(signed - theirs.value) < 1e-7, note)
    }
  }
}
