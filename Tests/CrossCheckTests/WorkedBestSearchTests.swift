import Checking
import ExhaustiveReference
import Search
import TeamModel
import Testing
import WorkedExamples

/// The search on the worked examples.
@Suite struct WorkedBestSearchTests {
  @Test(arguments: WorkedExample.all.map(\.name))
  func `the search finds the best that the examples name, for every profile`(name: String) throws {
    let example = try #require(WorkedExample(name: name))
    let results = try TeamSearch(team: example.team).run()
    #expect(results.map(\.profile) == Profile.allCases)
    for result in results {
      let wanted = try #require(example.best[result.profile])
      let verdict = Checker(example.team).check(result.seats)
      #expect(verdict.violations == [])
      #expect(result.outcome.status == .optimal)
      let expected = LevelValues(
        profile: result.profile, uncovered: wanted.uncovered, acting: wanted.acting, overdue: wanted.overdue,
        changes: wanted.changes, thin: wanted.thin, level4: [NobodyLeftBehind.hundredths(wanted.floor)],
        level5: wanted.level5, fit: wanted.fit, together: 0)
      let found = LevelValues(verdict, profile: result.profile)
      #expect(found.difference(from: expected) == nil, "\(result.profile.rawValue): \(found), not \(expected)")
    }
  }
}
