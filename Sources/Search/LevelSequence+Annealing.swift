import Dispatch
import LinearProgramming
import RolePaths
import TeamModel

/// Where annealing has its place: before neighbourhoods, in teams that GLPK does not search whole in a moment.
extension LevelSequence {
  /// Changes that a run tries for each member and period.
  private var stepsEach: Int { 4_000 }
  /// Pairs of runs in one turn, and pairs in vain that are enough. On the floor of large teams runs differ most.
  private var mostPairs: Int { 6 }
  private func mostQuiet(_ stage: Stage) -> Int {
    if stage.aim == .floor { return 3 }
    if isLarge { return 2 }
    return stage.isRule ? 4 : 1
  }
  /// Of the time left, the share that one pair may take.
  private var pairShare: Double { 0.08 }
  /// Seconds below which a pair finds little, on a level and before the first, and the most that it may take for them: one long pair is worth more
  /// than several short ones.
  private var pairSeconds: Double { 0.5 }
  private var rulesSeconds: Double { 1 }
  private var mostShare: Double { 0.6 }
  /// The same before the first level, where the first periods tell when it is enough, and pairs in vain that are enough then.
  private var rulesShare: Double { ProgramSize.isLikelyBuilt(space) ? 0.2 : pairShare }
  private var rulesQuiet: Int { ProgramSize.isLikelyBuilt(space) ? 2 : 1 }

  /// Of the time left for level 4 or 5 of a large team, the share of its one long run: slow cooling finds what short runs never do, however many.
  /// In a huge team little comes after it.
  private var longShare: Double { compact.isBeyond ? 0.5 : 0.3 }

  /// Betters the solution in hand by many small changes.
  ///
  /// - Parameters:
  ///   - turn: how often the level had its turn before.
  ///   - mayBeLong: whether one run may take much of the time that is left, since only neighbourhoods come after it.
  func anneal(_ stage: Stage, most: Double, turn: Int, mayBeLong: Bool = false) throws(LinearProgramError) {
    guard isAnnealed, stage.rank == 0, stage.aim != .fit, stage.aim != .together else { return }
    var quiet = 0
    for pair in 0..<mostPairs where quiet < mostQuiet(stage) && !deadline.isOver {
      guard let incumbent = tree.incumbent, let before = tree.worth else { return }
      if isProven(stage, most) { break }
      var goal = goal(stage, incumbent)
      // The first pair shows soon what is to be had, the second takes its time. Floors of all but huge teams differ so much from run to run that
      // many short ones find more.
      let isSlow = stage.aim == .team || (stage.aim == .floor && compact.isBeyond)
      let isLong = mayBeLong && isSlow && turn == 0 && pair == 1
      if stage.aim == .floor, pair % 3 == 1 { (goal.lacking, goal.team) = (10, 0.1) }
      let found = anneal(goal, stage, from: incumbent.paths, pair: turn * mostPairs + pair, isLong: isLong)
      for paths in found { tree.offer(paths) }
      if isLong, deadline.secondsLeft != nil { break }
      quiet = (tree.worth ?? before) > before + 1e-9 ? 0 : quiet + 1
      tree.report(tree.worth, most)
    }
    trace("annealing", most)
  }

  /// Betters levels 1–3 of a first solution together. In all but small teams this needs no look at the program, which takes a while to build.
  func annealRules(from start: Incumbent, limit: Double) -> Incumbent {
    guard isAnnealedAtOnce || (isAnnealed && isLarge) else { return start }
    var best = start
    func worth(_ values: TeamValues) -> Double { NeighbourhoodGoal.rules.worth(values, space) }
    var quiet = 0
    for pair in 0..<mostPairs where quiet < rulesQuiet && !deadline.isOver && worth(best.values) < limit {
      let before = worth(best.values)
      for paths in anneal(AnnealingGoal(), nil, from: best.paths, pair: pair) {
        let values = space.values(paths, weights: master.weights)
        if values.broken == 0 && worth(values) > worth(best.values) { best = Incumbent(paths: paths, values: values) }
      }
      let isBetter = worth(best.values) > before
      quiet = isBetter ? 0 : quiet + 1
      if isBetter, areBest(best.values) { break }
    }
    trace("annealing", .infinity)
    return best
  }

