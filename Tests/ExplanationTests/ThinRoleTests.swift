import Checking
import Search
import TeamModel
import Testing

@testable import Explanation
@testable import Reports

/// Why a role has too little back-up, and what would give it more.
@Suite struct ThinRoleTests {
  /// An carries the planning; Bo is one level short of it and has two periods of learning to go; only Bo can carry the keys.
  private func team(_ change: (inout Team) -> Void = { _ in }) -> Team {
    trio { team in
      team.members[1].has = ["planning": 2, "keys": 2]
      var keys = Role(id: "keys", name: "Keys", hours: 3)
      keys.needs = ["keys": 2]
      keys.backup = 0
      team.roles.append(keys)
      team.settings.actingGap = 0
      team.settings.stretch = 1
      change(&team)
    }
  }

  private func clash(_ team: Team) throws -> Clash {
    let reasons = try reasons(team)
    let thin = try #require(reasons.shortfalls.first { if case .thin("planner", _) = $0 { true } else { false } })
    return reasons.clash(thin)
  }

  @Test func `who could learn it has no hours left beside another role: both are told, and an hour more helps`() throws
  {
    let team = team { $0.members[1].hours = 3 }
    let clash = try clash(team)
    guard case .forced(let facts, proven: true) = clash.cause else {
      Issue.record("not forced: \(clash.cause)")
      return
    }
    #expect(facts.contains(.needsHolders(role: "keys", count: 1)))
    #expect(facts.contains(.rule(.hours(member: "bo", available: 3))))
    let way = try #require(clash.waysOut.first { $0.change == .moreHours(member: "bo", hours: 1) })
    #expect((way.before, way.after) == (4, 2))
    #expect(Checker(way.change.applied(to: team)).check(way.seats).measures.thin == 2)
    let words = ReasonText(team: team, language: .english)
    #expect(
      words.sentence(way)
        == "If Bo has 1 hour a week more, it is better: back-up missing here, all periods together, 2 instead of 4.")
    #expect(
      ReasonText(team: team, language: .dutch).sentence(way)
        == "Als Bo 1 uur per week meer heeft, is het beter: reserve te weinig hier, alle periodes samen, 2 in plaats van 4."
    )
  }

  @Test func `nobody may learn it beside the holder: the agreement is told, and changing it helps`() throws {
    let clash = try clash(team { $0.roles[0].understudies = 0 })
    #expect(clash.facts.contains(.rule(.understudies(role: "planner", limit: 0))))
    #expect(!clash.facts.contains(.needsHolders(role: "keys", count: 1)))
    let way = try #require(clash.waysOut.first)
    #expect(way.change == .moreUnderstudies(role: "planner", limit: 1))
    #expect((way.before, way.after) == (4, 2))
  }

  @Test func `somebody had the time to learn it and did not: it could be better`() throws {
    let team = team()
    let seats = [
      ProposedSeat(member: "an", role: "planner", seat: .holder, from: 1, to: 4),
      ProposedSeat(member: "bo", role: "keys", seat: .holder, from: 1, to: 4),
    ]
    let reasons = Reasons(team: team, seats: seats, profile: .balanced)
    let clash = reasons.clash(reasons.shortfalls[0])
    #expect(clash.shortfall == .thin(role: "planner", periods: [1, 2, 3, 4]))
    #expect(clash.cause == .avoidable)
    let text = ReasonText(team: team, language: .english).text(of: [clash])
    #expect(text.contains("It could be better: there is a plan with more back-up here"))
    #expect(
      ReasonText(team: team, language: .dutch).text(of: [clash]).contains(
        "Het kan beter: er is een plan met meer reserve hier"))
  }
}
