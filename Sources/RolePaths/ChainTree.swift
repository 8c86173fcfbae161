import TeamModel

/// One chain for each role of a member, so that hours, strain, the number of roles and of new seats hold in every period: branch and bound, role by role
/// (Land & Doig 1960).
///
/// What the other roles may still bring is the worth of their best chains beside prices for their seats, and what the best portfolios of
/// those seats pay in every period (`PortfolioOutlook`).
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

  /// A seat that a chain may have.
  struct Seat {
    /// Its number among the items, −1 where there is none.
    var item = -1
    var isShared = false
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
  }

  /// What seats take of one period.
  private struct Use {
    var load = 0.0
    var mental = 0.0
    var physical = 0.0
    var new = 0
    var shared = 0
  }

  /// One seat of a chain in one period, or none.
  private struct Cell {
    /// From where to where it leads in a table; 0 for none.
    var move = 0
    var use = Use()
  }

  /// How many nodes the last search took.
  var nodes: Int { walk.pointee.nodes }

  private let seats: [Seat]
  private let roles: Int
  private let items: [PeriodPortfolio.Item]
  private let periods: Int
  private let outlook: PortfolioOutlook
  private let mostNew: Int
  private let mostLoad = 1 / SharedPrices.loadRoom + 1e-9
  private let mostStrain = 2 + 1e-9
  private let slack = 1e-9
  /// Over many periods a role has more chains than anybody could look at.
  private let mostChains = 20_000

  // All chains in hand, one role after the other.
  private var first: [Int] = [0]
  private var worth: [Double] = []
  private var chain: [RoleChain.Step] = []
  /// By chain: its worth and what its seats are paid.
  private var pay = UnsafeMutableBufferPointer<Double>.allocate(capacity: 1)
  /// By chain · periods + period.
  private var cells = UnsafeMutableBufferPointer<Cell>.allocate(capacity: 1)

  // Of the search in work.
  private let period: UnsafeMutablePointer<Period>
  private var order: [Int] = []
  private var visit: () -> Double = { 0 }
  /// By place in the order, one more than there are: what lies ahead of the walk.
  private let stops: UnsafeMutablePointer<Stop>
  private let chosen: UnsafeMutablePointer<Int>
  private let walk: UnsafeMutablePointer<Walk>
  private var uses = UnsafeMutableBufferPointer<Use>.allocate(capacity: 1)
  private var places = UnsafeMutableBufferPointer<Int>.allocate(capacity: 1)

  /// A tree over roles.
  ///
  /// - Parameters:
  ///   - chains: one for each role.
  ///   - seats: by role · 3 + kind.
  ///   - items: what seats take of hours and strain.
  ///   - hours: a week, that the member has.
  init(
    _ chains: [RoleChain], seats: [Seat], items: [PeriodPortfolio.Item], periods: Int, hours: Double,
    settings: Settings
  ) {
    self.seats = seats
    self.items = items
    self.periods = periods
    roles = chains.count
    outlook = PortfolioOutlook(items, periods: periods, hours: hours, mostRoles: settings.maxRoles)
    mostNew = settings.maxNew
    chosen = .allocate(capacity: max(1, roles))
    chosen.initialize(repeating: 0, count: max(1, roles))
    stops = .allocate(capacity: roles + 1)
    stops.initialize(repeating: Stop(), count: roles + 1)
    walk = .allocate(capacity: 1)
    walk.initialize(to: Walk())
    period = .allocate(capacity: max(1, periods))
    period.initialize(repeating: Period(), count: max(1, periods))
  }

  deinit {
    period.deallocate()
    chosen.deallocate()
    stops.deallocate()
    walk.deallocate()
    pay.deallocate()
    cells.deallocate()
    uses.deallocate()
    places.deallocate()
  }

  // MARK: - Chains

  /// Forgets all chains.
  func begin() {
    first.removeAll(keepingCapacity: true)
    first.append(0)
    worth.removeAll(keepingCapacity: true)
    chain.removeAll(keepingCapacity: true)
  }

  /// Takes those chains of the next role that are worth so much; false when there are too many.
  func add(_ role: RoleChain, above least: Double, in room: RoleChain.Room) -> Bool {
    let isWhole = role.forEach(above: least, in: room) { worth in
      self.worth.append(worth)
      for t in 0..<periods { chain.append(room.steps[t]) }
      return self.worth.count < mostChains
    }
    first.append(worth.count)
    return isWhole
  }

  /// What the choice in work does in a role and period.
  func step(_ r: Int, _ t: Int) -> RoleChain.Step { chain[chosen[r] * periods + t] }

  // MARK: - Search

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
    walk.pointee = Walk(best: above, limit: limit)
    layOut(paid)
    guard let base = root(paid) else { return .whole }
    walk.pointee.stops = order.count
    // Kept rather than handed down: what it holds would be counted at every node.
    self.visit = visit
    defer {
      self.visit = { 0 }
      outlook.clear()
    }
    go(0, base)
    return nodes > limit ? .cut : .whole
  }

  /// What the seats of every chain are paid, and where they lead in a table.
  private func layOut(_ paid: UnsafePointer<Double>) {
    if worth.count > pay.count || worth.count * periods > cells.count {
      pay.deallocate()
      cells.deallocate()
      pay = .allocate(capacity: 2 * worth.count)
      cells = .allocate(capacity: 2 * worth.count * periods)
    }
    for r in 0..<roles {
      for p in first[r]..<first[r + 1] {
        pay[p] = worth[p]
        for t in 0..<periods {
          let step = chain[p * periods + t]
          var cell = Cell()
          if step.kind >= 0 {
            let seat = seats[r * 3 + step.kind]
            let item = items[seat.item]
            pay[p] += paid[t * items.count + seat.item]
            cell = Cell(
              move: outlook.move(seat.item),
              use: Use(
                load: item.load, mental: item.mental, physical: item.physical, new: step.isNew ? 1 : 0,
                shared: seat.isShared ? 1 : 0))
          }
          cells[p * periods + t] = cell
        }
      }
    }
  }

  /// What is certain, after which the tables of the rest are filled; nil when nothing fits.
  private func root(_ paid: UnsafePointer<Double>) -> Double? {
    order.removeAll(keepingCapacity: true)
    // Large seats first: what is left over then finds its place.
    var most = [Double](repeating: 0, count: roles)
    for r in 0..<roles {
      if first[r] == first[r + 1] { return nil }
      chosen[r] = first[r]
      guard first[r + 1] > first[r] + 1 else { continue }
      order.append(r)
      for p in first[r]..<first[r + 1] { most[r] = max(most[r], pay[p] - worth[p]) }
    }
    order.sort { (-most[$0], $0) < (-most[$1], $1) }
    var after = 0.0
    for (g, r) in order.enumerated().reversed() {
      stops[g] = Stop(role: r, first: first[r], end: first[r + 1], after: after)
      after += worth[first[r]..<first[r + 1]].max() ?? 0
    }
    reserve((order.count + 1) * periods)
    for t in 0..<periods { places[t] = outlook.origin }
    var base = 0.0
    for t in 0..<periods { base += sharedWorth(t, 0) + period[t].newPrice * Double(mostNew) }
    let uses = uses.baseAddress!
    for r in 0..<roles where first[r + 1] == first[r] + 1 {
      let gained = take(first[r], uses, uses)
      if gained == -.infinity { return nil }
      base += gained
      for t in 0..<periods {
        places[t] += cells[first[r] * periods + t].move
        if !outlook.isPlace(places[t]) { return nil }
      }
    }
    outlook.fill(roles: order.count, overload: { period[$0].overload }, paid: paid) { open(order[$0], $1) }
    return base
  }

  private func reserve(_ states: Int) {
    if states > uses.count {
      uses.deallocate()
      places.deallocate()
      uses = .allocate(capacity: states)
      places = .allocate(capacity: states)
    }
    for t in 0..<periods { uses[t] = Use() }
  }

  /// The items that a role's chains have in a period, and whether some has none.
  private func open(_ r: Int, _ t: Int) -> (items: [Int], none: Bool) {
    var kinds = [false, false, false, false]
    for p in first[r]..<first[r + 1] { kinds[chain[p * periods + t].kind & 3] = true }
    return ((0..<3).filter { kinds[$0] }.map { seats[r * 3 + $0].item }, kinds[3])
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
    var value = pay[p]
    let cells = cells.baseAddress! + p * periods
    for t in 0..<periods {
      var use = from[t]
      let cell = cells[t]
      if cell.move != 0 {
        let before = tense(use)
        use.load += cell.use.load
        use.mental += cell.use.mental
        use.physical += cell.use.physical
        use.new += cell.use.new
        if cell.use.shared > 0 {
          value += sharedWorth(t, use.shared + 1) - sharedWorth(t, use.shared)
          use.shared += 1
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

  private func go(_ g: Int, _ value: Double) {
    walk.pointee.nodes += 1
    if walk.pointee.nodes > walk.pointee.limit { return }
    let (periods, layer) = (periods, outlook.layer)
    let here = uses.baseAddress! + g * periods
    if g == walk.pointee.stops {
      var sum = value
      for t in 0..<periods {
        sum -=
          period[t].overload * min(1, max(0, here[t].load - SharedPrices.freeLoad))
          + period[t].newPrice * Double(mostNew - here[t].new)
      }
      if sum > walk.pointee.best + slack {
        let worth = visit()
        walk.pointee.best = max(walk.pointee.best, worth)
      }
      return
    }
    let stop = stops[g]
    let at = places.baseAddress! + g * periods
    let next = at + periods
    let tables = outlook.tables(from: g + 1)
    let (pay, cells) = (pay.baseAddress!, cells.baseAddress!)
    for p in stop.first..<stop.end {
      // First the quick look: hours and the number of roles.
      let cell = cells + p * periods
      var rest = stop.after
      for t in 0..<periods { rest += tables[t * layer + at[t] + cell[t].move] }
      let least = walk.pointee.best + slack - value - rest
      guard pay[p] > least else { continue }
      let gained = take(p, here, here + periods)
      guard gained > least else { continue }
      for t in 0..<periods { next[t] = at[t] + cell[t].move }
      chosen[stop.role] = p
      go(g + 1, value + gained)
    }
  }
}
