import LinearProgramming
import RolePaths
import TeamModel

/// Ways to good whole solutions: diving, GLPK's own integer search over the pool, and neighbourhoods of a few members.
extension BranchAndPrice {
  /// Holds one member after another to the path that the linear program likes best, pricing anew after each; what leads nowhere
  /// is taken back and shut out.
  func dive(from root: Node, cutoff: Double) throws(LinearProgramError) {
    var node = root
    var held: [Int] = []
    var retries = space.members.count
    var step = 0
    while step <= 3 * space.members.count {
      if deadline.isOver { return }
      let outcome = try generation.solve(node, cutoff: cutoff, maxRounds: step == 0 ? 0 : 3)
      step += 1
      let stuck = outcome.infeasible || master.infeasibility > Tolerances.elastic
      if stuck, !held.isEmpty {
        guard retries > 0 else { return }
        retries -= 1
        for j in held {
          node.fixed[master.columns[j].slot] = nil
          node.closed.insert(j)
        }
        held = []
        continue
      }
      if outcome.infeasible || (outcome.bound <= cutoff && !stuck) { return }
      let fractions = master.fractions(above: Tolerances.integrality)
      if let paths = wholePaths(fractions) {
        offer(paths)
        return
      }
      // Nearly everything that is whole stays; else the largest fraction is rounded up.
      held = []
      var next: (column: Int, value: Double)?
      for item in fractions where node.fixed[master.columns[item.column].slot] == nil {
        if item.value > 0.75 && held.count < max(1, space.members.count / 4) {
          node.fixed[master.columns[item.column].slot] = item.column
          held.append(item.column)
        } else if next == nil || item.value > next!.value + 1e-9 {
          next = item
        }
      }
      if held.isEmpty {
        guard let next else { return }
        node.fixed[master.columns[next.column].slot] = next.column
        held = [next.column]
      }
    }
  }

  /// Lets GLPK search the pool: the columns that the node allows and that can still matter.
  ///
  /// - Parameters:
  ///   - most: most columns.
  ///   - nodeLimit: most nodes of GLPK's own tree: a measure of work that does not depend on the machine.
  func searchPool(_ node: Node, most: Int, nodeLimit: Int) throws(LinearProgramError) {
    let allowed = master.columns.indices.filter { generation.allows(node, $0) }
    var chosen = allowed
    if allowed.count > most {
      var reduced: ContiguousArray<Double> = []
      try master.lp.readReducedCosts(into: &reduced)
      guard reduced.count >= master.pathBase + master.columns.count else { return }
      chosen = Array(
        allowed.sorted { (-reduced[master.pathBase + $0], $0) < (-reduced[master.pathBase + $1], $1) }.prefix(most)
      ).sorted()
    }
    guard !chosen.isEmpty else { return }
    let columns = ContiguousArray((0..<master.pathBase).map { Int32($0) } + chosen.map { Int32(master.pathBase + $0) })
    let integer = (0..<columns.count).map { $0 >= master.pathBase }
    var options = IntegerOptions(timeLimit: deadline.secondsLeft)
    if let worth { options.objectiveLimit = worth - master.constant }
    let deadline = self.deadline
    let outcome = try generation.clock.measure(\.integer) { () throws(LinearProgramError) -> IntegerOutcome in
      try master.lp.solveInteger(columns: columns, integer: integer, options: options) {
        deadline.isOver || $0.nodes > nodeLimit
      }
    }
    guard let solution = outcome.incumbent else { return }
    var picked: [(column: Int, value: Double)] = []
    for (i, j) in chosen.enumerated() where solution.values[master.pathBase + i] > 0.5 {
      picked.append((j, solution.values[master.pathBase + i].rounded()))
    }
    if let paths = wholePaths(picked) { offer(paths) }
  }

  /// Frees a few members at a time and looks for a better solution around the incumbent, until nothing more is found or `most` nodes
  /// were solved.
  func searchNeighbourhoods(_ root: Node, size: Int, nodeLimit: Int, most: Int) throws(LinearProgramError) {
    guard incumbent != nil, space.members.count > size else { return }
    let groups = neighbourhoods(size)
    let first = nodes
    var quiet = 0
    var index = 0
    while quiet < groups.count, !deadline.isOver, nodes - first < most, let current = incumbent {
      let free = Set(groups[index % groups.count])
      index += 1
      var node = root
      try master.add(solution: current.paths)
      let keys = current.paths.map(\.key)
      for (j, column) in master.columns.enumerated()
      where !free.contains(column.slot) && node.fixed[column.slot] == nil && column.path.key == keys[column.slot] {
        node.fixed[column.slot] = j
      }
      var effort = Effort()
      effort.nodeLimit = nodeLimit
      effort.rounds = 12
      let before = worth
      _ = try explore(node, effort)
      quiet = worth == before ? quiet + 1 : 0
    }
  }

  /// Groups of members who can take the same roles, in a fixed order.
  private func neighbourhoods(_ size: Int) -> [[Int]] {
    let count = space.members.count
    let roles = space.members.map { member in Set(member.seats.map(\.role)) }
    var groups: [[Int]] = []
    var seen = Set<[Int]>()
    for i in 0..<count {
      let near = (0..<count).filter { $0 != i }.sorted {
        let a = roles[i].intersection(roles[$0]).count
        let b = roles[i].intersection(roles[$1]).count
        return (b, $0) < (a, $1)
      }
      for start in 0..<min(3, max(1, near.count - size + 2)) {
        let group = ([i] + near.dropFirst(start).prefix(size - 1)).sorted()
        if seen.insert(group).inserted { groups.append(group) }
      }
    }
    return groups
  }
}
