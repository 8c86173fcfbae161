import TeamModel

/// One depth-first search for the best paths of a member: the state of a single call of a pricer.
struct PathSearch {
  private struct Candidate {
    var portfolio: Int32
    var cost: Double
    var bound: Double
  }

  /// What is known when a period opens.
  private struct State {
    var worth = 0.0
    var fitHours = 0.0
    var loadSum = 0.0
    var tasteHours = 0.0
    var sharedPeriods = 0
    var acting = 0
    var overdue = 0
  }

  private unowned let pricer: PathPricer
  private let prices: PathPrices
  private let profits: SeatProfits
  private let floorProfits: SeatProfits?
  /// Wellbeing itself under the prices' weights, where prices ask for it.
  private let plain: SeatProfits?
  private let limits: PathLimits
  private let base: Double
  private let effort: PathPricer.Effort
  private var threshold: Double
  private var stepsLeft: Int
  private var stopped = false
  private var overflow = false
  private var units: [[Int]]
  private var states: [State]
  private var history: [Int32]
  private var candidates: [[Candidate]]
  private var hits: [[UInt8]]
  private var cutsOf: [Int32: [Int]] = [:]
  private var found: [(worth: Double, path: [Int32])] = []
  private let prospects: [(worth: [Double], missing: [[(slot: Int, units: Int)]?])]
  private let initialMask: UInt64
  private let initialUnderstudy: UInt64
  private let stepUnits: Int
  private let epsilon = 1e-9

  init(
    pricer: PathPricer, prices: PathPrices, profits: SeatProfits, floorProfits: SeatProfits?, limits: PathLimits,
    threshold: Double, effort: PathPricer.Effort
  ) {
    self.pricer = pricer
    self.prices = prices
    self.profits = profits
    self.floorProfits = floorProfits
    self.limits = limits
    plain =
      prices.below.isEmpty
      ? nil
      : SeatProfits(
        pricer.instance, pricer.member, table: pricer.table,
        prices: PathPrices(pricer.instance, weights: prices.weights), weights: prices.weights, scale: 1,
        limits: PathLimits())
    self.base = threshold
    self.threshold = threshold
    self.effort = effort
    stepsLeft = effort.steps ?? Int.max
    let T = pricer.T
    units = [[Int]](repeating: pricer.member.startUnits, count: T + 1)
    states = [State](repeating: State(), count: T + 1)
    history = [Int32](repeating: 0, count: T)
    candidates = [[Candidate]](repeating: [], count: T)
    hits = [[UInt8]](repeating: [UInt8](repeating: 0, count: prices.cuts.count), count: T + 1)
    for (i, cut) in prices.cuts.enumerated() where cut.price != 0 {
      cutsOf[cut.cells.0, default: []].append(i)
      cutsOf[cut.cells.1, default: []].append(i)
      cutsOf[cut.cells.2, default: []].append(i)
    }
    prospects = pricer.member.prospects.compactMap { prospect in
      let worth = (0..<T).map { t in
        prospect.missing[t] == nil ? 0 : prices.could[pricer.instance.cell(prospect.role, t)]
      }
      return worth.contains { $0 > 0 } ? (worth, prospect.missing) : nil
    }
    var initial: UInt64 = 0
    var understudy: UInt64 = 0
    for (bit, index) in pricer.table.menu.enumerated() {
      let seat = pricer.member.seats[index]
      let mask = UInt64(1) << UInt64(bit)
      if seat.continuing { initial |= mask }
      if seat.kind == .understudy && pricer.member.understudyToday[seat.role] { initial |= mask }
      if seat.kind == .holder && !seat.continuing && pricer.member.understudyToday[seat.role] { understudy |= mask }
    }
    initialMask = initial
    initialUnderstudy = understudy
    stepUnits = max(pricer.instance.unitsAsUnderstudy, pricer.instance.unitsAsHolder)
  }

