import LinearProgramming
import RolePaths
import TeamModel

/// Level 4 over role paths: the greatest floor for which a solution exists.
extension LevelSequence {
  /// The greatest floor of a rank that the linear program over all paths allows: a proven bound in hundredths.
  ///
  /// Each candidate floor k is a filter on the paths (for a higher rank: a row that limits how many members stay below k). The
  /// greatest k is found by halving.
  func floorRoot(_ stage: Stage, most: Double) throws(LinearProgramError) -> Double {
    guard let worth = tree.worth else { return 100 }
    var low = Int(worth.rounded())
    var high = min(try highestFloor(stage), Int(most))
    if high <= low { return Double(low) }
    // Greatest k whose linear program has a solution.
    while low < high {
      if deadline.isOver || generation.isPaused { return Double(high) }
      let middle = (low + high + 1) / 2
      let possible = try attempt(stage, middle) { root throws(LinearProgramError) in
        let outcome = try self.generation.solve(
          root, cutoff: -Tolerances.elastic, enough: -Tolerances.elastic)
        if !outcome.infeasible, outcome.bound > -Tolerances.elastic,
          let paths = self.tree.wholePaths(self.master.fractions(above: Tolerances.integrality))
        {
          self.tree.offer(paths)
        }
        return !outcome.infeasible && outcome.bound > -Tolerances.elastic
      }
      if possible { low = middle } else { high = middle - 1 }
      low = max(low, Int((tree.worth ?? 0).rounded()))
      tree.report(tree.worth, Double(high))
    }
    return Double(high)
  }

  /// The greatest floor of a rank that a whole solution reaches, `most` or less; returns a proven bound in hundredths.
  func floorTree(_ stage: Stage, most: Double) throws(LinearProgramError) -> Double {
    var high = Int(most)
    while Int((tree.worth ?? 0).rounded()) < high {
      if deadline.isOver { return Double(high) }
      let target = high
      let refuted = try attempt(stage, target) { root throws(LinearProgramError) in
        try self.tree.dive(from: root, cutoff: -Tolerances.elastic)
        self.trace("floor dive \(target)", Double(target))
        if Int((self.tree.worth ?? 0).rounded()) >= target { return false }
        try self.generation.enter(root)
        if try self.master.solve() == .optimal { try self.tree.searchPool(root, most: 2_500, nodeLimit: 100) }
        if Int((self.tree.worth ?? 0).rounded()) >= target { return false }
        var effort = BranchAndPrice.Effort()
        effort.depthFirst = true
        effort.stopAtFirst = true
        effort.cutoff = -Tolerances.elastic
        effort.enough = -Tolerances.elastic
        let result = try self.tree.explore(root, effort)
        return result.finished
      }
      if Int((tree.worth ?? 0).rounded()) >= target { break }
      if !refuted { return Double(high) }
      high -= 1
      tree.report(tree.worth, Double(high))
    }
    return Double(max(high, Int((tree.worth ?? 0).rounded())))
  }

  /// The most any floor could be: what the member of that rank can reach alone.
  private func highestFloor(_ stage: Stage) throws(LinearProgramError) -> Int {
    var best: [Int] = []
    for (slot, pricer) in generation.pricers.enumerated() {
      var prices = PathPrices(space.instance, weights: master.weights)
      prices.wellbeing = 1
      let effort = PathPricer.Effort(most: 1, shouldStop: { [deadline] in deadline.isReached })
      let answer =
        deadline.isOver ? nil : pricer.price(prices, limits: generation.limits, effort: effort)
      if let first = answer?.paths.first { try master.add([(slot, first.path)]) }
      best.append(answer.map { $0.complete ? TeamValues.hundredths(max(0, $0.bound)) : 100 } ?? 100)
    }
    best.sort()
    if best.isEmpty { return 100 }
    return best[min(stage.rank, best.count - 1)]
  }

  /// Runs `body` with the floor of a rank set to `hundredths` and nothing charged but elastic columns.
  private func attempt(
    _ stage: Stage, _ hundredths: Int, _ body: (Node) throws(LinearProgramError) -> Bool
  ) throws(LinearProgramError) -> Bool {
    let before = generation.limits
    let root = Node(members: space.members.count)
    var row: Int?
    if stage.rank == 0 {
      generation.limits.floor = Double(hundredths) / 100
    } else {
      row = try master.limitBelow(hundredths, most: stage.rank)
    }
    try master.begin(stage, feasibilityOnly: true)
    let result = try body(root)
    generation.limits = before
    if let row { try master.releaseThreshold(row) }
    try master.begin(stage)
    return result
  }
}
