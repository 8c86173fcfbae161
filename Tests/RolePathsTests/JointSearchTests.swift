import SyntheticTeams
import TeamModel
import Testing

@testable import RolePaths

/// The best path of a member over all roles at once.
struct JointSearchTests {
  /// What a member's best path is worth at most, and the path, under prices and shared prices.
  private func joint(
    _ instance: TeamInstance, _ compiled: MemberInstance, _ prices: PathPrices, limits: PathLimits = PathLimits(),
    own: (SplitMember) -> [Double] = { [Double](repeating: 0, count: $0.priceCount) }, limit: Int = 1_000_000
  ) -> SplitMember.Answer {
    let member = SplitMember(instance, compiled, weights: prices.weights, limits: limits)
    let own = own(member)
    var slope = own
    return member.joint(prices, own: own, floor: limits.floor ?? 0, limit: limit, slope: &slope)
  }

  private func team(roles: Int, periods: Int, hours: Double = 12) -> Team {
    var team = Team(name: "test", horizon: Horizon(start: CalendarDate("2027-01-01")!, periods: periods, months: 3))
    team.members = [Member(id: "an", hours: hours)]
    team.roles = (0..<roles).map { Role(id: "r\($0)", hours: 1) }
    for r in team.roles.indices { team.roles[r].understudies = 0 }
    return team
  }

  /// The marks of the best path where holders are paid so much by role and period, and what it gains beyond nothing at all.
  private func paid(_ holder: [[Double]], _ team: Team) -> (gained: Double, cells: [Int]) {
    let instance = TeamInstance(team)
    var prices = PathPrices(instance, weights: team.weights)
    for (r, row) in holder.enumerated() {
      for (t, pay) in row.enumerated() { prices.holder[instance.cell(r, t)] = pay }
    }
    let answer = joint(instance, MemberInstance(instance, member: 0), prices)
    return (answer.bound, (answer.best ?? answer.path).marks.map { Int($0.cell) }.sorted())
  }

  @Test func `of two seats that do not fit together the better one is taken, whatever apart they would bring`() {
    var team = team(roles: 2, periods: 1)
    for r in 0..<2 { team.roles[r].hours = 8 }
    let found = paid([[1], [1.25]], team)
    #expect(abs(found.gained - 1.25) < 1e-6 && found.cells == [1])
  }

  @Test func `who leaves a role comes back only after the rest that it asks for`() {
    var team = team(roles: 1, periods: 4)
    let pay: [Double] = [3, -5, 2, 1]
    #expect(paid([pay], team).cells == [0, 2, 3])
    team.roles[0].tenure.rest = 2
    // Two periods of rest end before the last period.
    #expect(paid([pay], team).cells == [0, 3])
  }

  @Test func `no more seats are begun at once than are allowed`() {
    var team = team(roles: 3, periods: 2)
    team.settings.maxNew = 1
    let found = paid([[3, 1], [2, 1], [1, 3]], team)
    #expect(abs(found.gained - 7) < 1e-6 && found.cells == [0, 1, 5])
  }

  @Test(arguments: [(teams: 400, roles: 4, periods: 3), (100, 7, 4)])
  func `the best path is the one that pricing over portfolios finds, for hundreds of members`(
    teams: Int, roles: Int, periods: Int
  ) {
    var compared = 0
    var floored = 0
    var certain = 0
    for seed in 1...UInt64(teams) {
      var team = SyntheticTeam.random(seed: seed, members: 2, roles: roles, periods: periods)
      // What shuts out another role is not looked at here.
      for r in team.roles.indices { team.roles[r].exclusive = [] }
      let instance = TeamInstance(team)
      var random = SplitMix64(seed: seed)
      for m in instance.presentMembers {
        let compiled = MemberInstance(instance, member: m)
        let prices = PathPrices.random(instance, &random)
        for floor in [nil, 0.6] as [Double?] {
          var limits = PathLimits()
          limits.floor = floor
          let exact = PathPricer(instance, compiled).price(
            prices, limits: limits, effort: PathPricer.Effort(most: 1))
          guard exact.complete, let best = exact.paths.first?.worth else { continue }
          compared += 1
          if floor != nil { floored += 1 }
          for most in [0, 200] as [UInt64] {
            let answer = joint(instance, compiled, prices, limits: limits) { member in
              var own = (0..<member.priceCount).map { _ in Double(random.next() % (most + 1)) / 3_000 }
              member.refine(&own)
              return own
            }
            let story =
              "seed \(seed), member \(m), floor \(floor ?? 0), prices up to \(most): \(answer.bound), not \(best)"
            #expect(answer.bound > best - 1e-6, "\(story)")
            // Far from good prices a search of seven roles may be cut off.
            guard answer.isExact || roles < 5 else { continue }
            certain += 1
            #expect(
              abs(answer.bound - best) < 1e-6 && answer.best.map { abs($0.worth(prices) - best) < 1e-6 } == true,
              "\(story)")
          }
        }
      }
    }
    #expect(
      compared > 2 * teams && floored > teams / 2 && certain > 3 * teams, "\(compared), \(floored), \(certain)")
  }

  @Test func `a search that is cut off bounds too, and a longer one no worse`() throws {
    let team = SyntheticTeam(family: .leaver, members: 8, roles: 16, periods: 4, seed: 2).make()
    let instance = TeamInstance(team)
    var random = SplitMix64(seed: 5)
    for m in instance.presentMembers {
      let compiled = MemberInstance(instance, member: m)
      let prices = PathPrices.random(instance, &random)
      let bounds = [0, 30, 1_000, 3_000_000].map { joint(instance, compiled, prices, limit: $0).bound }
      let exact = PathPricer(instance, compiled).price(prices, effort: PathPricer.Effort(most: 1))
      let best = try #require(exact.paths.first?.worth)
      #expect(bounds == bounds.sorted(by: >) && bounds.allSatisfy { $0 > best - 1e-6 }, "\(bounds), best \(best)")
    }
  }

  @Test func `over twenty periods roles have more chains than are looked at, and the bound holds all the same`() {
    var team = team(roles: 3, periods: 20)
    for r in 0..<3 { team.roles[r].understudies = 1 }
    let instance = TeamInstance(team)
    let answer = joint(instance, MemberInstance(instance, member: 0), PathPrices(instance, weights: team.weights))
    // Nothing is paid, so that all chains are alike.
    #expect(answer.bound >= 0 && answer.bound < 1e-6, "\(answer.bound)")
  }
}
