import LinearProgramming
import RolePaths
import TeamModel

/// Branch and price: a tree over (member, role, seat, period), each node solved by column generation.
///
/// It keeps the incumbent of the level in work. The same tree serves the proof of a level and, with most members held to
/// their paths, the search of a neighbourhood.
final class BranchAndPrice {
  let generation: ColumnGeneration
  let master: Master
  let space: SearchSpace
  let deadline: Deadline
  /// The levels decided before.
  var decided: [Decided] = []
  /// The best solution of the level in work that keeps the levels before it.
  private(set) var incumbent: Incumbent?
  /// Told when a better solution or bound is known.
  var report: (Double?, Double) -> Void = { _, _ in }
  private(set) var nodes = 0
  /// A bound on nodes of the tree in work that could be neither solved nor split.
  private var unresolved = -Double.infinity
  /// Legal solutions found on the way, newest last: starts for the levels and profiles to come.
  private(set) var archive: [[RolePath]] = []

  init(_ generation: ColumnGeneration) {
    self.generation = generation
    master = generation.master
    space = generation.space
    deadline = generation.deadline
  }

  /// The worth of the incumbent on the level in work.
  var worth: Double? { incumbent.map { master.stage.worth($0.values, space) } }

  /// Takes a solution when it is legal, keeps every decided level and is better than the one in hand.
  @discardableResult
  func offer(_ paths: [RolePath]) -> Bool {
    let values = space.values(paths, weights: master.weights)
    guard values.broken == 0 else { return false }
    guard decided.allSatisfy({ $0.isKept(values, space) }) else { return false }
    let mine = master.stage.worth(values, space)
    if let worth, mine <= worth + (master.stage.step.map { $0 / 2 } ?? 1e-9) { return false }
    incumbent = Incumbent(paths: paths, values: values)
    archive.append(paths)
    if archive.count > 40 { archive.removeFirst() }
    return true
  }

  /// Forgets the incumbent or puts another in its place.
  func reset(_ incumbent: Incumbent?) { self.incumbent = incumbent }

  /// A node is not worth solving when its bound is at most this.
  var cutoff: Double {
    guard let worth else { return -.infinity }
    guard let step = master.stage.step, !master.feasibilityOnly else { return worth + Tolerances.worth }
    return worth + step - Tolerances.worth
  }

  /// How a tree is searched.
  struct Effort {
    var nodeLimit = Int.max
    var depthFirst = false
    /// Ends at the first solution taken.
    var stopAtFirst = false
    /// Nodes whose bound is at most this are cut; nil for the incumbent's cutoff.
    var cutoff: Double?
    /// Column generation may stop once the node's value reaches this.
    var enough = Double.infinity
    /// Most rounds of pricing for a node, never exact; nil to solve every node to the end.
    var rounds: Int?
  }

  /// Searches the tree below `root`.
  ///
  /// - Returns: a bound on what the tree holds beyond the incumbent (−∞ when nothing), and whether the tree was finished.
  func explore(_ root: Node, _ effort: Effort = Effort()) throws(LinearProgramError) -> (bound: Double, finished: Bool)
  {
    var open = [root]
    unresolved = -.infinity
    return try explore(&open, effort)
  }

