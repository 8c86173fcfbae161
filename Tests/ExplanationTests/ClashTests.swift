import Checking
import Search
import SyntheticTeams
import TeamModel
import Testing

@testable import Explanation

@Suite struct ClashTests {
  @Test func `nobody has the levels: everybody who lacks them is named, and a newcomer solves it`() throws {
    let team = trio {
      $0.members[0].has = [:]
      $0.members[1].has = [:]
      $0.settings.stretch = 1
    }
    let reasons = try reasons(team)
    let clash = try #require(reasons.clashes().first)
    #expect(clash.shortfall == .uncovered(role: "planner", periods: [1, 2, 3, 4]))
    let missing = [MissingLevel(competency: "planning", level: 0, need: 3)]
    #expect(
      clash.cause
        == .forced(
          ["an", "bo", "cas"].map { .missesLevels(member: $0, role: "planner", missing: missing, allowed: 1) },
          proven: true))
    let hire = try #require(
      clash.waysOut.first { if case .hire = $0.change { true } else { false } })
    #expect(hire.resolves)
    #expect(Checker(hire.change.applied(to: team)).check(hire.seats).measures.uncovered == 0)
  }

  @Test func `a veto and too few levels together leave a role uncovered; lifting the veto is a way out`() throws {
    let team = trio { $0.members[0].vetoes = ["planner"] }
    let clash = try #require(try reasons(team).clashes().first)
    guard case .forced(let facts, proven: true) = clash.cause else {
      Issue.record("not forced: \(clash.cause)")
      return
    }
    #expect(facts.contains(.rule(.veto(member: "an", role: "planner"))))
    let way = try #require(clash.waysOut.first)
    #expect(way.change == .liftVeto(member: "an", role: "planner"))
    #expect(way.resolves)
  }

  @Test func `two roles and hours for one: the other role is among the reasons`() throws {
    let team = trio {
      $0.members[0].hours = 3
      var second = $0.roles[0]
      second.id = "second"
      second.name = "Second"
      $0.roles[0].critical = 2
      $0.roles.append(second)
      $0.settings.stretch = 0
    }
    let clash = try #require(try reasons(team).clashes().first)
    #expect(clash.shortfall.role == "second")
    #expect(clash.facts.contains(.needsHolders(role: "planner", count: 1)))
    #expect(clash.facts.contains(.rule(.hours(member: "an", available: 3))))
    #expect(clash.waysOut.contains { $0.change == .moreHours(member: "an", hours: 3) && $0.resolves })
    #expect(!clash.waysOut.contains { $0.change == .moreHours(member: "an", hours: 2) })
  }

  @Test func `past the agreed time because nobody can take over; one period more is a way out`() throws {
    let team = trio {
      $0.roles[0].tenure.max = 5
      $0.current = [
        CurrentSeat(member: "an", role: "planner", since: $0.horizon.start.adding(months: -6))
      ]
      $0.members[1].has = [:]
      $0.settings.stretch = 1
    }
    let clash = try #require(
      try reasons(team).clashes().first { if case .overdue = $0.shortfall { true } else { false } })
    #expect(clash.shortfall == .overdue(member: "an", role: "planner", periods: [4]))
    #expect(!clash.facts.contains { if case .rule(.forbid) = $0 { true } else { false } })
    #expect(clash.waysOut.contains { $0.change == .laterDeadline(role: "planner", periods: 6) && $0.resolves })
  }

  @Test func `a plan that leaves a role open without need is told so`() throws {
    let team = trio()
    let reasons = Reasons(team: team, seats: [], profile: .balanced)
    #expect(reasons.clash(reasons.shortfalls[0]).cause == .avoidable)
  }

  @Test func `a plan in which nothing stands out has nothing to explain`() throws {
    let team = trio {
      $0.members[1].has = ["planning": 3]
      $0.members[2].has = ["planning": 3]
    }
    #expect(try reasons(team).clashes().isEmpty)
  }
}
