import TeamModel

/// One chain for each role of a member, so that hours, strain, the number of roles and of new seats hold in every period: branch and bound, role by role
/// (Land & Doig 1960).
///
/// What the other roles may still bring is the worth of their best chains beside prices for their seats, and what the best portfolios of
/// those seats pay in every period (`PortfolioOutlook`), less what is lost of the levels by then (`LevelLedger`).
final class ChainTree {
  /// What holds in one period.
  struct Period {
    /// What full overload and full tension cost.
    var overload = 0.0
    var tension = 0.0
    /// What a shared seat is worth, and what the chain of each has for it.
    var shared = 0.0
    var sharedPrice = 0.0
    /// What a chain has paid for each new seat.
    var newPrice = 0.0
  }

  /// How a search came out.
  enum End {
    /// Every choice worth more than was asked for was looked at.
    case whole
    /// Too many nodes.
    case cut
  }

  /// One role on the way down.
  private struct Stop {
    var role = 0
    /// Its chains.
    var first = 0
    var end = 0
    /// The worth of the best chains of the roles after it.
    var after = 0.0
  }

  /// How far a search is.
  private struct Walk {
    var best = 0.0
    var nodes = 0
    var limit = 0
    var stops = 0
    // The table's columns: reading them there would be checked every time.
    var pay: UnsafePointer<Double>
    var moves: UnsafePointer<Int32>
    var takes: UnsafePointer<Use>
    var touches: UnsafePointer<LevelTouch>

    init(_ table: ChainTable, best: Double = 0, limit: Int = 0) {
      self.best = best
      self.limit = limit
      pay = UnsafePointer(table.pay)
      moves = UnsafePointer(table.moves)
      takes = UnsafePointer(table.uses)
      touches = UnsafePointer(table.touches)
    }
  }

  private typealias Use = ChainTable.Use

  /// The chains to choose from.
  let table: ChainTable
  /// How many nodes the last search took.
  var nodes: Int { walk.pointee.nodes }

  private let roles: Int
  private let width: Int
  private let periods: Int
  private let outlook: PortfolioOutlook
  private let ledger: LevelLedger
  private let mostNew: Int
  private let mostLoad = 1 / SharedPrices.loadRoom + 1e-9
  private let mostStrain = 2 + 1e-9
  private let slack = 1e-9

  // Of the search in work.
  private let period: UnsafeMutablePointer<Period>
  private var order: [Int] = []
  private var visit: () -> Double = { 0 }
  private let walk: UnsafeMutablePointer<Walk>
  /// By role: its chain.
  private let chosen: UnsafeMutablePointer<Int>
  /// By place in the order, one more than there are: what lies ahead of the walk.
  private let stops: UnsafeMutablePointer<Stop>
  /// By place in the order · periods + period: what is used, where that is in a table, and where that table begins.
  private let uses: UnsafeMutablePointer<Use>
  private let places: UnsafeMutablePointer<Int>
  private let ahead: UnsafeMutablePointer<UnsafePointer<Double>>
  /// By way: what is chosen.
  private let levels: UnsafeMutablePointer<LevelTouch>
  /// By place in the order · width + place among the role's ways: what was chosen before.
  private let before: UnsafeMutablePointer<LevelTouch>
  /// By place in the order · ways + way: what later roles may add.
  private let later: UnsafeMutablePointer<(open: UInt32, claims: UInt32)>

  /// A tree over roles.
  ///
  /// - Parameters:
  ///   - seats: by role · 3 + kind.
  ///   - items: what seats take of hours and strain.
  ///   - hours: a week, that the member has.
  init(
    _ seats: [ChainTable.Seat], items: [PeriodPortfolio.Item], periods: Int, hours: Double, settings: Settings,
    ledger: LevelLedger
  ) {
    self.periods = periods
    self.ledger = ledger
    outlook = PortfolioOutlook(items, periods: periods, hours: hours, mostRoles: settings.maxRoles)
    table = ChainTable(seats, items: items, periods: periods, outlook: outlook, ledger: ledger)
    roles = table.roles
    width = table.width
    mostNew = settings.maxNew
    period = .allocate(capacity: max(1, periods))
    period.initialize(repeating: Period(), count: max(1, periods))
    walk = .allocate(capacity: 1)
    walk.initialize(to: Walk(table))
    chosen = .allocate(capacity: max(1, roles))
    chosen.initialize(repeating: 0, count: max(1, roles))
    stops = .allocate(capacity: roles + 1)
    stops.initialize(repeating: Stop(), count: roles + 1)
    let states = max(1, (roles + 1) * periods)
    uses = .allocate(capacity: states)
    places = .allocate(capacity: states)
    ahead = .allocate(capacity: states)
    levels = .allocate(capacity: max(1, ledger.count))
    before = .allocate(capacity: (roles + 1) * table.width)
    later = .allocate(capacity: max(1, (roles + 1) * ledger.count))
  }

