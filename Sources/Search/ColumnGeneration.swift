import Dispatch
import LinearProgramming
import RolePaths
import TeamModel

/// One node of the search for a level: which seats are required or forbidden of whom.
struct Node {
  var required: [[SeatCell]]
  var forbidden: [[SeatCell]]
  /// The one pool column that a member is held to, if any.
  var fixed: [Int?]
  /// Pool columns that are shut out (by a dive only: pricing may find them again).
  var closed: Set<Int> = []
  var bound = Double.infinity
  var depth = 0

  init(members: Int) {
    required = [[SeatCell]](repeating: [], count: members)
    forbidden = required
    fixed = [Int?](repeating: nil, count: members)
  }
}

/// What column generation found out about a node.
struct NodeOutcome {
  /// No solution of the node is worth more; −∞ when it has none.
  var bound: Double
  /// Whether the linear program was solved to the end (otherwise stopped early by cutoff or limit).
  var converged: Bool
  /// Whether the node has no solution at all.
  var infeasible: Bool
}

/// Solves the linear program of a node over all role paths: price, add, solve again.
final class ColumnGeneration {
  let master: Master
  let space: SearchSpace
  let threads: Int
  let deadline: Deadline
  /// Filters that hold for the level in work.
  var limits = PathLimits()
  /// Once every path that can still matter is in the pool, there is nothing to price.
  var poolIsComplete = false
  /// When a solve that need not end must pause, in seconds since the search began.
  var pause: Double?
  private(set) var rounds = 0
  private(set) var exactRounds = 0
  var clock = SearchClock()

  init(master: Master, threads: Int, deadline: Deadline) {
    self.master = master
    space = master.space
    self.threads = threads
    self.deadline = deadline
  }

  private func limits(_ node: Node, _ slot: Int) -> PathLimits {
    var own = limits
    own.required = node.required[slot]
    own.forbidden = node.forbidden[slot]
    return own
  }

  /// Whether a pool column keeps the limits of the level and the node.
  func allows(_ node: Node, _ j: Int) -> Bool {
    let column = master.columns[j]
    if let fixed = node.fixed[column.slot] { return fixed == j }
    if !node.closed.isEmpty && node.closed.contains(j) { return false }
    let path = column.path
    if path.acting > limits.acting || path.overdue > limits.overdue { return false }
    if let floor = limits.floor, column.wellbeing < floor - Tolerances.floor { return false }
    let lastPeriod = space.instance.periods
    func has(_ seat: SeatCell) -> Bool {
      path.marks.contains { Int($0.cell) == seat.role * lastPeriod + seat.period && $0.kind == seat.kind }
    }
    return node.required[column.slot].allSatisfy(has) && !node.forbidden[column.slot].contains(where: has)
  }

  /// Opens the columns that a node allows and closes the others.
  func enter(_ node: Node) throws(LinearProgramError) {
    let count = master.columns.count
    guard count > 0 else { return }
    var upper = [Double](repeating: 0, count: count)
    for j in 0..<count where allows(node, j) { upper[j] = .infinity }
    try master.lp.setColumnBounds(
      Array(master.pathBase..<master.pathBase + count), lower: [Double](repeating: 0, count: count), upper: upper)
  }

  /// Prices all members at once, on as many threads as allowed; answers in the order of the members.
  func price(_ node: Node, above: [Double], effort: PathPricer.Effort) -> [PathPricer.Answer] {
    let (shared, _) = master.prices()
    let own = space.members.indices.map { master.own(shared, slot: $0) }
    let ownLimits = space.members.indices.map { limits(node, $0) }
    let count = space.members.count
    let held = node.fixed.map { $0 != nil }
    let pricers = space.pricers
    var answers = [PathPricer.Answer?](repeating: nil, count: count)
    var effort = effort
    effort.shouldStop = { [deadline] in deadline.isReached }
    let request = effort
    clock.measure(\.pricing) {
      answers.withUnsafeMutableBufferPointer { buffer in
        nonisolated(unsafe) let slots = buffer
        let work: @Sendable (Int) -> Void = { i in
          if held[i] {
            slots[i] = PathPricer.Answer(paths: [], bound: above[i], complete: true)
            return
          }
          slots[i] = pricers[i].price(own[i], limits: ownLimits[i], above: above[i], effort: request)
        }
        if threads > 1 && count > 1 {
          DispatchQueue.concurrentPerform(iterations: count, execute: work)
        } else {
          for i in 0..<count { work(i) }
        }
      }
    }
    return answers.map { $0! }
  }

  /// What seeding a node found.
  enum Seed { case ready, noPath, unknown }