  /// Runs the search and gives the answer.
  mutating func run() -> PathPricer.Answer {
    states[0].worth = profits.constant
    let bound = descend(0)
    found.sort { $0.worth > $1.worth }
    let evaluator = PathEvaluator(pricer.instance, pricer.member)
    let paths = found.compactMap { item -> (path: RolePath, worth: Double)? in
      guard let path = evaluator.path(item.path.map(seats(of:))) else { return nil }
      return (path, item.worth)
    }
    let complete = !stopped && !overflow && pricer.coversAll
    let best = found.first?.worth ?? -.infinity
    // Complete: nothing above the threshold was missed. Otherwise what was left unexplored bounds it.
    let upper = stopped || overflow ? max(bound, best, base) : max(best, base)
    return PathPricer.Answer(paths: paths, bound: upper, complete: complete)
  }

  private func seats(of portfolio: Int32) -> [Int] {
    var rest = pricer.table.masks[Int(portfolio)]
    var list: [Int] = []
    while rest != 0 {
      list.append(pricer.table.menu[rest.trailingZeroBitCount])
      rest &= rest - 1
    }
    return list
  }

  // MARK: - Bounds

  private func growthEarned(_ units: [Int]) -> Double {
    var sum = 0.0
    let member = pricer.member
    for item in member.growth where item.slot >= 0 {
      let way = Double(units[item.slot] - member.startUnits[item.slot]) / Double(item.distance)
      sum += item.weight * (member.growsInAnything ? way : min(1, way))
    }
    return min(1, sum)
  }

  private func growthMost(_ units: [Int], _ t: Int) -> Double {
    var sum = 0.0
    let member = pricer.member
    let last = member.reachable[pricer.T]
    for item in member.growth where item.slot >= 0 {
      let most = max(units[item.slot], min(last[item.slot], units[item.slot] + (pricer.T - t) * stepUnits))
      let way = Double(most - member.startUnits[item.slot]) / Double(item.distance)
      sum += item.weight * (member.growsInAnything ? way : min(1, way))
    }
    return min(1, sum)
  }

  /// Back-up the member can still give in the periods after `t`, levels when `t` opens being `units`.
  private func couldMost(_ units: [Int], after t: Int) -> Double {
    var sum = 0.0
    for prospect in prospects {
      for later in (t + 1)..<max(t + 1, pricer.T) where prospect.worth[later] > 0 {
        let span = (later - t) * stepUnits
        if prospect.missing[later]!.allSatisfy({ units[$0.slot] + span >= $0.units }) { sum += prospect.worth[later] }
      }
    }
    return sum
  }

  private func couldNow(_ units: [Int], _ t: Int) -> Double {
    var sum = 0.0
    for prospect in prospects where prospect.worth[t] != 0 {
      if prospect.missing[t]!.allSatisfy({ units[$0.slot] >= $0.units }) { sum += prospect.worth[t] }
    }
    return sum
  }

  private func breadthShare(_ units: [Int], _ t: Int) -> Double {
    let span = (pricer.T - t) * stepUnits
    var count = pricer.member.breadthAlways
    let wanted = pricer.instance.team.settings.breadth
    if count < wanted {
      for missing in pricer.member.breadthProspects
      where missing.allSatisfy({ units[$0.slot] + span >= $0.units }) { count += 1 }
    }
    return wanted > 0 ? min(1, Double(count) / Double(wanted)) : 0
  }

  private func pieces(_ state: State, _ worth: SeatProfits) -> Double {
    // Only used for the floor: what the path has collected of wellbeing so far.
    var sum = worth.constant + worth.workability * state.loadSum + worth.fitHour * state.fitHours
    sum += worth.shared * Double(state.sharedPeriods)
    let available = Double(max(1, pricer.member.presentPeriods)) * pricer.member.person.hours
    if available > 0 {
      sum += worth.shared * Double(max(1, pricer.member.presentPeriods)) * 0.5 * state.tasteHours / available
    }
    return sum
  }

  // MARK: - Descent

