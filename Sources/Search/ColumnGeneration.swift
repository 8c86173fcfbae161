import CompactModel
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
  /// When a solve that need not end must pause, in seconds since the search began.
  var pause: Double?
  /// Whether it must pause now.
  var isPaused: Bool { pause.map { deadline.seconds >= $0 } == true }
  private(set) var rounds = 0
  private(set) var exactRounds = 0
  var clock = SearchClock()
  private var center = StabilityCenter()
  /// The members' pricers: those of the space, without seats that were closed since.
  private(set) var pricers: [PathPricer]
  /// Seats closed for good, by member: role · periods + period, times 2, plus 1 for an understudy.
  private var closed: [Set<Int>]
  /// Which slot each member has.
  private let slots: [String: Int]

  init(master: Master, threads: Int, deadline: Deadline) {
    self.master = master
    space = master.space
    self.threads = threads
    self.deadline = deadline
    pricers = space.pricers
    closed = [Set<Int>](repeating: [], count: space.members.count)
    slots = Dictionary(uniqueKeysWithValues: space.members.enumerated().map { ($0.element.person.id, $0.offset) })
  }

  /// Closes seats that no solution worth `least` on the level in work can have, by the best prices known.
  func narrow(to least: Double) {
    guard space.instance.periods > 1, center.bound.isFinite, center.dual.count == master.rowLower.count else { return }
    let slack = center.bound - least + 1e-5
    guard slack >= 0 else { return }
    let shared = master.prices(center.dual)
    narrow { slot in
      (self.master.own(shared, slot: slot, self.center.dual), self.center.dual[self.master.rows.member[slot]] - slack)
    }
  }

  /// Closes seats that no path of at least a wellbeing can have.
  func narrow(toWellbeing least: Double) {
    guard space.instance.periods > 1 else { return }
    var prices = PathPrices(space.instance, weights: master.weights)
    prices.wellbeing = 1
    narrow { _ in (prices, least - 1e-6) }
  }

  /// Closes seats that somebody else showed to be of no use.
  func close(_ seats: Set<MemberSeat>) {
    guard !seats.isEmpty else { return }
    var codes = [Set<Int>](repeating: [], count: space.members.count)
    for seat in seats {
      guard let slot = slots[seat.member] else { continue }
      codes[slot].insert(seat.cell * 2 + (seat.kind == .holder ? 0 : 1))
    }
    let shut = codes
    let instance = space.instance
    replacePricers { slot, pricer in
      pricer.without { role, t, kind in
        shut[slot].contains(instance.cell(role, t) * 2 + (kind == .holder ? 0 : 1))
      }
    }
  }

  private func narrow(_ ask: (Int) -> (PathPrices, Double)) {
    let asked = pricers.indices.map(ask)
    let limits = self.limits
    replacePricers { slot, pricer in pricer.narrowed(asked[slot].0, limits: limits, least: asked[slot].1) }
  }

  /// Puts other pricers, with fewer seats, in the place of those in use; nil keeps one.
  private func replacePricers(_ make: @escaping @Sendable (Int, PathPricer) -> PathPricer?) {
    let old = pricers
    var new = [PathPricer?](repeating: nil, count: old.count)
    clock.measure(\.pricing) {
      new.withUnsafeMutableBufferPointer { buffer in
        nonisolated(unsafe) let slots = buffer
        // A pricer that time leaves no room to narrow stays as it is.
        let work: @Sendable (Int) -> Void = { [deadline] i in
          if !deadline.isReached { slots[i] = make(i, old[i]) }
        }
        if threads > 1 {
          DispatchQueue.concurrentPerform(iterations: old.count, execute: work)
        } else {
          for i in old.indices { work(i) }
        }
      }
    }
    for (slot, pricer) in new.enumerated() {
      guard let pricer else { continue }
      pricers[slot] = pricer
      var open = Set<Int>()
      for seat in pricer.member.seats {
        for t in 0..<space.instance.periods where seat.open[t] { open.insert(code(seat.role, t, seat.kind)) }
      }
      for seat in space.members[slot].seats {
        for t in 0..<space.instance.periods where seat.open[t] {
          let code = code(seat.role, t, seat.kind)
          if !open.contains(code) { closed[slot].insert(code) }
        }
      }
    }
    if Trace.isVerbose {
      Trace.log("    seats left \(pricers.map(\.member.seats.count)) portfolios \(pricers.map(\.portfolios))")
    }
  }

  /// The seats closed for good.
  var closedSeats: Set<MemberSeat> {
    var seats = Set<MemberSeat>()
    for (slot, codes) in closed.enumerated() {
      for code in codes {
        seats.insert(
          MemberSeat(
            member: space.members[slot].person.id, cell: code / 2, kind: code % 2 == 0 ? .holder : .understudy))
      }
    }
    return seats
  }

  private func code(_ role: Int, _ t: Int, _ kind: SeatKind) -> Int {
    space.instance.cell(role, t) * 2 + (kind == .holder ? 0 : 1)
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
    let shut = closed[column.slot]
    if !shut.isEmpty,
      path.marks.contains(where: { shut.contains(Int($0.cell) * 2 + ($0.kind == .holder ? 0 : 1)) })
    {
      return false
    }
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
  func price(
    _ node: Node, _ dual: ContiguousArray<Double>, above: [Double], effort: PathPricer.Effort
  ) -> [PathPricer.Answer] {
    let shared = master.prices(dual)
    let own = space.members.indices.map { master.own(shared, slot: $0, dual) }
    let ownLimits = space.members.indices.map { limits(node, $0) }
    let count = space.members.count
    let held = node.fixed.map { fixed in fixed.map { master.worth($0, dual) } }
    let pricers = self.pricers
    var answers = [PathPricer.Answer?](repeating: nil, count: count)
    var effort = effort
    effort.shouldStop = { [deadline, pause] in deadline.isReached || pause.map { deadline.seconds >= $0 } == true }
    let request = effort
    clock.measure(\.pricing) {
      answers.withUnsafeMutableBufferPointer { buffer in
        nonisolated(unsafe) let slots = buffer
        let work: @Sendable (Int) -> Void = { i in
          if let worth = held[i] {
            slots[i] = PathPricer.Answer(paths: [], bound: worth, complete: true)
            return
          }
          if request.shouldStop?() == true {
            slots[i] = PathPricer.Answer(paths: [], bound: .infinity, complete: false)
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
      prices.wellbeing = pricers[slot].coversAll ? 1 : 0
      prices.acting = -1
      prices.overdue = -1
      for cell in prices.holder.indices { prices.holder[cell] = 1 }
      // Any path will do: a short search nearly always has one, a long one settles that there is none.
      let own = limits(node, slot)
      var answer = pricers[slot].price(prices, limits: own, effort: PathPricer.Effort(most: 2, steps: 3_000))
      if answer.paths.isEmpty && !answer.complete {
        answer = pricers[slot].price(
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
    switch try seed(node) {
    case .ready: break
    case .noPath: return NodeOutcome(bound: -.infinity, converged: true, infeasible: true)
    case .unknown: return NodeOutcome(bound: .infinity, converged: false, infeasible: false)
    }
    try enter(node)
    var bound = Double.infinity
    var first = true
    var round = 0
    let smooths = maxRounds == nil
    center.begin(master)
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
      func stopped() -> NodeOutcome { NodeOutcome(bound: bound, converged: false, infeasible: false) }
      if value >= enough { return stopped() }
      if let maxRounds, round > maxRounds, master.infeasibility <= Tolerances.elastic || round > maxRounds + 20 {
        return stopped()
      }
      // Price until a path is found that the linear program wants: first near the best prices known, then nearer and nearer its own.
      var share = smooths ? center.share : 0
      var exact = false
      while true {
        var dual = master.dual
        if share > 0 { center.blend(&dual, share) } else { share = 0 }
        master.project(&dual)
        let own = master.rows.member.map { dual[$0] }
        let effort = exact ? PathPricer.Effort(most: 8) : PathPricer.Effort(most: 8, steps: 3_000)
        let answers = price(node, dual, above: own.map { $0 + Tolerances.reducedCost }, effort: effort)
        let complete = answers.allSatisfy(\.complete)
        // A path that was not found is worth no more than its member's price.
        let best = zip(answers, own).map { $0.bound > $1 + 1.01 * Tolerances.reducedCost ? $0.bound : $1 }
        let lagrangian = master.rowsAndSlack(dual) + best.reduce(0, +)
        bound = min(bound, lagrangian)
        if complete { exactRounds += 1 }
        if smooths { center.offer(dual, own: best, rows: master.rows.member, bound: lagrangian) }
        var fresh: [(slot: Int, path: RolePath)] = []
        for (slot, answer) in answers.enumerated() { for item in answer.paths { fresh.append((slot, item.path)) } }
        if Trace.isVerbose {
          Trace.log(
            "    round \(rounds) value \(value) bound \(bound) now \(lagrangian) share \(share) exact \(exact) complete \(answers.filter(\.complete).count) new \(fresh.count) elastic \(master.infeasibility) steps \(answers.map(\.steps)) pricing \(clock.pricing) lp \(clock.linear)"
          )
        }
        if bound <= cutoff { return stopped() }
        if isSettled(value: value, bound: bound), master.infeasibility <= Tolerances.elastic {
          return NodeOutcome(bound: bound, converged: true, infeasible: false)
        }
        let added = try master.add(fresh)
        if added.wanted > 0 { break }
        if deadline.isOver || isPaused { return stopped() }
        if maxRounds != nil && master.infeasibility <= Tolerances.elastic { return stopped() }
        if share > 0 {
          share = share > 0.3 ? share / 2 : 0
          continue
        }
        if exact || complete {
          if master.infeasibility > Tolerances.elastic, try master.raisePenalty() {
            bound = .infinity
            center.forget()
            break
          }
          return NodeOutcome(bound: min(bound, max(value, lagrangian)), converged: true, infeasible: false)
        }
        exact = true
      }
      if deadline.isOver || isPaused {
        return NodeOutcome(bound: bound, converged: false, infeasible: false)
      }
    }
  }

  /// Whether more pricing cannot tell more: the bound is reached, or both round to the same whole number.
  private func isSettled(value: Double, bound: Double) -> Bool {
    if bound <= value + 1e-9 { return true }
    guard master.stage.step != nil && !master.feasibilityOnly else { return false }
    return master.stage.rounded(bound) == master.stage.rounded(value)
  }
}
