import Checking
import TeamModel
import Testing

@Suite struct BadSeatTests {
  @Test func `seats that name nobody, no role or no period are found and count for nothing`() {
    let nobody = seat("els", "planner", 1...3)
    let nothing = seat("an", "stock", 1...3)
    let late = seat("an", "cash", 4...9)
    var backwards = seat("bo", "cash", 1...3)
    backwards.from = 3
    backwards.to = 1
    let verdict = Checker(tinyTeam()).check([nobody, nothing, late, backwards])
    #expect(
      verdict.violations == [
        .unknownMember(nobody), .unknownRole(nothing), .outsideHorizon(late, periods: 3),
        .outsideHorizon(backwards, periods: 3),
      ])
    #expect(verdict.measures.uncovered == 6)
    #expect(verdict.brokenRules == [.seats])
  }

  @Test func `a seat that reaches beyond the horizon counts within it`() {
    let seat = seat("an", "planner", 0...Int.max)
    let verdict = Checker(tinyTeam()).check([seat])
    #expect(verdict.violations == [.outsideHorizon(seat, periods: 3)])
    #expect(verdict.measures.uncovered == 3)
  }

  @Test func `a seat taken twice counts once`() {
    let verdict = Checker(tinyTeam()).check([seat("an", "planner", 1...2), seat("an", "planner", 2...3)])
    #expect(verdict.violations == [.doubleSeat(member: "an", role: "planner", seat: .holder, period: 2)])
    #expect(verdict.loads.first { $0.member == "an" && $0.period == 2 }?.hours == 3)
  }

  @Test func `nobody is holder and understudy of one role at once`() {
    let verdict = Checker(tinyTeam()).check([seat("an", "planner", 1...3), seat("an", "planner", 2...2, .understudy)])
    #expect(verdict.violations == [.twoKinds(member: "an", role: "planner", period: 2)])
  }

  @Test func `an empty team and an empty proposal have measures`() {
    let empty = Team(name: "", horizon: Horizon(start: day("2027-01-01"), periods: 1, months: 1))
    let verdict = Checker(empty).check([seat("an", "planner", 1...1)])
    #expect(verdict.brokenRules == [.seats])
    #expect(verdict.measures.floor == 0)
    #expect(abs(verdict.level5(for: .balanced) - 0.3) < 1e-12)
    #expect(Checker(tinyTeam()).check([]).isLegal)
  }
}