  /// Goes on with the nodes that are open, and leaves those that a limit did not let it reach.
  func explore(
    _ open: inout [Node], _ effort: Effort
  ) throws(LinearProgramError) -> (bound: Double, finished: Bool) {
    var count = 0
    while !open.isEmpty {
      let cutoff = effort.cutoff ?? self.cutoff
      if count >= effort.nodeLimit || deadline.isOver {
        return (max(unresolved, open.map(\.bound).max()!), false)
      }
      let index =
        effort.depthFirst || incumbent == nil
        ? open.count - 1 : open.indices.max { (open[$0].bound, -$0) < (open[$1].bound, -$1) }!
      let node = open.remove(at: index)
      if node.bound <= cutoff { continue }
      count += 1
      nodes += 1
      if node.fixed.allSatisfy({ $0 == nil }) { try master.purge(most: 4_000, keep: incumbent?.paths ?? []) }
      let outcome = try generation.solve(node, cutoff: cutoff, enough: effort.enough, maxRounds: effort.rounds)
      if outcome.infeasible { continue }
      var bound = min(node.bound, outcome.bound)
      if !master.feasibilityOnly { bound = master.stage.rounded(bound) }
      if node.depth == 0 && !effort.stopAtFirst { report(worth, bound) }
      if bound <= cutoff { continue }
      if !outcome.converged && outcome.bound == .infinity && deadline.isOver {
        open.append(node)
        return (max(unresolved, ([bound] + open.map(\.bound)).max()!), false)
      }
      let fractions = master.fractions(above: Tolerances.integrality)
      if let paths = wholePaths(fractions) {
        let taken = offer(paths)
        if taken && effort.stopAtFirst { return (bound, false) }
        if taken || worth.map({ $0 >= bound - Tolerances.worth }) == true {
          report(worth, max(bound, worth ?? bound))
          if bound <= (effort.cutoff ?? self.cutoff) { continue }
        }
        // The master is content with a whole solution that is worth less than it says, or breaks a rule by elastic columns.
        if let split = branchWhole(node, paths) {
          open.append(
            contentsOf: split.map { child in
              var child = child
              child.bound = bound
              return child
            })
        }
        // Else every seat is decided: the node holds this one solution, and it was offered.
        continue
      }
      guard let (slot, seat) = branchingSeat(fractions) else {
        unresolved = max(unresolved, bound)
        continue
      }
      var without = node
      without.bound = bound
      without.depth += 1
      without.forbidden[slot].append(seat)
      var with = node
      with.bound = bound
      with.depth += 1
      with.required[slot].append(seat)
      open.append(without)
      open.append(with)
    }
    return (unresolved, unresolved == -.infinity)
  }

  /// The paths of a solution in which every member has one path, nil otherwise.
  func wholePaths(_ fractions: [(column: Int, value: Double)]) -> [RolePath]? {
    var chosen = [RolePath?](repeating: nil, count: space.members.count)
    for (j, x) in fractions {
      guard x > 1 - Tolerances.integrality else { return nil }
      chosen[master.columns[j].slot] = master.columns[j].path
    }
    let paths = chosen.compactMap { $0 }
    return paths.count == chosen.count ? paths : nil
  }

  /// When a whole solution is not what the master takes it for: split on any seat that is still free.
  private func branchWhole(_ node: Node, _ paths: [RolePath]) -> [Node]? {
    let lastPeriod = space.instance.periods
    for (slot, path) in paths.enumerated() where node.fixed[slot] == nil {
      for mark in path.marks {
        let seat = SeatCell(role: Int(mark.cell) / lastPeriod, period: Int(mark.cell) % lastPeriod, kind: mark.kind)
        if node.required[slot].contains(seat) { continue }
        var without = node
        without.depth += 1
        without.forbidden[slot].append(seat)
        var with = node
        with.depth += 1
        with.required[slot].append(seat)
        return [without, with]
      }
      // All its seats are required: split on another seat it could still take.
      for seat in space.members[slot].seats {
        for t in 0..<lastPeriod where seat.open[t] {
          let cell = SeatCell(role: seat.role, period: t, kind: seat.kind)
          if node.required[slot].contains(cell) || node.forbidden[slot].contains(cell) { continue }
          var without = node
          without.depth += 1
          without.forbidden[slot].append(cell)
          var with = node
          with.depth += 1
          with.required[slot].append(cell)
          return [with, without]
        }
      }
    }
    return nil
  }

  /// The seat to branch on: holder seats first, the one whose use is nearest to one half; early periods win ties.
  private func branchingSeat(_ fractions: [(column: Int, value: Double)]) -> (Int, SeatCell)? {
    let lastPeriod = space.instance.periods
    var use: [Int: Double] = [:]
    let cells = space.instance.roles * lastPeriod
    for (j, x) in fractions {
      let column = master.columns[j]
      for mark in column.path.marks {
        use[(column.slot * cells + Int(mark.cell)) * 2 + (mark.kind == .holder ? 0 : 1), default: 0] += x
      }
    }
    var best: (key: Int, score: Double)?
    for (key, x) in use.sorted(by: { $0.key < $1.key }) where x > 1e-5 && x < 1 - 1e-5 {
      let cell = key / 2 % cells
      let score = 0.5 - abs(x - 0.5) + (key % 2 == 0 ? 1 : 0) - 0.02 * Double(cell % lastPeriod)
      if best == nil || score > best!.score + 1e-12 || (abs(score - best!.score) <= 1e-12 && key < best!.key) {
        best = (key, score)
      }
    }
    guard let best else { return nil }
    let cell = best.key / 2 % cells
    return (
      best.key / 2 / cells,
      SeatCell(role: cell / lastPeriod, period: cell % lastPeriod, kind: best.key % 2 == 0 ? .holder : .understudy)
    )
  }
}
