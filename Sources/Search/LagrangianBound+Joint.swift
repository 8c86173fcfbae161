import Dispatch
import Foundation
import RolePaths

/// The bound with every member's roles joined again: what each member's best path is worth is known exactly, or nearly where that takes too long.
///
/// This is for level 5: the floor hinges on few members and on what binds them together, and their own paths tell next to nothing of it. Only the prices
/// of the rows decide then, and only they go on down. A member's shared prices follow a few steps each time: they tell how far from its bound the
/// best path may be, and so how long the search for it takes.
extension LagrangianBound {
  /// A member's shared prices on their way.
  private final class Follower {
    var own: [Double]
    var slope: [Double]
    var descent: AdamDescent

    init(own: [Double]) {
      self.own = own
      slope = own
      descent = AdamDescent(reach: own.map { _ in 1 })
    }
  }

  /// The pace of the prices of rows at the beginning and in the end, and that of a member's shared prices, in units of worth.
  private var jointRates: (first: Double, last: Double) { (0.002, 0.0002) }
  private var followRate: Double { 0.001 }
  private var followSteps: Int { 5 }
  private var jointMemory: Double { 0.95 }
  /// How many nodes each member's search may take at first, in the end, and where no time is set. A search that is cut off leaves the member's
  /// bound nearly as it was: fewer steps with whole searches come further than many without.
  private var nodes: (first: Int, most: Int, untimed: Int) { (3_000, 300_000, 100_000) }
  /// So many steps must fit in the time that is left before searches may take longer.
  private var leastJointSteps: Double { 25 }

  /// Goes on from the prices that bound best.
  ///
  /// - Parameters:
  ///   - steps: how many; the pace slows down from the first to the last.
  ///   - seconds: how long at most, nil for no limit.
  mutating func join(steps: Int, seconds: Double?, deadline: Deadline) {
    guard !isFloor, !bestPrices.isEmpty, !deadline.isOver else { return }
    let begun = deadline.seconds
    var prices = bestPrices
    refine(&prices)
    let followers = members.indices.map { slot in
      Follower(own: Array(prices[begins[slot]..<(begins[slot] + members[slot].priceCount)]))
    }
    var slope = [Double](repeating: 0, count: count)
    var descent = AdamDescent(reach: reach, memory: jointMemory)
    var limit = seconds == nil ? nodes.untimed : nodes.first
    var way = 0.0
    var done = 0
    while way < 1, !deadline.isOver {
      let stepBegun = deadline.seconds
      let sum = evaluate(prices, followers, limit: limit, deadline, &slope)
      improve(sum, prices)
      descent.step(&prices, slope: slope, rate: jointRates.first * pow(jointRates.last / jointRates.first, way))
      project(&prices)
      done += 1
      let now = deadline.seconds
      if let seconds, 3 * leastJointSteps * (now - stepBegun) < seconds - (now - begun) {
        limit = min(nodes.most, 3 * limit)
      }
      way = max(seconds.map { (now - begun) / max(1e-9, $0) } ?? 0, Double(done) / Double(steps))
    }
    Trace.log(
      "  \(done) steps with roles joined in \(deadline.seconds - begun) s, \(limit) nodes at most, bound \(bound)")
  }

  /// The bound that prices give, and its slope along the prices of rows.
  private func evaluate(
    _ prices: [Double], _ followers: [Follower], limit: Int, _ deadline: Deadline, _ slope: inout [Double]
  ) -> Double {
    let rows = master.rowLower.count
    let dual = ContiguousArray(prices[..<rows])
    let shared = master.prices(dual)
    var answers = [SplitMember.Answer?](repeating: nil, count: members.count)
    answers.withUnsafeMutableBufferPointer { answers in
      // Every member has a follower and an answer of its own; GLPK is not touched.
      nonisolated(unsafe) let (answers, bound, followers) = (answers, self, followers)
      @Sendable func work(_ slot: Int) {
        let own = bound.master.own(shared, slot: slot, dual)
        let limit = deadline.isReached ? 0 : limit
        answers[slot] = bound.answer(slot, own, followers[slot], limit: limit)
      }
      if threads > 1 {
        DispatchQueue.concurrentPerform(iterations: members.count, execute: work)
      } else {
        for slot in members.indices { work(slot) }
      }
    }
    var sum = master.rowsAndSlack(dual)
    var rowSlope = Array(master.rowSlope(dual))
    for k in slope.indices { slope[k] = 0 }
    for (slot, answer) in answers.enumerated() {
      guard let answer else { continue }
      sum += answer.bound
      master.subtract(slot, answer.path, from: &rowSlope)
    }
    for r in 0..<rows { slope[r] = rowSlope[r] }
    return sum
  }

  /// What a member's best path is worth at most.
  private func answer(
    _ slot: Int, _ prices: PathPrices, _ follower: Follower, limit: Int
  ) -> SplitMember.Answer {
    let member = members[slot]
    var best = follower.own
    var lowest = Double.infinity
    for _ in 0..<(limit > 0 ? followSteps : 1) {
      let split = member.best(prices, own: follower.own, floor: floor, isFine: true, slope: &follower.slope)
      if split.bound < lowest { (lowest, best) = (split.bound, follower.own) }
      follower.descent.step(&follower.own, slope: follower.slope, rate: followRate)
      for k in follower.own.indices { follower.own[k] = max(0, follower.own[k]) }
    }
    return member.joint(prices, own: best, floor: floor, limit: limit, slope: &follower.slope)
  }
}
