import Search
import TeamModel
import Testing

@testable import Explanation

@Suite struct CrowdedRoleTests {
  @Test func `a pin beside a holder who has to stay is impossible at once, and a search says so too`() throws {
    let team = trio {
      $0.members[1].has = ["planning": 3]
      $0.current = [CurrentSeat(member: "an", role: "planner", since: $0.horizon.start)]
      $0.roles[0].tenure.min = 2
    }
    let answer = try reasons(team).whyNot(question("bo", "planner", in: team))
    guard case .impossible(let facts) = answer.answer else {
      Issue.record("not impossible: \(answer.answer)")
      return
    }
    #expect(
      facts == [
        .minTenure(member: "an", role: "planner", periods: 2), .maxHolders(role: "planner", limit: 1),
      ])
    #expect(answer.later?.from == 3)
    var pinned = team
    pinned.keep = [SeatRule(member: "bo", role: "planner", from: 2, to: 2)]
    #expect(CrowdedRole(in: pinned) != nil)
    #expect(throws: SearchFailure.self) { try TeamSearch(team: pinned).run() }
    pinned.keep[0].from = 3
    pinned.keep[0].to = 3
    #expect(CrowdedRole(in: pinned) == nil)
    #expect(try !TeamSearch(team: pinned).run().isEmpty)
  }

  @Test func `a start that breaks rules becomes legal by what is taken away, and pins stay`() throws {
    let team = trio {
      $0.members[1].has = ["planning": 3]
      $0.keep = [SeatRule(member: "bo", role: "planner")]
    }
    let start = ["an", "bo"].map { ProposedSeat(member: $0, role: "planner", seat: .holder, from: 1, to: 4) }
    #expect(LegalStart(team).seats(from: start)?.map(\.member) == ["bo"])
  }

  @Test func `what clashes has ways around it, each of which gives a plan`() throws {
    let team = trio {
      $0.members[0].hours = 2
      $0.keep = [SeatRule(member: "an", role: "planner")]
    }
    var facts: [ClashFact] = []
    do throws(SearchFailure) {
      _ = try TeamSearch(team: team).run()
    } catch {
      if case .noPath(let clashes) = error { facts = clashes.flatMap(\.facts) }
    }
    #expect(!facts.isEmpty)
    let tried = WaysAround(team: team).tried(lifting: facts)
    let ways = tried.helpful
    #expect(tried.allTried)
    #expect(WaysAround(team: team, timeLimit: 0).tried(lifting: facts) == TriedChanges(allTried: false))
    #expect(ways == [.unpin(team.keep[0]), .moreHours(member: "an", hours: 1)])
    for way in ways { #expect(throws: Never.self) { try TeamSearch(team: way.applied(to: team)).run() } }
  }
}
