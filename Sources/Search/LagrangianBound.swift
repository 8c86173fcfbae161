import Dispatch
import Foundation
import RolePaths
import TeamModel

/// Bounds levels 4 and 5 without a linear program: prices for the rows of the master problem and for what the roles of each member share, under which
/// every role path of every member is at its best by itself, moved step by step to where the sum is least.
///
/// Level 5 is the sum itself. On level 4 every member has a price μ for wellbeing above a floor k: with all other prices, k + sum / Σ μ bounds the
/// floor, and k moves down to the best bound on the way (Dinkelbach 1967).
///
/// Any prices bound the level, so the search for them may end at any time. In the end it comes near the linear relaxation of the compact program,
/// in teams in which that program cannot be solved.
struct LagrangianBound {
  let master: Master
  let threads: Int
  let isFloor: Bool
  /// The least wellbeing: decided before level 5, the best bound on level 4.
  var floor: Double
  let members: [SplitMember]
  /// Where each member's shared prices begin, after those of the rows.
  let begins: [Int]
  let count: Int
  /// No solution is worth more, in the units of the level's worth.
  private(set) var bound = Double.infinity
  /// The prices that gave it.
  private(set) var bestPrices: [Double] = []
  /// Whether there was time for enough steps by prices to go on from.
  private(set) var isSettled = false

  /// The pace at the beginning and in the end, in units of worth.
  private let rates = (first: 0.02, last: 0.0002)
  private let fineRates: (first: Double, last: Double)
  /// The part of the way that prices for hours take. The floor hinges on few members, and takes longer to settle.
  private let coarse = 0.3
  private let floorCoarse = 0.95
  /// Where there is time for fewer steps than these, as the first few show, they take all of it.
  private let leastSteps = 400
  private let trial = 10
  /// The price of wellbeing above the least is a pure number: it moves so much further.
  private let floorReach = 5.0

  /// - Parameters:
  ///   - master: with level 4 or 5 in work and the levels before it held.
  ///   - members: in the order of the search, with settled seats left out or pinned; nil for the members as the search has them.
  ///   - limits: those of the levels before, the least wellbeing among them.
  ///   - threads: how many may work; the answer is the same.
  init(_ master: Master, members known: [MemberInstance]? = nil, limits: PathLimits, threads: Int = 1) {
    self.master = master
    self.threads = threads
    isFloor = master.stage.aim == .floor
    floor = isFloor ? 1 : limits.floor ?? 0
    let space = master.space
    // In a small team a row of the team may cost several times what a member's path is worth: prices have a long way to go.
    fineRates = (min(0.03, max(0.003, 0.3 / Double(max(1, space.members.count)))), 0.0002)
    members = (known ?? space.members).map { SplitMember(space.instance, $0, weights: master.weights, limits: limits) }
    var begins: [Int] = []
    var count = master.rowLower.count
    for member in members {
      begins.append(count)
      count += member.priceCount
    }
    self.begins = begins
    self.count = count
  }

  /// Looks for the prices that bound best: first with a price for all hours of a period, then with one for each seat in the period's portfolio.
  ///
  /// - Parameters:
  ///   - steps: how many; the pace slows down from the first to the last of each half.
  ///   - seconds: how long at most, nil for no limit: then fewer steps slow down sooner.
  mutating func tighten(steps: Int, seconds: Double?, deadline: Deadline) {
    let begun = deadline.seconds
    var prices = [Double](repeating: 0, count: count)
    if isFloor { for place in floorPlaces { prices[place] = 1 } }
    var slope = prices
    var done = 0
    var way = 0.0
    var coarse = isFloor ? floorCoarse : coarse
    var haste = 1.0
    for isFine in [false, true] {
      let first = way
      if isFine { refine(&prices) }
      var descent = AdamDescent(reach: reach)
      while way < (isFine ? 1 : coarse), !deadline.isOver {
        let last = isFine ? 1 : coarse
        improve(evaluate(prices, isFine: isFine, &slope), prices)
        let rates = isFine ? fineRates : rates
        let rate = rates.first * pow(rates.last / rates.first, (way - first) / (last - first))
        descent.step(&prices, slope: slope, rate: haste * rate)
        project(&prices)
        done += 1
        let spent = seconds.map { (deadline.seconds - begun) / max(1e-9, $0) } ?? 0
        way = max(spent, Double(done) / Double(steps))
        // So few steps settle nothing finer, and must be longer to get anywhere.
        if done < trial ? way >= coarse : done == trial && spent * Double(leastSteps) > Double(trial) {
          coarse = 1
          haste = min(4, max(1, spent * Double(leastSteps) / Double(done)))
        }
      }
    }
    isSettled = done >= leastSteps
    Trace.log("  \(done) steps by prices in \(deadline.seconds - begun) s")
  }

