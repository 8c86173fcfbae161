import Testing

@testable import RolePaths

/// The best seats of one period.
struct PeriodPortfolioTests {
  /// Items of a member with eight hours, each of a role of its own.
  private func items(_ hours: [Double], mental: [Double]? = nil) -> [PeriodPortfolio.Item] {
    hours.enumerated().map { k, hours in
      PeriodPortfolio.Item(
        role: k, load: hours / (SharedPrices.loadRoom * 8), mental: mental?[k] ?? 0, physical: 0)
    }
  }

  private func found(
    _ items: [PeriodPortfolio.Item], _ prices: [Double], mostRoles: Int = 5, overload: Double = 0, tension: Double = 0
  ) -> (items: [Int], worth: Double) {
    let portfolio = PeriodPortfolio(items, hours: 8, mostRoles: mostRoles)
    return withExtendedLifetime(portfolio) {
      let found = portfolio.find(Array(items.indices), prices, overload: overload, tension: tension)
      return (found.items.sorted(), found.worth)
    }
  }

  @Test func `two small seats that pay more together than a large one are taken`() {
    #expect(found(items([8, 4, 4]), [5, 3, 3]).items == [1, 2])
    #expect(found(items([8, 4, 5]), [5, 3, 3]).items == [0])
  }

  @Test func `the most roles hold`() {
    #expect(found(items([1, 1, 1]), [1, 2, 3], mostRoles: 2).items == [1, 2])
  }

  @Test func `a seat that pays less than the overload it brings is left`() {
    // Six of eight hours bring no overload, eight bring all of it.
    #expect(found(items([6, 2]), [5, 1], overload: 2).items == [0])
    #expect(found(items([6, 2]), [5, 3], overload: 2).items == [0, 1])
  }

  @Test func `strain counts: what is too much is not taken, what is tense pays for it`() {
    #expect(found(items([1, 1], mental: [1.5, 1]), [3, 2]).items == [0])
    #expect(found(items([1, 1], mental: [1, 1]), [3, 2], tension: 3).items == [0])
    #expect(found(items([1, 1], mental: [1, 1]), [3, 2], tension: 1).items == [0, 1])
  }

  @Test func `of one role a member is holder or understudy`() {
    let both = [
      PeriodPortfolio.Item(role: 0, load: 1, mental: 0, physical: 0),
      PeriodPortfolio.Item(role: 0, load: 0.25, mental: 0, physical: 0),
    ]
    #expect(found(both, [2, 3]).items == [1])
  }

  @Test func `no portfolio is worth more than what is found, of thousands at random`() {
    var state: UInt64 = 7
    func random(_ most: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(most))
    }
    for trial in 0..<2_000 {
      let count = 1 + random(7)
      let items = (0..<count).map { k in
        PeriodPortfolio.Item(
          role: k / 2, load: Double(1 + random(30)) / 7, mental: Double(random(5)) / 3, physical: Double(random(5)) / 3)
      }
      let prices = items.map { $0.load * 0.3 + Double(random(20)) / 10 - 0.3 }
      let (mostRoles, overload, tension) = (1 + random(4), Double(random(10)) / 5, Double(random(10)) / 5)
      var best = 0.0
      for set in 0..<(1 << count) {
        let chosen = (0..<count).filter { set >> $0 & 1 == 1 }
        let load = chosen.reduce(0) { $0 + items[$1].load }
        let mental = chosen.reduce(0) { $0 + items[$1].mental }
        let physical = chosen.reduce(0) { $0 + items[$1].physical }
        guard chosen.count <= mostRoles, load <= 1 / SharedPrices.loadRoom + 1e-9, max(mental, physical) <= 2 + 1e-9,
          Set(chosen.map { items[$0].role }).count == chosen.count
        else { continue }
        let paid = chosen.reduce(0) { $0 + prices[$1] }
        let over = min(1, max(0, load - SharedPrices.freeLoad))
        best = max(best, paid - overload * over - tension * min(1, max(0, max(mental, physical) - 1)))
      }
      let found = found(items, prices, mostRoles: mostRoles, overload: overload, tension: tension)
      #expect(found.worth >= best - 1e-9 && found.worth < best + 0.001, "trial \(trial)")
    }
  }
}