  deinit {
    period.deallocate()
    walk.deallocate()
    for pointer in [chosen, places] { pointer.deallocate() }
    stops.deallocate()
    uses.deallocate()
    ahead.deallocate()
    for pointer in [levels, before] { pointer.deallocate() }
    later.deallocate()
  }

  /// What the choice in work does in a role and period.
  func step(_ r: Int, _ t: Int) -> RoleChain.Step { table.step(chosen[r], t) }

  /// Visits every choice that is worth more than asked for, and than the visits before.
  ///
  /// - Parameters:
  ///   - period: what holds, by period.
  ///   - paid: by period · items + item: what a seat is paid in the portfolio, and its chain has paid.
  ///   - above: what a choice must be worth.
  ///   - limit: nodes that are enough.
  ///   - visit: told of a choice, which `step` tells; says what it is worth in truth, never more than the tree makes of it.
  func find(
    _ period: [Period], paid: UnsafePointer<Double>, above: Double, limit: Int, visit: @escaping () -> Double
  ) -> End {
    for (t, period) in period.enumerated() { self.period[t] = period }
    table.layOut(paid)
    walk.pointee = Walk(table, best: above, limit: limit)
    guard let base = root(paid) else { return .whole }
    walk.pointee.stops = order.count
    // Kept rather than handed down: what it holds would be counted at every node.
    self.visit = visit
    defer {
      self.visit = { 0 }
      outlook.clear()
    }
    go(0, base, lossAtRoot())
    return nodes > limit ? .cut : .whole
  }

  /// What is certain, after which the tables of the rest are filled; nil when nothing fits.
  private func root(_ paid: UnsafePointer<Double>) -> Double? {
    order.removeAll(keepingCapacity: true)
    // Large seats first: what is left over then finds its place.
    var most = [Double](repeating: 0, count: roles)
    for r in 0..<roles {
      let chains = table.chains(of: r)
      if chains.isEmpty { return nil }
      chosen[r] = chains.lowerBound
      guard chains.count > 1 else { continue }
      order.append(r)
      for p in chains { most[r] = max(most[r], table.pay[p] - table.worth[p]) }
    }
    order.sort { (-most[$0], $0) < (-most[$1], $1) }
    var after = 0.0
    for (g, r) in order.enumerated().reversed() {
      let chains = table.chains(of: r)
      stops[g] = Stop(role: r, first: chains.lowerBound, end: chains.upperBound, after: after)
      after += table.worth[chains].max() ?? 0
    }
    var base = 0.0
    for t in 0..<periods {
      uses[t] = Use()
      places[t] = outlook.origin
      base += sharedWorth(t, 0) + period[t].newPrice * Double(mostNew)
    }
    for r in certain {
      let gained = take(chosen[r], uses, uses)
      if gained == -.infinity { return nil }
      base += gained
      for t in 0..<periods {
        places[t] += Int(table.moves[chosen[r] * periods + t])
        if !outlook.isPlace(places[t]) { return nil }
      }
    }
    outlook.fill(roles: order.count, overload: { period[$0].overload }, paid: paid) { table.open(order[$0], $1) }
    return base
  }

  /// The roles that have one chain only.
  private var certain: [Int] { (0..<roles).filter { table.chains(of: $0).count == 1 } }

  /// What is lost of the levels from the start, after noting what later roles may add.
  private func lossAtRoot() -> Double {
    let ways = ledger.count
    for w in 0..<ways { levels[w] = LevelTouch() }
    for r in certain {
      for (i, w) in ledger.ways(of: r).enumerated() {
        levels[w] = levels[w].with(table.touches[chosen[r] * table.width + i])
      }
    }
    for w in 0..<ways { later[order.count * ways + w] = (0, 0) }
    for g in order.indices.reversed() {
      for w in 0..<ways { later[g * ways + w] = later[(g + 1) * ways + w] }
      for p in table.chains(of: order[g]) {
        for (i, w) in ledger.ways(of: order[g]).enumerated() {
          let touch = table.touches[p * table.width + i]
          later[g * ways + w].open |= touch.given | touch.open
          later[g * ways + w].claims |= touch.claims
        }
      }
    }
    var lost = 0.0
    for w in 0..<ways {
      levels[w].loss = ledger.loss(w, levels[w], open: later[w].open, claims: later[w].claims)
      lost += levels[w].loss
    }
    return lost
  }

  private func sharedWorth(_ t: Int, _ count: Int) -> Double {
    let period = period[t]
    return count == 0
      ? max(0, period.shared - period.sharedPrice) : period.shared - period.sharedPrice * Double(count)
  }

  private func tense(_ use: Use) -> Double { min(1, max(0, max(use.mental, use.physical) - 1)) }