  /// Explores period `t` and later; returns the greatest bound of what was left out.
  private mutating func descend(_ t: Int) -> Double {
    if t == pricer.T {
      leaf()
      return -.infinity
    }
    let member = pricer.member
    let now = units[t]
    let state = states[t]
    let earned = couldNow(now, t)
    let worth = state.worth + earned
    let growthNow = growthEarned(now)
    let growthEnd = growthMost(now, t)
    let breadth = breadthShare(now, t)
    let common = worth + couldMost(now, after: t) + profits.breadth * breadth
    let withGrowth = common + profits.growth * growthNow
    let without = common + profits.growth * growthEnd
    var floorWith = 0.0
    var floorWithout = 0.0
    if let floor = floorProfits {
      let collected = pieces(state, floor) + floor.breadth * breadth
      floorWith = collected + floor.growth * growthNow
      floorWithout = collected + floor.growth * growthEnd
    }
    candidates[t].removeAll(keepingCapacity: true)
    let context = Step(
      t: t, withGrowth: withGrowth, without: without, floorWith: floorWith, floorWithout: floorWithout)

    if t == 0 {
      collectOpening(context)
    } else {
      let previous = Int(history[t - 1])
      let mask = pricer.table.masks[previous]
      let forced = member.present[t] ? forcedBits(mask, t) : 0
      dropSubsets(context, previous, prevMask: mask, forced: forced, from: 0)
    }
    candidates[t].sort { ($0.bound, $1.portfolio) > ($1.bound, $0.portfolio) }
    var index = 0
    var left = -Double.infinity
    while index < candidates[t].count {
      let candidate = candidates[t][index]
      if candidate.bound <= threshold {
        left = max(left, candidate.bound)
        break
      }
      if stopped || overflow {
        left = max(left, candidate.bound)
        break
      }
      stepsLeft -= 1
      if stepsLeft < 0 {
        stopped = true
        left = max(left, candidate.bound)
        break
      }
      if apply(t, Int(candidate.portfolio), candidate.cost, earned) {
        left = max(left, descend(t + 1))
      }
      index += 1
    }
    return left
  }

  private struct Step {
    var t: Int
    var withGrowth: Double
    var without: Double
    var floorWith: Double
    var floorWithout: Double
  }

  private func bound(_ s: Step, _ p: Int, _ cost: Double) -> Double {
    min(s.withGrowth + pricer.boundsWithGrowth.worth(s.t, p), s.without + pricer.bounds.worth(s.t, p)) + cost
  }

  private func reach(_ s: Step, _ j: Int, _ p: Int, _ cost: Double) -> Double {
    min(s.withGrowth + pricer.boundsWithGrowth.reach(s.t, j, p), s.without + pricer.bounds.reach(s.t, j, p)) + cost
  }

  private func keepsFloor(_ s: Step, _ p: Int) -> Bool {
    guard let floor = limits.floor else { return true }
    let best = min(
      s.floorWith + pricer.floorBoundsWithGrowth.worth(s.t, p), s.floorWithout + pricer.floorBounds.worth(s.t, p))
    return best >= floor - epsilon
  }

  private mutating func consider(_ s: Step, _ p: Int, _ cost: Double) {
    let best = bound(s, p, cost)
    guard best > threshold, keepsFloor(s, p) else { return }
    candidates[s.t].append(Candidate(portfolio: Int32(p), cost: cost, bound: best))
  }

  private mutating func collectOpening(_ s: Step) {
    let table = pricer.table
    for p in 0..<table.count {
      guard pricer.boundsWithGrowth.worth(0, p) > -.infinity else { continue }
      let mask = table.masks[p]
      var fresh = mask & ~initialMask
      if fresh.nonzeroBitCount > pricer.maxNew { continue }
      var cost = 0.0
      while fresh != 0 {
        let bit = fresh.trailingZeroBitCount
        fresh &= fresh - 1
        cost +=
          initialUnderstudy & (1 << UInt64(bit)) != 0 ? profits.upgrade[0] : profits.take[bit]
      }
      consider(s, p, cost)
    }
  }

  /// Bits of holders who have not yet stayed as long as the role asks.
  private func forcedBits(_ mask: UInt64, _ t: Int) -> UInt64 {
    var forced: UInt64 = 0
    var rest = mask
    while rest != 0 {
      let bit = rest.trailingZeroBitCount
      rest &= rest - 1
      let seat = pricer.member.seats[pricer.table.menu[bit]]
      guard seat.kind == .holder else { continue }
      let least = pricer.instance.team.roles[seat.role].tenure.min
      if least > 1 && stint(bit, seat, upTo: t) < least { forced |= 1 << UInt64(bit) }
    }
    return forced
  }

