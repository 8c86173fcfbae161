import SyntheticTeams
import TeamModel
import Testing

@testable import RolePaths

/// Pricing against trying every path.
@Suite struct PathPricerTests {
  @Test func `a pricer without some seats finds the best of the paths that have none of them`() {
    var compared = 0
    for seed in 1...60 as ClosedRange<UInt64> {
      let team = SyntheticTeam.random(seed: seed, members: 2, roles: 3, periods: 3)
      let instance = TeamInstance(team)
      var random = SplitMix64(seed: seed)
      for m in instance.presentMembers {
        let pricer = PathPricer(instance, MemberInstance(instance, member: m))
        let prices = PathPrices.random(instance, &random)
        let all = pricer.price(prices, effort: PathPricer.Effort(most: 200_000, all: true))
        // The best path's first seat is closed.
        guard all.complete, let shut = all.paths.first?.path.marks.first else { continue }
        let cell = Int(shut.cell)
        guard
          let narrowed = pricer.without({ role, t, kind in instance.cell(role, t) == cell && kind == shut.kind })
        else {
          Issue.record("seed \(seed), member \(m): the seat was open")
          continue
        }
        let wanted = all.paths.first { !$0.path.marks.contains { Int($0.cell) == cell && $0.kind == shut.kind } }
        let found = narrowed.price(prices, effort: PathPricer.Effort(most: 1))
        compared += 1
        #expect(
          abs((found.paths.first?.worth ?? -.infinity) - (wanted?.worth ?? -.infinity)) < 1e-9
            || (found.paths.isEmpty && wanted == nil), "seed \(seed), member \(m)")
      }
    }
    #expect(compared > 60)
  }

  @Test func `the best path is the best of all paths, on hundreds of random members`() {
    var compared = 0
    for seed in 1...200 as ClosedRange<UInt64> {
      let team = SyntheticTeam.random(seed: seed, members: 2, roles: 3, periods: 3)
      let instance = TeamInstance(team)
      var random = SplitMix64(seed: seed)
      for m in instance.presentMembers {
        let pricer = PathPricer(instance, MemberInstance(instance, member: m))
        let prices = PathPrices.random(instance, &random)
        let all = pricer.price(prices, effort: PathPricer.Effort(most: 200_000, all: true))
        guard all.complete else { continue }
        let best = pricer.price(prices, effort: PathPricer.Effort(most: 1))
        compared += 1
        #expect(best.complete)
        #expect(best.paths.count == min(1, all.paths.count), "seed \(seed), member \(m)")
        if let first = best.paths.first {
          #expect(abs(first.worth - all.paths[0].worth) < 1e-9, "seed \(seed), member \(m)")
          #expect(Set(all.paths.map(\.path.key)).count == all.paths.count, "seed \(seed), member \(m)")
        }
      }
    }
    #expect(compared > 200)
  }

  @Test func `bounds made for the levels in hand cut off no better path`() {
    for seed in 1...8 as ClosedRange<UInt64> {
      let team = SyntheticTeam(family: .leaver, members: 8, roles: 16, periods: 4, seed: seed).make()
      let instance = TeamInstance(team)
      var random = SplitMix64(seed: seed)
      for m in instance.presentMembers.prefix(3) {
        let pricer = PathPricer(instance, MemberInstance(instance, member: m))
        let prices = PathPrices.random(instance, &random)
        var effort = PathPricer.Effort(most: 1)
        effort.refinesAfter = 0
        let refined = pricer.price(prices, effort: effort)
        effort.refinesAfter = .max
        let plain = pricer.price(prices, effort: effort)
        #expect(refined.complete && plain.complete)
        #expect(
          abs((refined.paths.first?.worth ?? 0) - (plain.paths.first?.worth ?? 0)) < 1e-9, "seed \(seed), member \(m)")
      }
    }
  }

  @Test func `no seat of a path worth keeping is closed`() throws {
    var narrowed = 0
    for seed in 1...60 as ClosedRange<UInt64> {
      let team =
        seed % 3 == 0
        ? SyntheticTeam(family: .leaver, members: 6, roles: 12, periods: 4, seed: seed).make()
        : SyntheticTeam.random(seed: seed, members: 2, roles: 3, periods: 3)
      let instance = TeamInstance(team)
      var random = SplitMix64(seed: seed)
      for m in instance.presentMembers.prefix(2) {
        let pricer = PathPricer(instance, MemberInstance(instance, member: m))
        let prices = PathPrices.random(instance, &random)
        guard let best = pricer.price(prices, effort: PathPricer.Effort(most: 1)).paths.first else { continue }
        let least = best.worth - 0.05
        guard let smaller = pricer.narrowed(prices, limits: PathLimits(), least: least) else { continue }
        let every = PathPricer.Effort(most: 20_000, all: true)
        let before = pricer.price(prices, above: least, effort: every)
        guard before.complete else { continue }
        narrowed += 1
        let after = smaller.price(prices, above: least, effort: every)
        #expect(after.complete)
        #expect(Set(after.paths.map(\.path.key)) == Set(before.paths.map(\.path.key)), "seed \(seed), member \(m)")
      }
    }
    #expect(narrowed > 20)
  }

  @Test func `no search of few steps finds more than its bound says`() {
    for seed in 1...40 as ClosedRange<UInt64> {
      let team = SyntheticTeam(family: .leaver, members: 6, roles: 12, periods: 4, seed: seed).make()
      let instance = TeamInstance(team)
      var random = SplitMix64(seed: seed)
      let pricer = PathPricer(instance, MemberInstance(instance, member: instance.presentMembers[0]))
      let prices = PathPrices.random(instance, &random)
      let hurried = pricer.price(prices, effort: PathPricer.Effort(most: 1, steps: 10))
      let exact = pricer.price(prices, effort: PathPricer.Effort(most: 1))
      #expect(hurried.bound >= (exact.paths.first?.worth ?? -.infinity) - 1e-9, "seed \(seed)")
    }
  }

  @Test func `a menu of seats gives a bound that holds for all seats`() {
    for seed in 1...20 as ClosedRange<UInt64> {
      let team = SyntheticTeam(family: .leaver, members: 6, roles: 12, periods: 3, seed: seed).make()
      let instance = TeamInstance(team)
      var random = SplitMix64(seed: seed)
      let member = MemberInstance(instance, member: instance.presentMembers[1])
      let prices = PathPrices.random(instance, &random)
      let all = PathPricer(instance, member).price(prices, effort: PathPricer.Effort(most: 1))
      let some = PathPricer(instance, member, limit: 20).price(prices, effort: PathPricer.Effort(most: 1))
      #expect(!some.complete || PathPricer(instance, member).portfolios <= 20, "seed \(seed)")
      #expect(some.bound >= all.paths[0].worth - 1e-9, "seed \(seed)")
    }
  }
}
