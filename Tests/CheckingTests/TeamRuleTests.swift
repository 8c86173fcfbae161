import Checking
import TeamModel
import Testing

@Suite struct TeamRuleTests {
  @Test func `a role has no more holders than it may have`() {
    let seats = [seat("an", "planner", 1...3), seat("bo", "planner", 2...3)]
    #expect(
      Checker(tinyTeam()).check(seats).violations == [
        .tooManyHolders(role: "planner", period: 2, holders: ["an", "bo"], limit: 1),
        .tooManyHolders(role: "planner", period: 3, holders: ["an", "bo"], limit: 1),
      ])
    #expect(Checker(tinyTeam { $0.roles[0].holders.max = 2 }).check(seats).brokenRules == [])
  }

  @Test func `a role without holders is uncovered, and breaks no rule`() {
    let verdict = Checker(tinyTeam { $0.roles[1].critical = 5 }).check([seat("an", "planner", 1...3)])
    #expect(verdict.isLegal)
    #expect(verdict.measures.uncovered == 15)
    #expect(verdict.uncovered.map(\.role) == ["cash", "cash", "cash"])
  }

  @Test func `an understudy learns beside a qualified holder, and not too many at once`() {
    let team = tinyTeam { $0.members[0].has = ["planning": 2] }
    #expect(
      broken(team, seat("an", "planner", 1...3), seat("bo", "planner", 1...3, .understudy)) == [.understudyBesideHolder]
    )
    #expect(broken(team, seat("bo", "planner", 1...3), seat("an", "planner", 1...3, .understudy)) == [])
    let none = tinyTeam { $0.roles[0].understudies = 0 }
    #expect(broken(none, seat("bo", "planner", 1...3), seat("an", "planner", 1...3, .understudy)) == [.understudies])
  }

  @Test func `who stays apart shares no role in a period`() {
    let team = tinyTeam { $0.apart = [MemberPair("bo", "an")] }
    #expect(
      Checker(team).check([seat("an", "planner", 1...3), seat("bo", "planner", 2...2, .understudy)]).violations == [
        .sharedThoughApart(first: "bo", second: "an", role: "planner", period: 2)
      ])
    #expect(broken(team, seat("an", "planner", 1...1), seat("bo", "planner", 2...3)) == [])
  }

  @Test func `who works together is counted, seat kinds mixed`() {
    let team = tinyTeam { $0.together = [MemberPair("an", "bo")] }
    #expect(
      Checker(team).check([seat("an", "planner", 1...3), seat("bo", "planner", 2...3, .understudy)]).together == 2)
  }

  @Test func `the whole team takes no more new seats than agreed`() {
    let team = tinyTeam { $0.settings.maxChanges = 1 }
    #expect(
      Checker(team).check([seat("an", "planner", 1...3), seat("bo", "cash", 1...3)]).violations == [
        .tooManyChanges(period: 1, changes: 2, limit: 1)
      ])
    #expect(broken(team, seat("an", "planner", 1...3), seat("bo", "cash", 2...3)) == [])
  }

  @Test func `a handover is warm when a holder had any seat in the role just before`() {
    let seats = [
      seat("an", "planner", 1...1), seat("bo", "planner", 1...1, .understudy), seat("bo", "planner", 2...2),
      seat("an", "planner", 3...3),
    ]
    let verdict = Checker(tinyTeam()).check(seats)
    #expect(verdict.cold.map(\.period) == [1, 3])
    let known = tinyTeam {
      $0.current = [CurrentSeat(member: "an", role: "planner", seat: .understudy, since: day("2026-12-01"))]
    }
    #expect(Checker(known).check(seats).cold.map(\.period) == [3])
  }

  @Test func `a holder is overdue from the period that exceeds the deadline on`() {
    let team = tinyTeam {
      $0.roles[0].tenure.max = 3
      $0.current = [CurrentSeat(member: "an", role: "planner", since: day("2026-06-15"))]
    }
    let verdict = Checker(team).check([seat("an", "planner", 1...3)])
    #expect(verdict.overdue.map(\.period) == [2, 3])
    #expect(verdict.overdue.map(\.held) == [4, 5])
  }

  @Test func `back-up is thin by those who could hold it and are missing`() {
    let team = tinyTeam {
      $0.members[1].vetoes = ["planner"]
      $0.roles[1].backup = 2
      $0.forbid = [SeatRule(member: "bo", role: "cash", seat: .holder, from: 3)]
    }
    let thin = Checker(team).check([]).thin
    #expect(thin.map(\.role) == ["planner", "cash", "planner", "cash", "planner", "cash"])
    #expect(thin.map(\.thin) == [1, 1, 1, 1, 1, 2])
  }
}