  /// Periods held without a break before period `t`, today's tenure counted.
  private func stint(_ bit: Int, _ seat: MemberInstance.Seat, upTo t: Int) -> Int {
    if seat.continuing { return pricer.member.tenureToday[seat.role] + t }
    var length = 0
    var back = t - 1
    while back >= 0 && pricer.table.masks[Int(history[back])] & (1 << UInt64(bit)) != 0 {
      length += 1
      back -= 1
    }
    return length
  }

  private mutating func dropSubsets(_ s: Step, _ p: Int, prevMask: UInt64, forced: UInt64, from slot: Int) {
    if reach(s, pricer.steps, p, 0) > threshold {
      takeSeats(s, p, prevMask: prevMask, cost: 0, left: pricer.steps, above: -1)
    }
    let start = Int(pricer.table.slotStart[p])
    let end = Int(pricer.table.slotStart[p + 1])
    var index = slot
    while start + index < end {
      let bit = UInt64(1) << UInt64(pricer.table.slotBit[start + index])
      if forced & bit == 0 {
        dropSubsets(
          s, Int(pricer.table.slotDrop[start + index]), prevMask: prevMask, forced: forced, from: index)
      }
      index += 1
    }
  }

  private mutating func takeSeats(
    _ s: Step, _ p: Int, prevMask: UInt64, cost: Double, left: Int, above: Int
  ) {
    consider(s, p, cost)
    guard left > 0 else { return }
    let table = pricer.table
    for index in Int(table.grownStart[p])..<Int(table.grownStart[p + 1]) {
      let bit = Int(table.grownBit[index])
      guard bit > above, prevMask & (1 << UInt64(bit)) == 0 else { continue }
      let beside = table.understudyBitOf[bit]
      if beside >= 0 && prevMask & (1 << UInt64(beside)) != 0 { continue }
      let next = Int(table.grown[index])
      let total = cost + profits.take[s.t * pricer.bits + bit]
      guard reach(s, left - 1, next, total) > threshold, rested(bit, s.t) else { continue }
      takeSeats(s, next, prevMask: prevMask, cost: total, left: left - 1, above: bit)
    }
    for slot in Int(table.slotStart[p])..<Int(table.slotStart[p + 1]) {
      let next = Int(table.slotRaise[slot])
      guard next >= 0 else { continue }
      let understudy = Int(table.slotBit[slot])
      let bit = table.holderBitOf[understudy]
      guard bit > above, prevMask & (1 << UInt64(understudy)) != 0 else { continue }
      let total = cost + profits.upgrade[s.t]
      guard reach(s, left - 1, next, total) > threshold, rested(bit, s.t) else { continue }
      takeSeats(s, next, prevMask: prevMask, cost: total, left: left - 1, above: bit)
    }
  }

  /// Whether a new stint as holder may begin in `t`: no stint of the same role in the periods of rest before.
  private func rested(_ bit: Int, _ t: Int) -> Bool {
    let seat = pricer.member.seats[pricer.table.menu[bit]]
    guard seat.kind == .holder else { return true }
    let rest = max(1, pricer.instance.team.roles[seat.role].tenure.rest)
    var same = UInt64(1) << UInt64(bit)
    for (other, index) in pricer.table.menu.enumerated() {
      let candidate = pricer.member.seats[index]
      if candidate.role == seat.role && candidate.kind == .holder { same |= 1 << UInt64(other) }
    }
    var back = t - 1
    while back >= 0 && back >= t - rest {
      if pricer.table.masks[Int(history[back])] & same != 0 { return false }
      back -= 1
    }
    return true
  }

