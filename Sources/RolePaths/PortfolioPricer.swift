import TeamModel

/// Finds the best role paths of one member over the portfolios of a menu of seats.
///
/// Depth-first over the periods, best bound first: each step drops seats and takes at most `max-new`; a branch ends when its worth
/// so far and the completion bound do not exceed what is asked. Exact over its menu when it runs to its end.
final class PortfolioPricer {
  let instance: TeamInstance
  let member: MemberInstance
  let table: PortfolioTable
  /// Whether the portfolios cover every seat of the member; otherwise answers are not exact.
  let coversAll: Bool
  let lastPeriod: Int
  let bits: Int
  let maxNew: Int
  let steps: Int

  /// Most of the growth pillar in one period, by period and portfolio.
  let growthStep: [Float]
  let tables: PathTables
  let memory = StateMemory()
  let bounds: CompletionBounds
  let boundsWithGrowth: CompletionBounds
  lazy var floorBounds = CompletionBounds(periods: lastPeriod, steps: steps, count: table.count)
  lazy var floorBoundsWithGrowth = CompletionBounds(periods: lastPeriod, steps: steps, count: table.count)
  var floorKey: FloorKey?
  /// Room to make bounds for levels in hand.
  lazy var levelBounds = CompletionBounds(periods: lastPeriod, steps: steps, count: table.count)

  private var rooms: [UnsafeMutablePointer<Double>] = []

  /// Room for one period's bounds, kept for later calls; nil when a member has had its share of memory.
  func room(_ index: Int) -> UnsafeMutablePointer<Double>? {
    let size = max(1, (steps + 1) * table.count)
    if index < rooms.count { return rooms[index] }
    guard (rooms.count + 1) * size * MemoryLayout<Double>.size <= 24 << 20 else { return nil }
    let room = UnsafeMutablePointer<Double>.allocate(capacity: size)
    room.initialize(repeating: 0, count: size)
    rooms.append(room)
    return room
  }

  deinit { for room in rooms { room.deallocate() } }

  struct FloorKey: Equatable {
    var weights: PillarWeights
    var required: [SeatCell]
    var forbidden: [SeatCell]
    var acting: Int
    var overdue: Int
  }

