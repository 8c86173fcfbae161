import CompactModel
import LinearProgramming
import RolePaths
import TeamModel

/// What no solution exceeds on a level: told by the first periods, by linear relaxations, and by prices alone.
extension LevelSequence {
  /// Whether the first periods show at once that no solution is better on a level than the one in hand.
  func isBest(_ stage: Stage, decided: [Decided], worth: Double) -> Bool {
    compact.firstPeriods(stage, decided: decided, deadline: deadline)?.excludeBetter(stage, than: worth) == true
  }

  /// Bounds a level by what GLPK makes of the first periods.
  func boundByFirstPeriods(_ stage: Stage, _ bound: inout Double) throws(LinearProgramError) {
    guard !isProven(stage, bound), let worth = tree.worth,
      let first = compact.firstPeriods(stage, decided: decided, deadline: deadline)
    else { return }
    bound = min(bound, trusted(try first.bound(stage, from: worth, most: bound), stage))
    trace("first periods", bound)
  }

  /// Bounds a level of a large team by its relaxation in one sum with the levels before it, which is the quicker one.
  func relaxInSum(_ stage: Stage, _ bound: inout Double) throws(LinearProgramError) -> RelaxedLevel? {
    guard isLarge, let relaxed = try compact.weightedRelaxation(stage, decided: decided, deadline: deadline) else {
      return nil
    }
    bound = min(bound, trusted(compact.bound(stage, relaxed.value), stage))
    return relaxed
  }

  /// Solves a relaxation, the levels before it held by rows, and takes its bound.
  func relax(_ stage: Stage, _ level: inout CompactLevel, _ bound: inout Double) throws(LinearProgramError)
    -> RelaxedLevel?
  {
    guard let relaxed = try compact.relaxation(stage, level, deadline: deadline) else { return nil }
    level = level.adding(relaxed)
    bound = min(bound, trusted(compact.bound(stage, relaxed.value), stage))
    return relaxed
  }

  /// What level 4 or 5 cannot exceed, by prices alone; the floor by each member alone first.
  ///
  /// - Parameters:
  ///   - known: what it cannot exceed as far as is known.
  ///   - level: its program, where it is built.
  func boundByPrices(_ stage: Stage, below known: Double, _ level: CompactLevel?) throws(LinearProgramError) -> Double {
    let settled = level?.settled ?? compact.settled(stage, decided: decided, deadline: deadline)
    let members = settled.map { space.members(closed: $0.closed.union(compact.closed), taken: $0.taken) }
    var prices = LagrangianBound(master, members: members, limits: generation.limits, threads: options.threads)
    if prices.isFloor {
      prices.lower(known / 100)
      prices.boundAlone(seconds: deadline.secondsLeft.map { aloneShare * $0 }, deadline: deadline)
      if isProven(stage, stage.rounded(prices.bound)) { return prices.bound }
    }
    // So many steps settle them; the floor hinges on few members, and takes longer.
    let share = compact.isBeyond ? 0.2 : 0.12
    prices.tighten(
      steps: master.stage.isFloor ? 8_000 : 2_500, seconds: deadline.secondsLeft.map { share * $0 }, deadline: deadline)
    // Before prices have settled a step by them brings more, and what time there is belongs to plans.
    if prices.isSettled {
      try prices.join(
        from: tree.incumbent?.paths ?? [], looks: 200, seconds: deadline.secondsLeft.map { jointShare * $0 },
        deadline: deadline)
    }
    return prices.bound
  }

  /// Of the time left, what a look at each member alone may take.
  private var aloneShare: Double { 0.15 }
  /// Of the time left, what the search for each member's best path may take.
  private var jointShare: Double { compact.isBeyond ? 0.2 : 0.3 }

  /// A bound that GLPK found, ∞ where it cannot be right: numerical trouble may call a program infeasible that has a solution. Whether
  /// there is any is for the role paths to say.
  func trusted(_ bound: Double, _ stage: Stage) -> Double {
    guard bound.isFinite else { return .infinity }
    if let worth = tree.worth, bound < worth - (stage.step.map { $0 / 2 } ?? 1e-5) { return .infinity }
    return bound
  }
}