  /// Whether annealing has a place in this search.
  var isAnnealed: Bool {
    options.compactFirst && ProgramSize.isAnnealed(space) && space.excluded.isEmpty
      && space.instance.periods <= 64
  }

  /// Whether annealing comes before everything else, without a look at the program.
  var isAnnealedAtOnce: Bool { isAnnealed && space.members.count > CompactStep.fewMembers }

  /// Two runs, at once where there are two threads; a long one is alone where there is but one thread.
  private func anneal(
    _ goal: AnnealingGoal, _ stage: Stage?, from start: [RolePath], pair: Int, isLong: Bool = false
  ) -> [[RolePath]] {
    let annealing = Annealing(space, profile: profile, tables: scoreTables, deadline: deadline)
    let heat = heat(stage, pair, isLong: isLong)
    let isTimed = deadline.secondsLeft != nil
    let steps = isLong && isTimed ? Int.max : stepsEach * space.members.count * space.instance.periods
    let share = isLong ? longShare : stage == nil ? rulesShare : pairShare
    let runs = isLong && options.threads == 1 ? 1 : 2
    let seconds = deadline.secondsLeft.map {
      let shared = max(share * $0, min(stage == nil ? rulesSeconds : pairSeconds, mostShare * $0))
      return options.threads > 1 ? shared : shared / Double(runs)
    }
    var found = [SeatGrid?](repeating: nil, count: runs)
    found.withUnsafeMutableBufferPointer { buffer in
      nonisolated(unsafe) let buffer = buffer
      @Sendable func work(_ k: Int) {
        let schedule = Annealing.Schedule(
          steps: steps, warmest: heat.warmest[k], coldest: heat.coldest, seed: UInt64(2 * pair + k + 7),
          seconds: seconds)
        var goal = goal
        // The second looks at the floor and the levels before it, nothing else.
        if stage?.aim == .floor, k == 1 { goal.team = 0 }
        buffer[k] = annealing.run(goal, from: start, schedule, lifts: stage?.aim == .floor)
      }
      if options.threads > 1 {
        DispatchQueue.concurrentPerform(iterations: runs, execute: work)
      } else {
        for k in 0..<runs { work(k) }
      }
    }
    return found.compactMap { $0 }.compactMap { annealing.paths($0) }
  }

  /// How warm a pair of runs begins, and how cold it ends: warmer where a level is far from settled.
  private func heat(_ stage: Stage?, _ pair: Int, isLong: Bool) -> (warmest: [Double], coldest: Double) {
    guard let stage, !stage.isRule else { return (pair % 2 == 0 ? [0.3, 1] : [0.1, 2], 0.02) }
    if stage.aim == .floor {
      if pair % 3 == 1 { return ([0.05, 0.3], 0.002) }
      return (pair % 2 == 0 ? [0.1, 0.3] : [0.2, 1], 0.005)
    }
    if isLong { return ([0.03, 0.1], 0.0005) }
    return (pair % 2 == 0 ? [0.1, 0.05] : [0.07, 0.2], 0.0005)
  }

  /// What a level charges: the levels before it so much that none is given up.
  private func goal(_ stage: Stage, _ incumbent: Incumbent) -> AnnealingGoal {
    var goal = AnnealingGoal(uncovered: 200, acting: 40, overdue: 10, broken: 200)
    let isDecided = { [decided] (aim: LevelOutcome.Aim) in decided.contains { $0.stage.aim == aim } }
    if isDecided(.changes) { goal.change = 5 }
    if isDecided(.thin) { goal.thin = 5 }
    switch stage.aim {
    case .covered: (goal.uncovered, goal.acting, goal.overdue) = (40, 3, 0.5)
    case .competent: (goal.acting, goal.overdue) = (6, 0.5)
    case .onTime: goal.overdue = 3
    case .changes: goal.change = 2
    case .thin: goal.thin = 2
    case .floor:
      goal.target = Double(incumbent.values.floor + 2) / 100
      goal.lacking = 4
      goal.team = 0.2
    default:
      goal.target = Double(decided.last { $0.stage.aim == .floor }?.worth ?? 0) / 100
      goal.lacking = 10
      goal.short = 0.5
    }
    return goal
  }
}
