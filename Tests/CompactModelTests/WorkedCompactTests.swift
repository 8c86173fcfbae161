import Checking
import CompactModel
import ExhaustiveReference
import TeamModel
import Testing
import WorkedExamples

/// The compact program, solved by GLPK, reaches on every level what the worked examples name.
@Suite struct WorkedCompactTests {
  @Test(arguments: WorkedExample.all.map(\.name), Profile.allCases)
  func `GLPK finds the best that the examples name, level by level`(name: String, profile: Profile) throws {
    let example = try #require(WorkedExample(name: name))
    let wanted = try #require(example.best[profile])
    let answer = try CompactSearch(CompactModel(team: example.team, profile: profile)).run()
    #expect(answer.levels.allSatisfy { $0.proven })
    func value(_ aim: LevelOutcome.Aim) -> Double? { answer.levels.first { $0.aim == aim }?.value }
    #expect(value(.covered) == Double(wanted.uncovered))
    #expect(value(.competent) == Double(wanted.acting))
    #expect(value(.onTime) == Double(wanted.overdue))
    if profile == .fit {
      #expect(abs(try #require(value(.fit)) - wanted.fit) < 1e-7)
    } else {
      #expect(value(.floor) == Double(Int(100 * wanted.floor + 1e-6)) / 100)
      #expect(abs(try #require(value(.team)) - wanted.level5) < 1e-7)
    }
    if profile == .steady { #expect(value(.changes) == Double(wanted.changes)) }
    if profile == .resilient { #expect(value(.thin) == Double(wanted.thin)) }
    expectAgreement(answer, example.team, profile)
  }
}

/// The seats of an answer break no rule, and the checker scores them as the levels say.
func expectAgreement(_ answer: CompactSearch.Answer, _ team: Team, _ profile: Profile, _ note: Comment? = nil) {
  let verdict = Checker(team).check(answer.seats)
  #expect(verdict.violations == [], note)
  let reached = LevelValues(verdict, profile: profile).values
  for (mine, theirs) in zip(answer.levels, reached) {
    #expect(mine.aim == theirs.aim, note)
    let size = mine.aim == .floor ? mine.value * 100 : mine.value
    let signed = CompactModel.direction(of: mine.aim) == .minimize ? -size : size
    #expect(abs(signed - theirs.value) < 1e-7, note)
  }
}
