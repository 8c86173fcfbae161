import Checking
import Search
import TeamModel
import Testing

@testable import Explanation

@Suite struct WhyNotTests {
  @Test func `two levels short: the gap, and how long an understudy needs to close it`() throws {
    let team = trio { $0.settings.learnAsUnderstudy = 1 }
    let answer = try reasons(team).whyNot(question("bo", "planner", in: team))
    let learning = try #require(answer.learning)
    #expect(learning.missing == [MissingLevel(competency: "planning", level: 1, need: 3)])
    #expect(learning.gap == 2)
    #expect(learning.allowed == 1)
    #expect(learning.periodsToQualify == 2)
    #expect(learning.periodsToStart == 1)
    guard case .impossible(let facts) = answer.answer else {
      Issue.record("Bo can hold it from the first day: \(answer.answer)")
      return
    }
    #expect(facts == [.competence(member: "bo", role: "planner", seat: .holder, gap: 2, allowed: 1)])
    #expect(answer.later?.from == 2)
  }

  @Test func `the price of a later start is that of the best plan with it`() throws {
    let team = trio { $0.settings.learnAsUnderstudy = 1 }
    let later = try #require(try reasons(team).whyNot(question("bo", "planner", in: team)).later)
    var pinned = team
    pinned.keep.append(SeatRule(member: "bo", role: "planner", seat: .holder, from: later.from, to: 4))
    let again = Checker(pinned).check(try bestPlan(pinned).seats)
    #expect(later.price.proven)
    #expect(later.price.after.acting == again.measures.acting)
    #expect(later.price.after.floor == again.measures.floor)
    #expect(abs(later.price.after.wellbeing - again.measures.wellbeing) < 1e-6)
  }

  @Test func `a veto is why not`() throws {
    let team = trio { $0.members[1].vetoes = ["planner"] }
    let answer = try reasons(team).whyNot(question("bo", "planner", in: team))
    guard case .impossible(let facts) = answer.answer else {
      Issue.record("a veto is passed over: \(answer.answer)")
      return
    }
    #expect(facts.contains(.veto(member: "bo", role: "planner")) || facts.count == 1)
    #expect(answer.obstacles.contains { $0.rule == .veto })
    #expect(answer.later == nil)
  }

  @Test func `too few hours is why not, with the hours`() throws {
    let team = trio {
      $0.members[1].has = ["planning": 3]
      $0.members[1].hours = 2
    }
    let answer = try reasons(team).whyNot(question("bo", "planner", in: team))
    guard case .impossible(let facts) = answer.answer else {
      Issue.record("two hours do for a role of three: \(answer.answer)")
      return
    }
    #expect(facts == [.hours(member: "bo", available: 2)])
    #expect(answer.learning == nil)
  }

  @Test func `no rule against it: the role has its holder, and the best plan with him has a price`() throws {
    let team = trio { $0.members[1].has = ["planning": 3] }
    let seats = [ProposedSeat(member: "an", role: "planner", seat: .holder, from: 1, to: 4)]
    let reasons = Reasons(team: team, seats: seats, profile: .balanced)
    let answer = reasons.whyNot(question("bo", "planner", in: team))
    #expect(answer.obstacles.map(\.rule) == [.holders, .holders, .holders, .holders])
    let price = try #require(answer.answer.price)
    #expect(price.after.uncovered == 0)
    #expect(price.seats.contains { $0.member == "bo" && $0.role == "planner" && $0.from == 1 && $0.to == 4 })
    #expect(price.members.map(\.member) == ["an", "bo", "cas"])
  }

  @Test func `who has the seat is told so, and nothing is searched`() throws {
    let team = trio()
    let answer = try reasons(team).whyNot(question("an", "planner", in: team))
    #expect(answer.isInPlan)
    #expect(answer.obstacles.isEmpty)
  }

  @Test func `no time, no answer, and it says so`() throws {
    let team = trio()
    let seats = try bestPlan(team).seats
    let reasons = Reasons(team: team, seats: seats, profile: .balanced, shouldStop: { true })
    #expect(reasons.whyNot(question("bo", "planner", in: team)).answer == .notFinished)
  }
}
