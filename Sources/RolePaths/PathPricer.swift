import TeamModel

/// Finds the best role paths of one member under given prices.
///
/// Depth-first over the periods, best bound first: each step drops seats and takes at most `max-new`; a branch ends when its worth
/// so far and the completion bound do not exceed what is asked. Exact when it runs to its end. One pricer belongs to one member and
/// is used by one thread at a time.
public final class PathPricer: @unchecked Sendable {
  /// What one call found.
  public struct Answer: Sendable {
    /// The paths, best first, each with its worth.
    public var paths: [(path: RolePath, worth: Double)]
    /// No path of the member is worth more than this; −∞ when there is none within the limits.
    public var bound: Double
    /// Whether everything worth more than the threshold was seen.
    public var complete: Bool
    /// Steps the search took.
    public var steps = 0

    /// An answer put together elsewhere.
    public init(paths: [(path: RolePath, worth: Double)], bound: Double, complete: Bool) {
      self.paths = paths
      self.bound = bound
      self.complete = complete
    }
  }

  /// How far a call goes.
  public struct Effort: Sendable {
    /// Most paths returned, the best ones.
    public var most: Int
    /// Most steps of the search; nil for exact.
    public var steps: Int?
    /// Whether every path above the threshold is wanted: then `complete` tells whether they were at most `most`.
    public var all: Bool
    /// Asked now and then; once true, the search ends with what it has.
    public var shouldStop: (@Sendable () -> Bool)?

    /// The best `most` paths, exact unless `steps` is given.
    public init(most: Int = 8, steps: Int? = nil, all: Bool = false, shouldStop: (@Sendable () -> Bool)? = nil) {
      self.most = most
      self.steps = steps
      self.all = all
      self.shouldStop = shouldStop
    }
  }

  /// The team.
  public let instance: TeamInstance
  /// The member.
  public let member: MemberInstance
  let table: PortfolioTable
  /// Whether the portfolios cover every seat of the member; otherwise answers are not exact.
  public let coversAll: Bool
  let T: Int
  let bits: Int
  let maxNew: Int
  let steps: Int

  /// Most of the growth pillar in one period, by period and portfolio.
  let growthStep: [Float]
  let tables: PathTables
  let memory = StateMemory()
  /// Rooms for bounds that know the levels reached, kept from call to call.
  let levelBounds: LevelBounds
  let bounds: CompletionBounds
  let boundsWithGrowth: CompletionBounds
  let floorBounds: CompletionBounds
  let floorBoundsWithGrowth: CompletionBounds
  var floorKey: FloorKey?

  struct FloorKey: Equatable {
    var weights: PillarWeights
    var required: [SeatCell]
    var forbidden: [SeatCell]
    var acting: Int
    var overdue: Int
  }

  /// How many portfolios there are.
  public var portfolios: Int { table.count }

  /// A pricer over all seats of the member, or over the `preferred` ones when all are too many.
  ///
  /// - Parameters:
  ///   - preferred: seats in order of promise, used when not all seats fit.
  ///   - limit: most portfolios.
  public init(_ instance: TeamInstance, _ member: MemberInstance, preferred: [Int]? = nil, limit: Int = 60_000) {
    self.instance = instance
    self.member = member
    T = instance.periods
    var menu = Array(member.seats.indices)
    // One period with many seats is priced as a knapsack; the table then only serves levels 4 and 5.
    let limit = T == 1 && menu.count > 24 ? min(limit, 5_000) : limit
    var table = PortfolioTable(instance, member, menu: menu, limit: limit)
    if table == nil {
      menu = Array((preferred ?? menu).prefix(64))
      while true {
        table = PortfolioTable(instance, member, menu: menu.sorted(), limit: limit)
        if table != nil || menu.isEmpty { break }
        menu.removeLast(max(1, menu.count / 8))
      }
    }
    let built = table ?? PortfolioTable(instance, member, menu: [], limit: 1)!
    self.table = built
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
    var gain = [[(slot: Int, units: Int)]](repeating: [], count: T * built.menu.count)
    for t in 0..<T {
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
    var growthStep = [Float](repeating: 0, count: T * built.count)
    if !member.growth.isEmpty {
      var most = [Int](repeating: 0, count: member.mutable.count)
      for t in 0..<T where member.present[t] {
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
    levelBounds = LevelBounds(tables, growthStep: growthStep)
    bounds = CompletionBounds(periods: T, steps: steps, count: built.count)
    boundsWithGrowth = CompletionBounds(periods: T, steps: steps, count: built.count)
    floorBounds = CompletionBounds(periods: T, steps: steps, count: built.count)
    floorBoundsWithGrowth = CompletionBounds(periods: T, steps: steps, count: built.count)
  }

  /// The best paths worth more than `threshold`.
  public func price(
    _ prices: PathPrices, limits: PathLimits = PathLimits(), above threshold: Double = -Double.infinity,
    effort: Effort = Effort()
  ) -> Answer {
    if T == 1 && prices.wellbeing == 0 && limits.floor == nil && prices.below.isEmpty && prices.cuts.isEmpty {
      var search = KnapsackSearch(
        instance, member, prices: prices, limits: limits, threshold: threshold, effort: effort)
      return search.run()
    }
    let profits = SeatProfits(
      instance, member, table: table, prices: prices, weights: prices.weights, scale: prices.wellbeing, limits: limits)
    if profits.impossible { return Answer(paths: [], bound: -.infinity, complete: coversAll) }
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
