import TeamModel

/// Which seats can be part of a path worth at least so much: the best path through each portfolio of each period, from bounds on what
/// comes before it and what comes after it.
///
/// What cannot is closed for good once a solution of that worth is known (reduced-cost fixing; Irnich, Desaulniers, Desrosiers and
/// Hadjar 2010, on paths).
extension PortfolioPricer {
  /// By seat of the menu and period: whether some path worth at least `least` may have the seat.
  func openSeats(_ prices: PathPrices, limits: PathLimits, least: Double) -> [[Bool]] {
    var open = [[Bool]](repeating: [Bool](repeating: false, count: lastPeriod), count: bits)
    let profits = SeatProfits(
      instance, member, table: table, prices: prices, weights: prices.weights, scale: prices.wellbeing, limits: limits)
    if profits.impossible { return open }
    // What no table holds: back-up by learning, breadth and growth, each at its most.
    var common = profits.constant + profits.breadth
    for prospect in member.prospects {
      for t in 0..<lastPeriod where prospect.missing[t] != nil {
        common += max(0, prices.could[instance.cell(prospect.role, t)])
      }
    }
    let count = table.count
    var through = [Double](repeating: -.infinity, count: lastPeriod * count)
    levelBounds.fill(tables, profits, growth: growthStep, growthWorth: 0)
    addThrough(&through, profits, common + profits.growth)
    if profits.growth > 0 {
      var withGrowth = through.map { _ in -Double.infinity }
      levelBounds.fill(tables, profits, growth: growthStep, growthWorth: profits.growth)
      addThrough(&withGrowth, profits, common)
      for i in through.indices { through[i] = min(through[i], withGrowth[i]) }
    }
    for t in 0..<lastPeriod {
      for p in 0..<count where through[t * count + p] >= least {
        for slot in Int(tables.slotStart[p])..<Int(tables.slotStart[p + 1]) {
          open[Int(tables.slotBit[slot])][t] = true
        }
      }
    }
    return open
  }

  /// Forward over the periods: the most that periods before can be worth when a portfolio is reached, and the backward table on top.
  private func addThrough(_ through: inout [Double], _ profits: SeatProfits, _ common: Double) {
    let count = table.count
    let minus = -Double.infinity
    var before = [Double](repeating: minus, count: count)
    for p in 0..<count {
      var fresh = tables.masks[p] & ~tables.initialMask
      if fresh.nonzeroBitCount > tables.maxNew { continue }
      var cost = 0.0
      while fresh != 0 {
        let bit = fresh.trailingZeroBitCount
        fresh &= fresh - 1
        cost += tables.initialUnderstudy & (1 << UInt64(bit)) != 0 ? profits.upgrade[0] : profits.take[bit]
      }
      before[p] = cost
    }
    for t in 0..<lastPeriod {
      for p in 0..<count {
        let rest = levelBounds.worth(t, p)
        through[t * count + p] = rest == minus || before[p] == minus ? minus : before[p] + rest + common
      }
      if t == lastPeriod - 1 { break }
      // Left after period t: the portfolio itself, or what is left of a larger one; larger ones come later in the table.
      var left = [Double](repeating: minus, count: count)
      for p in stride(from: count - 1, through: 0, by: -1) {
        let own = levelBounds.own(t, p)
        if own > minus && before[p] > minus { left[p] = max(left[p], before[p] + own) }
        guard left[p] > minus else { continue }
        for slot in Int(tables.slotStart[p])..<Int(tables.slotStart[p + 1]) {
          let drop = Int(tables.slotDrop[slot])
          if left[p] > left[drop] { left[drop] = left[p] }
        }
      }
      var reached = left
      for _ in 0..<steps {
        let from = reached
        for p in 0..<count {
          for slot in Int(tables.slotStart[p])..<Int(tables.slotStart[p + 1]) {
            let bit = Int(tables.slotBit[slot])
            reached[p] = max(reached[p], from[Int(tables.slotDrop[slot])] + profits.take[(t + 1) * bits + bit])
            let beside = Int(tables.slotUpgrade[slot])
            if beside >= 0 { reached[p] = max(reached[p], from[beside] + profits.upgrade[t + 1]) }
          }
        }
      }
      before = reached
    }
  }
}

extension PathPricer {
  /// A pricer without some seats; nil when none of them is open.
  ///
  /// - Parameter isClosed: tells of a role, a period counted from 0 and a kind whether the seat is closed.
  public func without(_ isClosed: (_ role: Int, _ period: Int, _ kind: SeatKind) -> Bool) -> PathPricer? {
    var closes = false
    let kept = member.keeping { seat, t in
      let one = member.seats[seat]
      guard one.open[t], isClosed(one.role, t, one.kind) else { return true }
      closes = true
      return false
    }
    return closes ? PathPricer(instance, kept, limit: limit) : nil
  }

  /// A pricer without the seats that no path worth at least `least` can have; nil when every seat stays.
  public func narrowed(_ prices: PathPrices, limits: PathLimits, least: Double) -> PathPricer? {
    guard coversAll, let current = portfolioPricer else { return nil }
    let open = current.openSeats(prices, limits: limits, least: least)
    let menu = current.table.menu
    var closes = false
    for (bit, seat) in menu.enumerated() {
      for t in 0..<instance.periods where member.seats[seat].open[t] && !open[bit][t] { closes = true }
    }
    guard closes else { return nil }
    var bitOf = [Int](repeating: -1, count: member.seats.count)
    for (bit, seat) in menu.enumerated() { bitOf[seat] = bit }
    return PathPricer(instance, member.keeping { seat, t in bitOf[seat] >= 0 && open[bitOf[seat]][t] }, limit: limit)
  }
}
