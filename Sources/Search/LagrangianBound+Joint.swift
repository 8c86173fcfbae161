import Dispatch
import LinearProgramming
import RolePaths

/// The bound with every member's roles joined again: what each member's best path is worth is known exactly, or nearly where that takes too long.
///
/// This is for level 5: the floor hinges on few members and on what binds them together, and their own paths tell next to nothing of it. Only the prices
/// of the rows are looked for then. Each look is dear, so all that was found goes into a model (`PriceModel`) that says where to look next. A
/// member's shared prices follow a few steps each time: they tell how far from its bound the best path may be, and so how
/// long the search for it takes.
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

  private var followRate: Double { 0.001 }
  private var followSteps: Int { 30 }
  /// How many nodes each member's search may take: at first, how much more when those bring no more, and at most. A search that is cut off
  /// leaves the member's bound nearly as it was.
  private var nodes: (first: Int, growth: Int, most: Int) { (100_000, 3, 10_000_000) }
  /// So many looks are enough with one limit, and so many must fit in the time that is left with a higher one.
  private var looks: Int { 8 }
  private var leastLooks: Double { 4 }
  /// A model that promises less than this share of the bound has nothing new to tell.
  private var leastPromise: Double { 0.0005 }
  /// So many boxes in a row, each larger, may have nothing new.
  private var mostTold: Int { 3 }
  /// How far prices may move at first, in units of worth: less where more members share the rows.
  private var firstReach: Double { max(0.001, min(0.006, 0.3 / Double(max(1, members.count)))) }

  /// Goes on from the prices that bound best.
  ///
  /// - Parameters:
  ///   - paths: of a solution, one for each member; none when there is none yet.
  ///   - looks: how many at most.
  ///   - seconds: how long at most, nil for no limit.
  mutating func join(
    from paths: [RolePath] = [], looks most: Int, seconds: Double?, deadline: Deadline
  ) throws(LinearProgramError) {
    guard !isFloor, !bestPrices.isEmpty, !deadline.isOver else { return }
    let begun = deadline.seconds
    var left: Double? { seconds.map { $0 - (deadline.seconds - begun) } }
    var prices = bestPrices
    refine(&prices)
    let followers = members.indices.map { slot in
      Follower(own: Array(prices[begins[slot]..<(begins[slot] + members[slot].priceCount)]))
    }
    let model = try PriceModel(master, paths: paths)
    var center = prices
    var reach = firstReach
    var promised = Double.infinity
    var limit = nodes.first
    var done = 0
    var since = 0
    var told = 0
    while done < most, !deadline.isOver, left.map({ $0 > 0 }) ?? true {
      let stepBegun = deadline.seconds
      let (sum, answers) = evaluate(prices, followers, limit: limit, deadline)
      if deadline.isReached { break }
      improve(sum, prices)
      for (slot, answer) in answers.enumerated() { try model.learn(slot, answer, prices) }
      let best = model.value(center)
      let share = (best - sum) / max(1e-12, best - promised)
      if since > 0, share > 0.1 { center = prices }
      if since > 0 { reach *= share > 0.5 ? 1.5 : share > 0 ? 1 : share > -1 ? 0.8 : 0.5 }
      done += 1
      since += 1
      let next = try model.least(around: center, reach: reach, seconds: left.map { max(0.1, $0) })
      guard let next else { break }
      promised = next.value
      Trace.log(
        "    look \(done) at \(deadline.seconds - begun) s: \(sum), best \(min(best, sum)), model \(promised), reach \(reach), \(limit) nodes, \(answers.count { !$0.isExact }) cut off"
      )
      let isTold = min(best, sum) - promised < leastPromise * abs(bound)
      if isTold || since > looks {
        let seconds = Double(nodes.growth) * leastLooks * (deadline.seconds - stepBegun)
        if limit < nodes.most, left.map({ $0 > seconds }) ?? (limit == nodes.first) {
          limit *= nodes.growth
          since = 0
          // What was cut off before may now be told better.
          try model.forgetApart()
          prices = center
          continue
        }
        if left == nil { break }
      }
      // Without more nodes there is little left to find, unless the box is too small to show it.
      told = isTold ? told + 1 : 0
      if told > mostTold { break }
      if isTold { reach *= 3 }
      for r in next.prices.indices { prices[r] = next.prices[r] }
      project(&prices)
    }
    Trace.log(
      "  \(done) looks with roles joined in \(deadline.seconds - begun) s, \(limit) nodes at most, bound \(bound)")
  }

  /// The bound that prices give, and what makes it up.
  private func evaluate(
    _ prices: [Double], _ followers: [Follower], limit: Int, _ deadline: Deadline
  ) -> (sum: Double, answers: [SplitMember.Answer]) {
    let dual = ContiguousArray(prices[..<master.rowLower.count])
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
    let told = answers.map { $0! }
    return (told.reduce(master.rowsAndSlack(dual)) { $0 + $1.bound }, told)
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
