import LinearProgramming
import RolePaths
import TeamModel

/// Where a search begins: a first solution, the guide, and whether there is any at all.
extension LevelSequence {
  /// A first solution at once: what is known, or a greedy plan.
  func findFirst(_ starts: [[RolePath]]) throws(LinearProgramError) {
    try master.begin(.guide(profile))
    for paths in starts { tree.offer(paths) }
    if starts.isEmpty { try startGreedily() }
    trace("first", .infinity)
    func tell(_ incumbent: Incumbent) {
      report(
        SearchProgress(
          profile: profile, aim: .covered, value: Double(incumbent.values.uncovered), bound: 0,
          seconds: deadline.seconds))
    }
    if let incumbent = tree.incumbent { tell(incumbent) }
    if options.compactFirst, !isAssignment, !mustEnd, ProgramSize.isAnnealed(space) || !compact.isQuick,
      let incumbent = tree.incumbent
    {
      deadline.give(0.35)
      neighbourhoods.better = tell
      var limit = settledRules
      let annealed = annealRules(from: incumbent, limit: limit)
      tell(annealed)
      // Of all but large teams the levels themselves are soon decided; any good start will do.
      var quiet = isLarge ? 10 + 2 * space.members.count : 6
      let worth = NeighbourhoodGoal.rules.worth(annealed.values, space)
      if isAnnealed, compact.isAnnealedFirst, areBest(annealed.values) { limit = worth }
      trace("rules, first periods", limit)
      if isLarge, worth < limit {
        if let relaxed = try compact.rules(deadline: deadline) {
          limit = min(limit, relaxed.most)
          neighbourhoods.left = relaxed.left
          // The relaxation is mostly met: what lies above it is worth looking for.
          quiet *= 3
          trace("rules, relaxed", limit)
        } else if !deadline.isOver {
          limit = min(limit, try boundPeriods(annealed.values))
        }
      }
      tree.reset(
        try neighbourhoods.run(
          .rules, from: annealed, decided: [], limit: limit, quiet: quiet, deadline: deadline))
      neighbourhoods.better = { _ in }
      deadline.give(nil)
      trace("rules", .infinity)
    }
  }

  /// Whether the first periods show at once that no solution is better on levels 1–3.
  func areBest(_ values: TeamValues) -> Bool {
    var decided: [Decided] = []
    for (aim, _) in NeighbourhoodGoal.weights {
      let stage = Stage(aim: aim)
      let worth = stage.worth(values, space)
      if worth < 0, !isBest(stage, decided: decided, worth: worth) { return false }
      decided.append(Decided(stage: stage, worth: worth))
    }
    return true
  }

  /// Bounds levels 1 and 2 period by period; gives what levels 1–3 together cannot exceed.
  private func boundPeriods(_ values: TeamValues) throws(LinearProgramError) -> Double {
    let bounds: PeriodBounds
    if let known = memory.periodBounds { bounds = known } else { bounds = try newPeriodBounds(values) }
    periodBounds = bounds
    let most = NeighbourhoodGoal.worth(
      uncovered: Double(bounds.uncovered), acting: Double(bounds.acting(uncovered: bounds.uncovered)), overdue: 0)
    trace("rules, period by period", most)
    return most
  }

  /// Bounds of all periods, which are remembered where they were found in time.
  private func newPeriodBounds(_ values: TeamValues) throws(LinearProgramError) -> PeriodBounds {
    var bounds = PeriodBounds(space)
    if values.uncovered > 0 { try bounds.boundUncovered(enough: values.uncovered, deadline: deadline) }
    try bounds.boundActing(enough: values.acting + PeriodBounds.weight * values.uncovered, deadline: deadline)
    if !deadline.isOver { memory.periodBounds = bounds }
    return bounds
  }

  /// A first solution, member by member.
  private func startGreedily() throws(LinearProgramError) {
    // What is annealed next gains little from a wide choice, or from members who choose again.
    for isHasty in isAnnealedAtOnce ? [true, false] : [false] where tree.incumbent == nil {
      let greedy = GreedyStart(
        space, weights: master.weights, onlyFit: isAssignment, portfolios: isHasty ? 1_000 : nil)
      guard let paths = greedy.paths(passes: isHasty ? 1 : 3) else { continue }
      tree.offer(paths)
      try master.add(solution: paths)
    }
  }

  /// What levels 1–3 are worth together where another profile has proven them; 0, their best in theory, where none has.
  private var settledRules: Double {
    let values = Stage.shared.compactMap { aim in
      shared.first { $0.aim == aim && $0.proven }?.value
    }
    guard values.count == 3 else { return 0 }
    return NeighbourhoodGoal.worth(uncovered: values[0], acting: values[1], overdue: values[2])
  }

  /// Runs the guide once, before role paths first get their turn on `stage`, which is then in work again.
  func findStart(_ stage: Stage) throws(LinearProgramError) {
    // What the compact programs found is as good a start; the guide's paths, made for other prices, then only burden the linear program.
    if options.compactFirst && tree.incumbent != nil && stage.aim != .floor { return }
    guard !isGuided && !deadline.isOver && !isLarge else { return }
    isGuided = true
    let best = tree.incumbent
    try runGuide()
    try master.begin(stage)
    let better = tree.archive
    tree.reset(best)
    for paths in better.reversed() { tree.offer(paths) }
  }

  /// All levels at once in one weighted sum: a quick way to paths and solutions that are good on every level.
  private func runGuide() throws(LinearProgramError) {
    let root = Node(members: space.members.count)
    let known = tree.archive
    try master.begin(.guide(profile))
    tree.reset(nil)
    for paths in known { tree.offer(paths) }
    // A third of the time at most goes into the guide.
    generation.pause = deadline.secondsLeft.map { deadline.seconds + $0 / 3 }
    defer { generation.pause = nil }
    let outcome = try generation.solve(root, cutoff: -.infinity, maxRounds: 200)
    if outcome.infeasible { return }
    if let paths = tree.wholePaths(master.fractions(above: Tolerances.integrality)) { tree.offer(paths) }
    trace("guide root", outcome.bound)
    let value = master.lp.objectiveValue + master.constant
    func isGood() -> Bool { (tree.worth ?? -.infinity) >= value - 0.02 * Double(space.members.count) }
    if isGood() { return }
    try tree.dive(from: root, cutoff: tree.cutoff)
    trace("guide dive", outcome.bound)
    if isGood() { return }
    try tree.searchNeighbourhoods(root, size: 3, nodeLimit: 6, most: 3 * space.members.count)
    trace("guide neighbours", outcome.bound)
  }

  /// Looks for any legal solution; whether there is one.
  func findAny() throws(LinearProgramError) -> Bool {
    let stage = Stage(aim: .covered)
    let root = Node(members: space.members.count)
    try master.begin(stage, feasibilityOnly: true)
    let cutoff = -Tolerances.elastic
    let outcome = try generation.solve(root, cutoff: cutoff, enough: cutoff)
    if outcome.infeasible || outcome.bound <= cutoff { return false }
    if let paths = tree.wholePaths(master.fractions(above: Tolerances.integrality)) { tree.offer(paths) }
    if tree.incumbent != nil { return true }
    try tree.dive(from: root, cutoff: cutoff)
    if tree.incumbent != nil { return true }
    var effort = BranchAndPrice.Effort()
    effort.depthFirst = true
    effort.stopAtFirst = true
    effort.cutoff = cutoff
    effort.enough = cutoff
    _ = try tree.explore(root, effort)
    return tree.incumbent != nil
  }
}