  /// A pricer over a menu of seats; nil when they make more than `limit` portfolios.
  init?(_ instance: TeamInstance, _ member: MemberInstance, menu: [Int], limit: Int) {
    guard let built = PortfolioTable(instance, member, menu: menu, limit: limit) else { return nil }
    self.instance = instance
    self.member = member
    lastPeriod = instance.periods
    table = built
    coversAll = built.menu.count == member.seats.count
    bits = built.menu.count
    maxNew = instance.team.settings.maxNew
    steps = min(maxNew, max(1, min(instance.team.settings.maxRoles, bits)))

    let roles = instance.team.roles
    let person = member.person
    var load: [Double] = []
    var tasteHours: [Double] = []
    var shared: [Bool] = []
    load.reserveCapacity(built.count)
    for mask in built.masks {
      var hours = 0.0
      var taste = 0.0
      var mental = 0.0
      var physical = 0.0
      var together = false
      var rest = mask
      while rest != 0 {
        let seat = member.seats[built.menu[rest.trailingZeroBitCount]]
        rest &= rest - 1
        hours += seat.hours
        taste += seat.hours * seat.taste
        together = together || seat.shared
        if seat.kind == .holder {
          mental += roles[seat.role].strain.mental
          physical += roles[seat.role].strain.physical
        }
      }
      let used = person.hours > 0 ? hours / person.hours : 0
      let overload = min(1, max(0, (used - 0.85) / 0.15))
      let share = max(
        person.limits.mental > 0 ? mental / person.limits.mental : 0,
        person.limits.physical > 0 ? physical / person.limits.physical : 0)
      load.append(0.6 * overload + 0.4 * min(1, max(0, (share - 0.5) / 0.5)))
      tasteHours.append(taste)
      shared.append(together)
    }
    let perLevel = instance.unitsPerLevel
    // By period and bit, the most units of each slot that the seat can add.
    var gain = [[(slot: Int, units: Int)]](repeating: [], count: lastPeriod * built.menu.count)
    for t in 0..<lastPeriod {
      for bit in 0..<built.menu.count {
        let seat = member.seats[built.menu[bit]]
        for need in instance.needs[instance.cell(seat.role, t)] {
          if let slot = member.mutable.firstIndex(of: need.competency) {
            let low = member.startUnits[slot]
            let high = member.reachable[t][slot]
            var units = 0
            if low / perLevel < need.level {
              units = min(instance.unitsAsUnderstudy, need.level * perLevel - low)
            }
            if seat.kind == .holder && high / perLevel >= need.level && low < min(4, need.level + 1) * perLevel {
              units = max(units, instance.unitsAsHolder)
            }
            if units > 0 { gain[t * built.menu.count + bit].append((slot, units)) }
          }
        }
      }
    }
    tables = PathTables(
      instance, member, table: built, steps: steps, load: load, tasteHours: tasteHours, shared: shared)

    var worthOf = [Double](repeating: 0, count: member.mutable.count)
    for item in member.growth where item.slot >= 0 && item.distance > 0 {
      worthOf[item.slot] += item.weight / Double(item.distance)
    }
    var growthStep = [Float](repeating: 0, count: lastPeriod * built.count)
    if !member.growth.isEmpty {
      var most = [Int](repeating: 0, count: member.mutable.count)
      for t in 0..<lastPeriod where member.present[t] {
        for p in 0..<built.count {
          var touched = false
          var rest = built.masks[p]
          while rest != 0 {
            let bit = rest.trailingZeroBitCount
            rest &= rest - 1
            for (slot, units) in gain[t * built.menu.count + bit] where worthOf[slot] > 0 {
              most[slot] = max(most[slot], units)
              touched = true
            }
          }
          guard touched else { continue }
          var sum = 0.0
          for slot in most.indices where most[slot] > 0 {
            sum += worthOf[slot] * Double(most[slot])
            most[slot] = 0
          }
          // Rounded up, so that the bound stays a bound.
          growthStep[t * built.count + p] = Float(min(1, sum)).nextUp
        }
      }
    }
    self.growthStep = growthStep
    bounds = CompletionBounds(periods: lastPeriod, steps: steps, count: built.count)
    boundsWithGrowth = CompletionBounds(periods: lastPeriod, steps: steps, count: built.count)
  }

  /// The best paths worth more than `threshold`.
  func price(
    _ prices: PathPrices, limits: PathLimits, above threshold: Double, effort: PathPricer.Effort
  ) -> PathPricer.Answer {
    let profits = SeatProfits(
      instance, member, table: table, prices: prices, weights: prices.weights, scale: prices.wellbeing, limits: limits)
    if profits.impossible { return PathPricer.Answer(paths: [], bound: -.infinity, complete: coversAll) }
    bounds.fill(tables, profits, growth: growthStep, growthWorth: 0)
    boundsWithGrowth.fill(tables, profits, growth: growthStep, growthWorth: profits.growth)
    var plain: SeatProfits?
    if limits.floor != nil || !prices.below.isEmpty {
      let worth = SeatProfits(
        instance, member, table: table, prices: PathPrices(instance, weights: prices.weights),
        weights: prices.weights, scale: 1, limits: limits)
      let key = FloorKey(
        weights: prices.weights, required: limits.required, forbidden: limits.forbidden, acting: limits.acting,
        overdue: limits.overdue)
      if floorKey != key {
        floorBounds.fill(tables, worth, growth: growthStep, growthWorth: 0)
        floorBoundsWithGrowth.fill(tables, worth, growth: growthStep, growthWorth: worth.growth)
        floorKey = key
      }
      plain = worth
    }
    let search = PathSearch(
      pricer: self, prices: prices, profits: profits, plain: plain, limits: limits, threshold: threshold,
      effort: effort)
    return search.run(self)
  }
}