  /// Adds portfolio `p` in period `t` exactly; false when it breaks a rule or a limit that the bounds did not see.
  private mutating func apply(_ t: Int, _ p: Int, _ cost: Double, _ earned: Double) -> Bool {
    let member = pricer.member
    let instance = pricer.instance
    let table = pricer.table
    let roles = instance.team.roles
    let perLevel = instance.unitsPerLevel
    let settings = instance.team.settings
    history[t] = Int32(p)
    var state = states[t]
    state.worth += cost + earned
    if !prices.cuts.isEmpty { hits[t + 1] = hits[t] }
    units[t + 1] = units[t]
    if member.present[t] {
      state.worth += profits.workability * pricer.load[p]
      state.loadSum += pricer.load[p]
      state.tasteHours += pricer.tasteHours[p]
      if pricer.shared[p] {
        state.worth += profits.shared
        state.sharedPeriods += 1
      }
      for slot in Int(table.slotStart[p])..<Int(table.slotStart[p + 1]) {
        let bit = Int(table.slotBit[slot])
        let seat = member.seats[table.menu[bit]]
        let role = roles[seat.role]
        let at = t * pricer.bits + bit
        var gap = pricer.fixedGap[at]
        for need in pricer.practisedNeeds[at] { gap += max(0, need.level - units[t][need.slot] / perLevel) }
        let fit = pricer.rated[bit] ?? max(0, 1 - Double(gap) / 3)
        state.fitHours += seat.hours * fit
        state.worth += profits.fitHour * seat.hours * fit
        let cell = instance.cell(seat.role, t)
        if seat.kind == .holder {
          if gap > settings.actingGap { return false }
          state.acting += gap * role.critical
          state.worth += prices.holder[cell] + prices.warm[cell] + prices.fit * fit
          if gap == 0 {
            state.worth += prices.qualified[cell]
          } else {
            state.worth += prices.acting * Double(gap * role.critical)
          }
          if let most = role.tenure.max, stint(bit, seat, upTo: t) + 1 > most {
            state.overdue += 1
            state.worth += prices.overdue
          }
          if let cuts = cutsOf[Int32(cell)] {
            for cut in cuts {
              hits[t + 1][cut] += 1
              if hits[t + 1][cut] == 2 { state.worth += prices.cuts[cut].price }
            }
          }
        } else {
          if gap > settings.stretch { return false }
          state.worth += prices.understudy[cell]
        }
        for need in pricer.practisedNeeds[at] {
          let have = units[t][need.slot]
          var reached = have
          if have / perLevel < need.level {
            reached = min(need.level * perLevel, have + instance.unitsAsUnderstudy)
          } else if have / perLevel == need.level && seat.kind == .holder {
            reached = max(have, min(min(4, need.level + 1) * perLevel, have + instance.unitsAsHolder))
          }
          if reached > units[t + 1][need.slot] { units[t + 1][need.slot] = reached }
        }
      }
      let available = Double(member.presentPeriods) * member.person.hours
      if available > 0 {
        state.worth += profits.shared * Double(member.presentPeriods) * 0.5 * pricer.tasteHours[p] / available
      }
      if state.acting > limits.acting || state.overdue > limits.overdue { return false }
    }
    states[t + 1] = state
    return true
  }

  private mutating func leaf() {
    let T = pricer.T
    let growth = growthEarned(units[T])
    let breadth = breadthShare(units[T], T)
    var worth = states[T].worth + profits.growth * growth + profits.breadth * breadth
    guard worth > threshold else { return }
    if let plain, !prices.below.isEmpty {
      let wellbeing = pieces(states[T], plain) + plain.growth * growth + plain.breadth * breadth
      for step in prices.below where wellbeing < step.level { worth += step.price }
      guard worth > threshold else { return }
    }
    if let floor = floorProfits, let least = limits.floor {
      let wellbeing = pieces(states[T], floor) + floor.growth * growth + floor.breadth * breadth
      guard wellbeing >= least - epsilon else { return }
    }
    if effort.all {
      if found.count >= effort.most {
        overflow = true
        return
      }
      found.append((worth, history))
      return
    }
    if found.count < effort.most {
      found.append((worth, history))
      if found.count == effort.most { raiseThreshold() }
    } else if let worst = found.indices.min(by: { found[$0].worth < found[$1].worth }) {
      found[worst] = (worth, history)
      raiseThreshold()
    }
  }

  private mutating func raiseThreshold() {
    threshold = max(base, found.map(\.worth).min() ?? base)
  }
}