  /// Adds a chain to what is used: what it gains, −∞ where it does not fit.
  @inline(__always)
  private func take(_ p: Int, _ from: UnsafeMutablePointer<Use>, _ to: UnsafeMutablePointer<Use>) -> Double {
    var value = walk.pointee.pay[p]
    let moves = walk.pointee.moves + p &* periods
    let takes = walk.pointee.takes + p &* periods
    for t in 0..<periods {
      var use = from[t]
      if moves[t] != 0 {
        let seat = takes[t]
        let before = tense(use)
        use.load += seat.load
        use.mental += seat.mental
        use.physical += seat.physical
        use.new &+= seat.new
        if seat.shared > 0 {
          value += sharedWorth(t, use.shared &+ 1) - sharedWorth(t, use.shared)
          use.shared &+= 1
        }
        if use.load > mostLoad || use.mental > mostStrain || use.physical > mostStrain || use.new > mostNew {
          return -.infinity
        }
        value -= period[t].tension * (tense(use) - before)
      }
      to[t] = use
    }
    return value
  }

  /// The next chain that with what lies ahead is worth more than is needed: a quick look at hours and the number of roles.
  @inline(__always)
  private func next(
    _ first: Int, _ end: Int, above need: Double, _ ahead: UnsafePointer<UnsafePointer<Double>>
  ) -> (chain: Int, ahead: Double)? {
    let (pay, periods) = (walk.pointee.pay, periods)
    var move = walk.pointee.moves + first &* periods
    var p = first
    if periods == 4 {
      // The usual number of periods, without a loop.
      let (a, b, c, d) = (ahead[0], ahead[1], ahead[2], ahead[3])
      while p < end {
        let sum = (a[Int(move[0])] + b[Int(move[1])]) + (c[Int(move[2])] + d[Int(move[3])])
        if pay[p] + sum > need { return (p, sum) }
        p &+= 1
        move += 4
      }
      return nil
    }
    while p < end {
      var sum = 0.0
      for t in 0..<periods { sum += ahead[t][Int(move[t])] }
      if pay[p] + sum > need { return (p, sum) }
      p &+= 1
      move += periods
    }
    return nil
  }

  /// Goes through the chains of the role at a place in the order.
  ///
  /// - Parameters:
  ///   - value: of what is chosen.
  ///   - lost: of the levels.
  private func go(_ g: Int, _ value: Double, _ lost: Double) {
    walk.pointee.nodes += 1
    if walk.pointee.nodes > walk.pointee.limit { return }
    let here = uses + g &* periods
    if g == walk.pointee.stops { return end(here, value - lost) }
    let stop = stops[g]
    let ways = ledger.ways(of: stop.role)
    let before = before + g &* width
    for i in ways.indices { before[i] = levels[ways[i]] }
    let tables = outlook.tables(from: g + 1)
    let ahead = ahead + g &* periods
    let at = places + g &* periods
    for t in 0..<periods { ahead[t] = tables + (t &* outlook.layer &+ at[t]) }
    let known = slack - value - stop.after + lost
    let moves = walk.pointee.moves
    var first = stop.first
    while let (p, sum) = next(first, stop.end, above: walk.pointee.best + known, ahead) {
      first = p &+ 1
      let least = walk.pointee.best + known - sum
      let gained = take(p, here, here + periods)
      guard gained > least else { continue }
      let lostMore = learn(p, at: g + 1, ways, before)
      guard gained - lostMore > least else { continue }
      for t in 0..<periods { at[periods &+ t] = at[t] &+ Int(moves[p &* periods &+ t]) }
      chosen[stop.role] = p
      go(g + 1, value + gained, lost + lostMore)
    }
    for i in ways.indices { levels[ways[i]] = before[i] }
  }

  /// Adds what a chain does to the levels: how much more of them is lost.
  @inline(__always)
  private func learn(
    _ p: Int, at g: Int, _ ways: UnsafeBufferPointer<Int>, _ before: UnsafePointer<LevelTouch>
  ) -> Double {
    let later = later + g &* ledger.count
    let touches = walk.pointee.touches + p &* width
    var lost = 0.0
    for i in ways.indices {
      let w = ways[i]
      var touch = before[i].with(touches[i])
      touch.loss = ledger.loss(w, touch, open: later[w].open, claims: later[w].claims)
      lost += touch.loss - before[i].loss
      levels[w] = touch
    }
    return lost
  }

  /// A whole choice.
  private func end(_ here: UnsafePointer<Use>, _ value: Double) {
    var sum = value
    for t in 0..<periods {
      sum -=
        period[t].overload * min(1, max(0, here[t].load - SharedPrices.freeLoad))
        + period[t].newPrice * Double(mostNew - here[t].new)
    }
    if sum > walk.pointee.best + slack { walk.pointee.best = max(walk.pointee.best, visit()) }
  }
}
