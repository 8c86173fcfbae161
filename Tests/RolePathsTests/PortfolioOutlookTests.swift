import Testing

@testable import RolePaths

/// What the seats of the last roles still pay.
struct PortfolioOutlookTests {
  /// What the roles from each one on pay at most, nothing used before; hours of eight, one seat for each role.
  private func most(
    _ hours: [Double], _ paid: [Double], mostRoles: Int = 5, overload: Double = 0, none: Bool = true
  ) -> [Double] {
    let items = hours.enumerated().map { k, hours in
      PeriodPortfolio.Item(role: k, load: hours / (SharedPrices.loadRoom * 8), mental: 0, physical: 0)
    }
    let outlook = PortfolioOutlook(items, periods: 1, hours: 8, mostRoles: mostRoles)
    return withExtendedLifetime(outlook) {
      outlook.fill(roles: hours.count, overload: { _ in overload }, paid: paid) { g, _ in ([g], none) }
      return (0...hours.count).map { outlook.tables(from: $0)[outlook.origin] }
    }
  }

  @Test func `each role fewer leaves less to be had`() {
    #expect(most([4, 4, 4], [3, 2, 1]) == [5, 3, 1, 0])
  }

  @Test func `seats beyond the hours, or beyond the most roles, are not counted`() {
    #expect(most([8, 4, 4], [5, 3, 3])[0] == 6)
    #expect(most([1, 1, 1], [1, 2, 3], mostRoles: 2)[0] == 5)
  }

  @Test func `overload costs what it costs`() {
    #expect(most([6, 2], [5, 1], overload: 2)[0] == 5)
    #expect(most([6, 2], [5, 3], overload: 2)[0] == 6)
  }

  @Test func `where every role must have its seat and hours do not suffice, nothing is left`() {
    #expect(most([4, 4], [1, 1], none: false)[0] == 2)
    #expect(most([8, 4], [1, 1], none: false)[0] == -.infinity)
  }

  @Test func `a place knows whether there are seats and hours left`() {
    let item = PeriodPortfolio.Item(role: 0, load: 6 / (SharedPrices.loadRoom * 8), mental: 0, physical: 0)
    let outlook = PortfolioOutlook([item, item], periods: 1, hours: 8, mostRoles: 2)
    let once = outlook.origin + outlook.move(0)
    #expect(outlook.isPlace(outlook.origin) && outlook.isPlace(once) && !outlook.isPlace(once + outlook.move(1)))
  }
}
