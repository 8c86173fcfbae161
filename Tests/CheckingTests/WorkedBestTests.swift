import Checking
import ExhaustiveReference
import TeamModel
import Testing
import WorkedExamples

@Suite struct WorkedBestTests {
  @Test(arguments: WorkedExample.all.map(\.name))
  func `trying everything finds the best that the examples name`(name: String) throws {
    let example = try #require(WorkedExample(name: name))
    guard case .best(let found) = ExhaustiveSearch(example.team, combinationLimit: 10_000_000).run() else {
      Issue.record("nothing found")
      return
    }
    #expect(found.map(\.profile) == Profile.allCases)
    for best in found {
      let wanted = try #require(example.best[best.profile])
      let verdict = Checker(example.team).check(best.seats)
      #expect(verdict.violations == [])
      #expect(LevelValues(verdict, profile: best.profile).difference(from: best.levels) == nil)
      expectAgreement(verdict, wanted, best.profile)
    }
  }

  /// Where a profile leaves a measure undecided, several best proposals may differ in it.
  private func expectAgreement(_ verdict: Verdict, _ wanted: ExampleMeasures, _ profile: Profile) {
    #expect(verdict.measures.uncovered == wanted.uncovered, "\(profile)")
    #expect(verdict.measures.acting == wanted.acting, "\(profile)")
    #expect(verdict.measures.overdue == wanted.overdue, "\(profile)")
    if profile == .fit {
      #expect(abs(verdict.measures.fit - wanted.fit) <= 1e-9)
      return
    }
    if profile == .steady { #expect(verdict.measures.changes == wanted.changes) }
    if profile == .resilient { #expect(verdict.measures.thin == wanted.thin) }
    #expect(verdict.score(for: profile)?.level4 == [Int(100 * wanted.floor + 1e-6)], "\(profile)")
    #expect(abs(verdict.level5(for: profile) - wanted.level5) <= 1e-9, "\(profile)")
  }
}
