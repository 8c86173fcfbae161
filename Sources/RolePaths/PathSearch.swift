import TeamModel

/// One depth-first search for the best paths of a member: the state of a single call of a pricer.
///
/// The inner loop works on flat memory only. Its parts: `PathSearch+Bounds` (what can still come), `PathSearch+Steps` (which
/// portfolios may follow), `PathSearch+Exact` (what a portfolio gives exactly).
final class PathSearch {
  struct Candidate {
    var portfolio: Int32
    var cost: Double
    var bound: Double
  }

  /// What is known when a period opens.
  struct State {
    var worth = 0.0
    /// Wellbeing collected so far, growth and breadth left out; only kept where a floor asks for it.
    var wellbeing = 0.0
    var acting = 0
    var overdue = 0
  }

  /// What the bounds need in the period in work.
  struct Opening {
    var t: Int
    /// The bounds' rows of the period, without and with growth priced into the seats.
    var bound: CompletionBounds.Row
    var boundWithGrowth: CompletionBounds.Row
    var withGrowth: Double
    var without: Double
    var floorWith: Double
    var floorWithout: Double
  }

  let tables: PathTables
  let prices: PathPrices
  let profits: SeatProfits
  /// Wellbeing itself (scale 1), where a floor or a price on wellbeing asks for it.
  let plain: SeatProfits?
  let limits: PathLimits
  let base: Double
  let effort: PathPricer.Effort
  let coversAll: Bool
  var threshold: Double
  var stepsLeft: Int
  /// How often sets of seats were looked at, a measure of work.
  var visits = 0
  /// Once fewer steps are left than this, bounds are made for the levels in hand.
  let refineBelow: Int
  var stopped = false
  var overflow = false
  var pruned = -Double.infinity

  let lastPeriod: Int
  let slots: Int
  let units: UnsafeMutablePointer<Int>
  let states: UnsafeMutablePointer<State>
  let history: UnsafeMutablePointer<Int32>
  // Prices by period and bit, exact part.
  let holderPrice: UnsafeMutablePointer<Double>
  let qualifiedPrice: UnsafeMutablePointer<Double>
  // Back-up by learning: worth by prospect and period, missing needs as ranges.
  let prospectCount: Int
  let prospectWorth: UnsafeMutablePointer<Double>
  let missingStart: UnsafeMutablePointer<Int32>
  let missingSlot: UnsafeMutablePointer<Int>
  let missingUnits: UnsafeMutablePointer<Int>
  let breadthAlways: Int
  let breadthCount: Int
  let breadthStart: UnsafeMutablePointer<Int32>
  let breadthSlot: UnsafeMutablePointer<Int>
  let breadthUnits: UnsafeMutablePointer<Int>
  let breadthWanted: Int
  let growsInAnything: Bool
  /// By period and bit: what the levels in hand take from the bounds' optimistic worth of the seat (0 or less), of the worth itself and
  /// of wellbeing; holders only, and all seats.
  let less: UnsafeMutablePointer<Double>
  let lessPlain: UnsafeMutablePointer<Double>
  /// By period: seats that the levels in hand close.
  let shut: UnsafeMutablePointer<UInt64>
  let lessByGap: UnsafeMutablePointer<Double>
  let lessPlainByGap: UnsafeMutablePointer<Double>
  let mostGap: Int
  // Completion bounds of the worth and of the floor, without and with growth priced into the seats.
  let bound: CompletionBounds.View
  let boundWithGrowth: CompletionBounds.View
  let floorBound: CompletionBounds.View
  let floorBoundWithGrowth: CompletionBounds.View
  // Units.
  let perLevel: Int
  let asUnderstudy: Int
  let asHolder: Int
  let stepUnits: Int
  let actingGap: Int
  let stretch: Int
  let tasteHour: Double
  let plainTasteHour: Double
  let epsilon = 1e-9
  let memory: StateMemory?
  let pricer: PortfolioPricer
  /// By period: bounds made for levels that came up often.
  var refinements: [[LevelKey: Refinement]]
  /// How many rows of the pricer's room they take.
  var rows = 0

  var candidates: [[Candidate]]
  var found: [(worth: Double, path: [Int32])] = []
  private var owned: [() -> Void] = []

