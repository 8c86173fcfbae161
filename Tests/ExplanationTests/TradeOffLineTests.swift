import Checking
import Search
import SyntheticTeams
import TeamModel
import Testing

@testable import Explanation

@Suite struct TradeOffLineTests {
  @Test(arguments: [20, 33, 45, 60])
  func `a yardstick has the wellbeing that was asked for, in every plan`(hundredths: Int) throws {
    let team = trio()
    let yardstick = try #require(Yardstick(in: team, at: hundredths))
    for seats in [[], [ProposedSeat(member: "an", role: "planner", seat: .holder, from: 1, to: 4)]] {
      let verdict = Checker(yardstick.team).check(seats + [yardstick.seat])
      #expect(verdict.isLegal)
      let own = try #require(verdict.members.first { $0.member == yardstick.seat.member })
      #expect(abs(own.wellbeing - (Double(hundredths) + 0.5) / 100) < 1e-6)
    }
  }

  @Test func `with a yardstick, better for the team is still better for the team`() throws {
    let team = trio {
      $0.members[1].has = ["planning": 3]
      $0.members[1].likes = ["planner"]
    }
    let yardstick = try #require(Yardstick(in: team, at: 30))
    let plans = ["an", "bo"].map { [ProposedSeat(member: $0, role: "planner", seat: .holder, from: 1, to: 4)] }
    let own = plans.map { Checker(team).check($0).value(of: .team, for: .balanced) }
    let beside = plans.map { Checker(yardstick.team).check($0 + [yardstick.seat]).value(of: .team, for: .balanced) }
    #expect(abs((own[0] - own[1]) * 3 / 4 - (beside[0] - beside[1])) < 1e-9)
  }

  @Test func `each next point has a lower floor and a greater total, and is a plan that keeps every rule`() throws {
    var longer = 0
    for seed in 1...6 {
      let team = SyntheticTeam(family: .tiny, members: 3, roles: 4, periods: 2, seed: UInt64(seed)).make()
      guard let plan = try? bestPlan(team) else { continue }
      let points = TradeOffLine(team: team, proposal: plan.seats).points(isProven: true)
      let best = Checker(team).check(plan.seats)
      #expect(points.first?.floor == best.value(of: .floor, for: .balanced))
      for (point, next) in zip(points, points.dropFirst()) {
        #expect(next.floor < point.floor && next.total > point.total)
        let verdict = Checker(team).check(next.seats)
        #expect(verdict.isLegal)
        #expect(verdict.measures == next.measures)
        #expect(verdict.value(of: .covered, for: .balanced) == best.value(of: .covered, for: .balanced))
        longer += 1
      }
    }
    #expect(longer > 0)
  }
}