  /// Takes what the floor cannot exceed, told by something else than prices.
  mutating func lower(_ most: Double) {
    floor = min(floor, most)
    bound = min(bound, 100 * floor)
  }

  /// Takes the bound that prices gave.
  mutating func improve(_ sum: Double, _ prices: [Double]) {
    let before = bound
    if isFloor {
      let total = floorPlaces.reduce(0) { $0 + prices[$1] }
      if total > 1e-6 { floor = min(floor, floor + sum / total) }
      bound = 100 * floor
    } else {
      bound = min(bound, sum)
    }
    if bound < before || bestPrices.isEmpty { bestPrices = prices }
  }

  /// Makes the prices for hours into prices for seats.
  func refine(_ prices: inout [Double]) {
    prices.withUnsafeMutableBufferPointer { prices in
      for (slot, member) in members.enumerated() { member.refine(prices.baseAddress! + begins[slot]) }
    }
  }

  /// How far each price moves beside the others.
  var reach: [Double] {
    var reach = [Double](repeating: 1, count: count)
    for place in floorPlaces { reach[place] = floorReach }
    return reach
  }

  /// Where the prices of wellbeing above the least stand.
  private var floorPlaces: [Int] { zip(begins, members).map { $0 + $1.priceCount - 1 } }

  /// The bound that prices give, and its slope.
  private func evaluate(_ prices: [Double], isFine: Bool, _ slope: inout [Double]) -> Double {
    let rows = master.rowLower.count
    let dual = ContiguousArray(prices[..<rows])
    var sum = master.rowsAndSlack(dual)
    for (r, value) in master.rowSlope(dual).enumerated() { slope[r] = value }
    var halves = [(sum: Double, slope: [Double])](repeating: (0, []), count: 2)
    prices.withUnsafeBufferPointer { prices in
      slope.withUnsafeMutableBufferPointer { slope in
        halves.withUnsafeMutableBufferPointer { halves in
          // Each half of the members has its own part of everything that is written; GLPK is not touched.
          nonisolated(unsafe) let (prices, slope, halves) = (prices, slope, halves)
          nonisolated(unsafe) let bound = self
          @Sendable func work(_ half: Int) {
            halves[half] = bound.evaluate(half: half, dual, prices.baseAddress!, isFine: isFine, slope.baseAddress!)
          }
          if threads > 1 {
            DispatchQueue.concurrentPerform(iterations: 2, execute: work)
          } else {
            for half in 0..<2 { work(half) }
          }
        }
      }
    }
    // Always in two halves: what is added up in which order does not depend on threads.
    for half in halves {
      sum += half.sum
      for r in 0..<rows { slope[r] += half.slope[r] }
    }
    return sum
  }

  /// What every second member brings to the bound, and to the slope along the rows' prices.
  private func evaluate(
    half: Int, _ dual: ContiguousArray<Double>, _ prices: UnsafePointer<Double>, isFine: Bool,
    _ slope: UnsafeMutablePointer<Double>
  ) -> (sum: Double, slope: [Double]) {
    let shared = master.prices(dual)
    var sum = 0.0
    var rowSlope = [Double](repeating: 0, count: dual.count)
    for slot in stride(from: half, to: members.count, by: 2) {
      let answer = members[slot].best(
        master.own(shared, slot: slot, dual), own: prices + begins[slot], floor: floor, isFine: isFine,
        slope: slope + begins[slot])
      sum += answer.bound
      master.subtract(slot, answer.path, from: &rowSlope)
    }
    return (sum, rowSlope)
  }

  /// Prices of the right sign.
  func project(_ prices: inout [Double]) {
    let rows = master.rowLower.count
    var dual = ContiguousArray(prices[..<rows])
    master.project(&dual)
    for r in 0..<rows { prices[r] = dual[r] }
    for k in rows..<count { prices[k] = max(0, prices[k]) }
  }
}
