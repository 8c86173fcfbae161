import Checking
import Search
import TeamModel
import Testing

@testable import Explanation

@Suite struct WhyTests {
  @Test func `without her seat the role has nobody, and the best plan without it is searched anew`() throws {
    let team = trio()
    let reasons = try reasons(team)
    let asked = question("an", "planner", in: team)
    let answer = reasons.why(asked)
    #expect(!answer.seats.isEmpty)
    #expect(answer.role.uncovered == [1, 2, 3, 4])
    let price = try #require(answer.answer.price)

    var without = team
    without.forbid.append(SeatRule(member: "an", role: "planner", from: 1, to: 4))
    let again = Checker(without).check(try bestPlan(without).seats)
    #expect(price.proven)
    #expect(price.after.uncovered == again.measures.uncovered)
    #expect(price.after.floor == again.measures.floor)
    #expect(price.deciding?.aim == .covered)
    #expect(price.deciding.map { $0.gain < 0 } == true)
  }

  @Test func `her pillars before and after are those of the checker, with nothing else changed`() throws {
    let team = trio { $0.members[0].likes = ["planner"] }
    let reasons = try reasons(team)
    let answer = reasons.why(question("an", "planner", in: team))
    let change = try #require(answer.member)
    let alone = Checker(team).check(reasons.seats.filter { $0.member != "an" })
    #expect(change.before == alone.members.first { $0.member == "an" })
    #expect(change.after == reasons.verdict.members.first { $0.member == "an" })
    #expect(change.after.connection > change.before.connection)
  }

  @Test func `who else could hold the role is told with the periods`() throws {
    let team = trio { $0.members[2].has = ["planning": 3] }
    let seats = [ProposedSeat(member: "an", role: "planner", seat: .holder, from: 1, to: 4)]
    let answer = Reasons(team: team, seats: seats, profile: .balanced).why(question("an", "planner", in: team))
    #expect(answer.others.map(\.member) == ["cas"])
    #expect(answer.others.first?.periods == [1, 2, 3, 4])
    #expect(answer.answer.price?.after.uncovered == 0)
  }

  @Test func `a pinned seat cannot be missed, and the pin is what stands in the way`() throws {
    let pin = SeatRule(member: "an", role: "planner")
    let team = trio { $0.keep = [pin] }
    let answer = try reasons(team).why(question("an", "planner", in: team))
    guard case .impossible(let facts) = answer.answer else {
      Issue.record("there is a plan without a pinned seat: \(answer.answer)")
      return
    }
    #expect(facts == [.keep(pin)])
  }

  @Test func `who has no seat in the role is told so`() throws {
    let team = trio()
    let seats = [ProposedSeat(member: "an", role: "planner", seat: .holder, from: 1, to: 4)]
    let answer = Reasons(team: team, seats: seats, profile: .balanced).why(question("cas", "planner", in: team))
    #expect(answer.seats.isEmpty)
    #expect(answer.answer == .notFinished)
  }
}