  init(
    pricer: PortfolioPricer, prices: PathPrices, profits: SeatProfits, plain: SeatProfits?, limits: PathLimits,
    threshold: Double, effort: PathPricer.Effort
  ) {
    var owned: [() -> Void] = []
    func room<Element>(_ count: Int, _ value: Element) -> UnsafeMutablePointer<Element> {
      let pointer = UnsafeMutablePointer<Element>.allocate(capacity: max(1, count))
      pointer.initialize(repeating: value, count: max(1, count))
      owned.append { pointer.deallocate() }
      return pointer
    }
    func pin<Element>(_ values: [Element]) -> UnsafeMutablePointer<Element> {
      let pointer = UnsafeMutablePointer<Element>.allocate(capacity: max(1, values.count))
      pointer.initialize(from: values, count: values.count)
      owned.append { pointer.deallocate() }
      return pointer
    }
    let tables = pricer.tables
    let member = pricer.member
    let instance = pricer.instance
    let lastPeriod = tables.periods
    let bits = tables.bits
    self.pricer = pricer
    refinements = [[LevelKey: Refinement]](repeating: [:], count: lastPeriod)
    self.tables = tables
    self.prices = prices
    self.profits = profits
    self.plain = plain
    self.limits = limits
    base = threshold
    self.threshold = threshold
    self.effort = effort
    coversAll = pricer.coversAll
    stepsLeft = effort.steps ?? Int.max
    refineBelow = stepsLeft - min(stepsLeft, effort.refinesAfter)
    self.lastPeriod = lastPeriod
    slots = tables.slots
    units = room((lastPeriod + 1) * max(1, tables.slots), 0)
    for slot in 0..<tables.slots { units[slot] = tables.startUnits[slot] }
    states = room(lastPeriod + 1, State())
    history = room(lastPeriod, Int32(0))
    var holderPrice: [Double] = []
    var qualifiedPrice: [Double] = []
    for t in 0..<lastPeriod {
      for bit in 0..<bits {
        let cell = instance.cell(tables.role[bit], t)
        if tables.isHolder[bit] {
          holderPrice.append(prices.holder[cell] + prices.warm[cell])
          qualifiedPrice.append(prices.qualified[cell])
        } else {
          holderPrice.append(prices.understudy[cell])
          qualifiedPrice.append(0)
        }
      }
    }
    self.holderPrice = pin(holderPrice)
    self.qualifiedPrice = pin(qualifiedPrice)

    var worth: [Double] = []
    var missingStart: [Int32] = [0]
    var missingSlot: [Int] = []
    var missingUnits: [Int] = []
    var prospects = 0
    for prospect in member.prospects {
      let row = (0..<lastPeriod).map { t in
        prospect.missing[t] == nil ? 0 : prices.could[instance.cell(prospect.role, t)]
      }
      guard row.contains(where: { $0 > 0 }) else { continue }
      prospects += 1
      worth += row
      for t in 0..<lastPeriod {
        for item in prospect.missing[t] ?? [] {
          missingSlot.append(item.slot)
          missingUnits.append(item.units)
        }
        missingStart.append(Int32(missingSlot.count))
      }
    }
    prospectCount = prospects
    prospectWorth = pin(worth)
    self.missingStart = pin(missingStart)
    self.missingSlot = pin(missingSlot)
    self.missingUnits = pin(missingUnits)
    var breadthStart: [Int32] = [0]
    var breadthSlot: [Int] = []
    var breadthUnits: [Int] = []
    for missing in member.breadthProspects {
      for item in missing {
        breadthSlot.append(item.slot)
        breadthUnits.append(item.units)
      }
      breadthStart.append(Int32(breadthSlot.count))
    }
    breadthAlways = member.breadthAlways
    breadthCount = member.breadthProspects.count
    self.breadthStart = pin(breadthStart)
    self.breadthSlot = pin(breadthSlot)
    self.breadthUnits = pin(breadthUnits)
    breadthWanted = instance.team.settings.breadth
    growsInAnything = member.growsInAnything
    less = room(lastPeriod * max(1, bits), 0.0)
    lessPlain = room(lastPeriod * max(1, bits), 0.0)
    shut = room(lastPeriod, UInt64(0))
    mostGap = profits.mostGap
    lessByGap = pin(profits.lessByGap)
    lessPlainByGap = pin(plain?.lessByGap ?? [])
    bound = pricer.bounds.view
    boundWithGrowth = pricer.boundsWithGrowth.view
    // Without a floor nobody looks at these.
    floorBound = plain == nil ? pricer.bounds.view : pricer.floorBounds.view
    floorBoundWithGrowth = plain == nil ? pricer.boundsWithGrowth.view : pricer.floorBoundsWithGrowth.view
    perLevel = instance.unitsPerLevel
    asUnderstudy = instance.unitsAsUnderstudy
    asHolder = instance.unitsAsHolder
    stepUnits = max(instance.unitsAsUnderstudy, instance.unitsAsHolder)
    actingGap = instance.team.settings.actingGap
    stretch = instance.team.settings.stretch
    tasteHour = profits.tasteHour
    plainTasteHour = plain?.tasteHour ?? 0
    memory = effort.all ? nil : pricer.memory
    candidates = [[Candidate]](repeating: [], count: lastPeriod)
    self.owned = owned
  }

  deinit { for release in owned { release() } }

  /// Runs the search and gives the answer.
  func run(_ pricer: PortfolioPricer) -> PathPricer.Answer {
    memory?.clear()
    states[0].worth = profits.constant
    states[0].wellbeing = plain?.constant ?? 0
    descend(0)
    found.sort { $0.worth > $1.worth }
    let evaluator = PathEvaluator(pricer.instance, pricer.member)
    let paths = found.compactMap { item -> (path: RolePath, worth: Double)? in
      evaluator.path(item.path.map { pricer.table.seats(of: Int($0)) }).map { ($0, item.worth) }
    }
    let complete = !stopped && !overflow && coversAll
    let best = found.first?.worth ?? -.infinity
    // When nothing was left out, what was not found is worth no more than the threshold.
    let upper = stopped || overflow ? max(pruned, best, base) : max(best, base)
    var answer = PathPricer.Answer(paths: paths, bound: upper, complete: complete)
    answer.steps = (effort.steps ?? Int.max) - stepsLeft
    return answer
  }

