import Dispatch
import Foundation
import RolePaths

/// What each member could have at most with all seats to choose from, were there no one else: the floor of no team is higher than the lowest of it.
///
/// Some members have few roles that suit them, and the floor of a large team hangs on one of them. Prices for the whole team take
/// very long to find out whom.
extension LagrangianBound {
  /// A look at one member alone.
  private struct Alone {
    let slot: Int
    var bound: Double
  }

  /// The steps of the shared prices at a first look at everybody, and for the few who then are the lowest.
  private var firstSteps: Int { 30 }
  private var moreSteps: Int { 300 }
  private var aloneRates: (first: Double, last: Double) { (0.02, 0.0002) }
  private var aloneFineRates: (first: Double, last: Double) { (0.003, 0.0002) }
  private var aloneNodes: Int { 300_000 }
  /// Of all members, so many are looked at closely, and at least so many.
  private var closeShare: Double { 0.1 }
  private var closeLeast: Int { 8 }
  /// Of the time, the share for the first look.
  private var firstShare: Double { 0.5 }

  /// Bounds the floor.
  ///
  /// - Parameter seconds: how long at most, nil for no limit.
  mutating func boundAlone(seconds: Double?, deadline: Deadline) {
    guard isFloor else { return }
    let begun = deadline.seconds
    func isOver(_ share: Double) -> Bool {
      deadline.isReached || seconds.map { deadline.seconds - begun > share * $0 } == true
    }
    let first = look(Array(members.indices), isOver: { isOver(firstShare) }) { $0.alone($1) }
    let lowest = first.sorted { ($0.bound, $0.slot) < ($1.bound, $1.slot) }
      .prefix(max(closeLeast, Int(closeShare * Double(members.count)))).map(\.slot)
    let close = look(lowest, isOver: { isOver(1) }) { $0.aloneExactly($1) }
    let best = (first + close).min { $0.bound < $1.bound }?.bound ?? 1
    lower(best)
    Trace.log("  looked at \(first.count) and \(close.count) members alone in \(deadline.seconds - begun) s: \(best)")
  }

  /// Looks at members until time is up, on as many threads as allowed; answers in the order of the slots.
  private func look(
    _ slots: [Int], isOver: () -> Bool, _ work: @Sendable (LagrangianBound, Int) -> Double
  ) -> [Alone] {
    var answers = [Alone?](repeating: nil, count: slots.count)
    answers.withUnsafeMutableBufferPointer { answers in
      // Every member is looked at by one thread; GLPK is not touched.
      withoutActuallyEscaping(isOver) { isOver in
        nonisolated(unsafe) let (answers, bound, isOver) = (answers, self, isOver)
        @Sendable func look(_ k: Int) {
          if !isOver() { answers[k] = Alone(slot: slots[k], bound: work(bound, slots[k])) }
        }
        if threads > 1 {
          DispatchQueue.concurrentPerform(iterations: slots.count, execute: look)
        } else {
          for k in slots.indices { look(k) }
        }
      }
    }
    return answers.compactMap { $0 }
  }

  /// The price of wellbeing alone.
  private var onlyWellbeing: PathPrices {
    var prices = PathPrices(master.space.instance, weights: master.weights)
    prices.wellbeing = 1
    return prices
  }

  /// What a member's wellbeing is at most, as far as a few steps tell.
  private func alone(_ slot: Int) -> Double {
    var own = [Double](repeating: 0, count: members[slot].priceCount)
    return descend(slot, onlyWellbeing, &own, steps: firstSteps, isFine: false)
  }

  /// What a member's wellbeing is at most, exactly where that does not take too long.
  private func aloneExactly(_ slot: Int) -> Double {
    let (member, prices) = (members[slot], onlyWellbeing)
    var own = [Double](repeating: 0, count: member.priceCount)
    _ = descend(slot, prices, &own, steps: moreSteps, isFine: false)
    own.withUnsafeMutableBufferPointer { member.refine($0.baseAddress!) }
    _ = descend(slot, prices, &own, steps: moreSteps, isFine: true)
    var slope = own
    return member.joint(prices, own: own, floor: 0, limit: aloneNodes, slope: &slope).bound
  }

  /// Moves shared prices down; leaves the best.
  private func descend(_ slot: Int, _ prices: PathPrices, _ own: inout [Double], steps: Int, isFine: Bool) -> Double {
    let rates = isFine ? aloneFineRates : aloneRates
    var slope = own
    var place = own
    var lowest = Double.infinity
    var descent = AdamDescent(reach: own.map { _ in 1 })
    for k in 0..<steps {
      let split = members[slot].best(prices, own: place, floor: 0, isFine: isFine, slope: &slope)
      if split.bound < lowest { (lowest, own) = (split.bound, place) }
      descent.step(
        &place, slope: slope, rate: rates.first * pow(rates.last / rates.first, Double(k) / Double(steps)))
      for k in place.indices { place[k] = max(0, place[k]) }
    }
    return lowest
  }
}