  /// Gives every member at least one path that the node allows, whatever it is worth.
  func seed(_ node: Node) throws(LinearProgramError) -> Seed {
    var have = [Bool](repeating: false, count: space.members.count)
    for j in master.columns.indices where !have[master.columns[j].slot] && allows(node, j) {
      have[master.columns[j].slot] = true
    }
    for slot in have.indices where !have[slot] {
      var prices = PathPrices(space.instance, weights: master.weights)
      prices.wellbeing = space.pricers[slot].coversAll ? 1 : 0
      prices.acting = -1
      prices.overdue = -1
      for cell in prices.holder.indices { prices.holder[cell] = 1 }
      // Any path will do: a short search nearly always has one, a long one settles that there is none.
      let own = limits(node, slot)
      var answer = space.pricers[slot].price(prices, limits: own, effort: PathPricer.Effort(most: 2, steps: 3_000))
      if answer.paths.isEmpty && !answer.complete {
        answer = space.pricers[slot].price(
          prices, limits: own,
          effort: PathPricer.Effort(most: 1, shouldStop: { [deadline] in deadline.isReached }))
      }
      if answer.paths.isEmpty { return answer.complete ? .noPath : .unknown }
      try master.add(answer.paths.map { (slot, $0.path) })
    }
    return .ready
  }

  /// Solves a node. Stops as soon as its bound is at most `cutoff`, or, with `enough`, once the value reaches that.
  ///
  /// - Parameter maxRounds: most rounds of pricing, which is then never exact; nil to go on to the end.
  func solve(
    _ node: Node, cutoff: Double, enough: Double = .infinity, maxRounds: Int? = nil
  ) throws(LinearProgramError) -> NodeOutcome {
    if !poolIsComplete {
      switch try seed(node) {
      case .ready: break
      case .noPath: return NodeOutcome(bound: -.infinity, converged: true, infeasible: true)
      case .unknown: return NodeOutcome(bound: .infinity, converged: false, infeasible: false)
      }
    }
    try enter(node)
    var bound = Double.infinity
    var exact = false
    var first = true
    var round = 0
    while true {
      rounds += 1
      round += 1
      let status = try clock.measure(\.linear) { () throws(LinearProgramError) -> LPStatus in
        if first {
          // After bounds have moved the dual simplex is quick or never ends: the primal takes over.
          let status = try master.solve(method: .dualThenPrimal, iterationLimit: 500, timeLimit: deadline.secondsLeft)
          if status == .optimal || status == .timeLimit { return status }
        }
        return try master.solve(timeLimit: deadline.secondsLeft)
      }
      first = false
      guard status == .optimal else {
        return NodeOutcome(bound: bound, converged: false, infeasible: status == .infeasible)
      }
      let value = master.lp.objectiveValue + master.constant
      if poolIsComplete { return NodeOutcome(bound: value, converged: true, infeasible: false) }
      if value >= enough { return NodeOutcome(bound: bound, converged: false, infeasible: false) }
      if let maxRounds, round > maxRounds, master.infeasibility <= Tolerances.elastic || round > maxRounds + 20 {
        return NodeOutcome(bound: bound, converged: false, infeasible: false)
      }
      let (_, own) = master.prices()
      let effort = exact ? PathPricer.Effort(most: 12) : PathPricer.Effort(most: 12, steps: 3_000)
      let answers = price(node, above: own.map { $0 + Tolerances.reducedCost }, effort: effort)
      var fresh: [(slot: Int, path: RolePath)] = []
      for (slot, answer) in answers.enumerated() { for item in answer.paths { fresh.append((slot, item.path)) } }
      // Lagrangian bound: the value plus what the best path of each member would add.
      let lagrangian = zip(answers, own).reduce(value) {
        let more = $1.0.bound - $1.1
        return more > 1.01 * Tolerances.reducedCost ? $0 + more : $0
      }
      bound = min(bound, lagrangian)
      if Trace.isVerbose {
        Trace.log(
          "    round \(rounds) value \(value) bound \(bound) now \(lagrangian) exact \(exact) complete \(answers.filter(\.complete).count) new \(fresh.count) elastic \(master.infeasibility) steps \(answers.map(\.steps)) pricing \(clock.pricing) lp \(clock.linear)"
        )
      }
      if answers.allSatisfy(\.complete) { exactRounds += 1 }
      if bound <= cutoff { return NodeOutcome(bound: bound, converged: false, infeasible: false) }
      let added = try master.add(fresh)
      if added == 0 {
        if maxRounds != nil && master.infeasibility <= Tolerances.elastic {
          return NodeOutcome(bound: bound, converged: false, infeasible: false)
        }
        if exact || answers.allSatisfy(\.complete) {
          return NodeOutcome(bound: min(bound, max(value, lagrangian)), converged: true, infeasible: false)
        }
        exact = true
        continue
      }
      exact = false
      if deadline.isOver || pause.map({ deadline.seconds >= $0 }) == true {
        return NodeOutcome(bound: bound, converged: false, infeasible: false)
      }
    }
  }
}