  /// Explores period `t` and later. What is left out when the search must stop goes into `pruned`.
  private func descend(_ t: Int) {
    if t == lastPeriod { return leaf() }
    var opening = open(t)
    var key: LevelKey?
    if t > 0 {
      weighLevels(t)
      if t < lastPeriod - 1 && stepsLeft < refineBelow { key = refine(&opening) }
    }
    let before = visits
    candidates[t].removeAll(keepingCapacity: true)
    if t == 0 {
      collectOpening(opening)
    } else {
      let previous = Int(history[t - 1])
      let mask = tables.masks[previous]
      let forced = tables.present[t] ? forcedBits(mask, t) : 0
      dropSubsets(
        opening, previous, mask: mask, previous: mask, forced: forced, from: 0, less: lessOf(mask & ~shut[t], t))
    }
    if let key { refinements[t][key]?.visits += visits - before }
    let count = candidates[t].count
    if count > 1 {
      candidates[t].sort { $0.bound > $1.bound || ($0.bound == $1.bound && $0.portfolio < $1.portfolio) }
    }
    let earned = couldNow(t)
    for index in 0..<count {
      let candidate = candidates[t][index]
      if candidate.bound <= threshold { return }
      stepsLeft -= 1
      if stepsLeft < 0 || (stepsLeft & 4095 == 0 && effort.shouldStop?() == true) { stopped = true }
      if stopped || overflow {
        pruned = max(pruned, candidate.bound)
        return
      }
      if apply(t, Int(candidate.portfolio), candidate.cost + earned), !isKnown(t, Int(candidate.portfolio)) {
        descend(t + 1)
      }
    }
  }

  /// Whether the state after period `t` was explored before from a start at least as good.
  private func isKnown(_ t: Int, _ p: Int) -> Bool {
    guard let memory, t < lastPeriod - 1 else { return false }
    var first: UInt64 = 0x9E37_79B9_7F4A_7C15
    var second: UInt64 = 0xC2B2_AE3D_27D4_EB4F
    func mix(_ value: UInt64) {
      first = (first ^ value) &* 0xFF51_AFD7_ED55_8CCD
      first ^= first >> 32
      second = (second &+ value) &* 0xC4CE_B9FE_1A85_EC53
      second ^= second >> 29
    }
    mix(UInt64(t) << 32 | UInt64(p))
    let start = Int(tables.slotStart[p])
    let end = Int(tables.slotStart[p + 1])
    for slot in start..<end {
      let bit = Int(tables.slotBit[slot])
      guard tables.isHolder[bit], !tables.isContinuing[bit] else { continue }
      let length = stint(bit, upTo: t + 1)
      let least = tables.leastTenure[bit]
      if length + (lastPeriod - t - 1) > tables.mostTenure[bit] {
        mix(UInt64(length) << 8 | UInt64(bit))
      } else if length < least {
        mix(UInt64(length) << 8 | UInt64(bit))
      }
    }
    if tables.longestRest >= 2 {
      for back in 1..<tables.longestRest where t - back >= 0 {
        mix(tables.masks[Int(history[t - back])] & tables.restMask)
      }
    }
    let now = units + (t + 1) * slots
    for slot in 0..<slots { mix(UInt64(now[slot])) }
    let state = states[t + 1]
    return memory.isDominated(
      first, second, worth: state.worth, wellbeing: state.wellbeing,
      acting: limits.acting == Int.max ? 0 : state.acting, overdue: limits.overdue == Int.max ? 0 : state.overdue)
  }

  private func leaf() {
    let growth = growthEarned(lastPeriod)
    let breadth = breadthShare(lastPeriod)
    var worth = states[lastPeriod].worth + profits.growth * growth + profits.breadth * breadth
    guard worth > threshold else { return }
    if let plain {
      let wellbeing = states[lastPeriod].wellbeing + plain.growth * growth + plain.breadth * breadth
      if let least = limits.floor, wellbeing < least - epsilon { return }
      for step in prices.below where wellbeing < step.level { worth += step.price }
      guard worth > threshold else { return }
    }
    let path = Array(UnsafeBufferPointer(start: history, count: lastPeriod))
    if effort.all {
      if found.count >= effort.most { overflow = true } else { found.append((worth, path)) }
      return
    }
    if found.count < effort.most {
      found.append((worth, path))
    } else if let worst = found.indices.min(by: { found[$0].worth < found[$1].worth }) {
      found[worst] = (worth, path)
    }
    if found.count >= effort.most { threshold = max(base, found.map(\.worth).min() ?? base) }
  }
}
