import Checking
import TeamModel
import Testing
import WorkedExamples

@Suite struct WorkedExampleTests {
  @Test func `all ten examples are there`() {
    #expect(WorkedExample.all.count == 10)
    #expect(WorkedExample.all.allSatisfy { $0.best.count == Profile.allCases.count })
  }

  @Test(arguments: WorkedExample.all.map(\.name))
  func `a legal proposal keeps every rule, and every number agrees`(name: String) throws {
    let example = try #require(WorkedExample(name: name))
    let verdict = Checker(example.team).check(example.legal.seats)
    #expect(verdict.violations == [])
    expectAgreement(verdict, example.legal)
  }

  @Test(arguments: WorkedExample.all.map(\.name))
  func `a broken proposal breaks just those rules, and every number agrees`(name: String) throws {
    let example = try #require(WorkedExample(name: name))
    let verdict = Checker(example.team).check(example.broken.seats)
    #expect(Set(verdict.brokenRules.map(\.rawValue)) == Set(example.broken.broken))
    expectAgreement(verdict, example.broken)
  }

  private func expectAgreement(_ verdict: Verdict, _ expected: ExampleProposal) {
    let measures = verdict.measures
    #expect(measures.uncovered == expected.measures.uncovered)
    #expect(measures.acting == expected.measures.acting)
    #expect(measures.overdue == expected.measures.overdue)
    #expect(measures.thin == expected.measures.thin)
    #expect(measures.cold == expected.measures.cold)
    #expect(measures.changes == expected.measures.changes)
    expectEqual(measures.floor, expected.measures.floor, "floor")
    expectEqual(measures.wellbeing, expected.measures.wellbeing, "wellbeing")
    expectEqual(measures.fit, expected.measures.fit, "fit")
    expectEqual(verdict.level5(for: .balanced), expected.measures.level5, "level 5")
    #expect(verdict.members.map(\.member) == expected.members.map(\.member))
    for (found, wanted) in zip(verdict.members, expected.members) {
      expectEqual(found.workability, wanted.workability, "workability of \(found.member)")
      expectEqual(found.deployability, wanted.deployability, "deployability of \(found.member)")
      expectEqual(found.growth, wanted.growth, "growth of \(found.member)")
      expectEqual(found.connection, wanted.connection, "connection of \(found.member)")
      expectEqual(found.wellbeing, wanted.wellbeing, "wellbeing of \(found.member)")
      let levels = verdict.levels.first { $0.member == found.member }
      for (competency, level) in wanted.levels {
        #expect(levels?.atEnd(competency)?.description == level, "\(competency) of \(found.member)")
      }
    }
  }

  /// The examples give ten decimals.
  private func expectEqual(_ found: Double, _ wanted: Double, _ what: Comment) {
    #expect(abs(found - wanted) <= 1e-9, what)
  }
}
