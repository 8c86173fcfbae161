import CompactModel
import LinearProgramming
import RolePaths
import TeamModel

/// What GLPK does for a level on compact programs, before the role paths take over.
extension LevelSequence {
  /// Whether the team is so large that only neighbourhoods better a solution in any time that people wait.
  var isLarge: Bool { compact.isLarge }

  /// Bounds a level by its relaxation, betters the solution in hand by neighbourhoods, and lets GLPK search the whole program where it
  /// is small.
  ///
  /// - Returns: a proven bound on the level's worth.
  func decideCompact(_ stage: Stage, most: Double) throws(LinearProgramError) -> Double {
    var bound = most
    let level = compact.level(stage, decided: decided)
    if let level, !isAssignment {
      bound = min(bound, trusted(try compact.relaxation(stage, level, deadline: deadline), stage))
    }
    tree.report(tree.worth, bound)
    trace("relaxation", bound)
    if isProven(stage, bound) { return bound }
    // What GLPK searches whole in a moment needs no neighbourhoods, but for the floor, on which it finds solutions late.
    let isQuick = level.map { $0.size < 4_500 } ?? false
    if stage.rank == 0, !isAssignment, !isQuick || stage.aim == .floor, let incumbent = tree.incumbent {
      neighbourhoods.better = { [tree, space] in tree.report(stage.worth($0.values, space), bound) }
      defer { neighbourhoods.better = { _ in } }
      tree.offer(try better(incumbent, stage, most: min(bound, stageLimit(stage)), isQuick: isQuick).paths)
      trace("neighbourhoods", bound)
      tree.report(tree.worth, bound)
      if isProven(stage, bound) { return bound }
    }
    guard let level else { return bound }
    let found = try compact.run(stage, level, start: tree.incumbent?.paths, deadline: deadline)
    if let paths = found.seats.flatMap({ space.paths(of: $0) }) {
      try master.add(paths.enumerated().map { ($0.offset, $0.element) })
      tree.offer(paths)
    }
    bound = min(bound, trusted(found.bound, stage))
    trace("compact", bound)
    tree.report(tree.worth, bound)
    return bound
  }

  /// A bound that GLPK found, ∞ where it cannot be right: numerical trouble may call a program infeasible that has a solution. Whether
  /// there is any is for the role paths to say.
  private func trusted(_ bound: Double, _ stage: Stage) -> Double {
    guard bound.isFinite else { return .infinity }
    if let worth = tree.worth, bound < worth - (stage.isIntegral ? 0.5 : 1e-5) { return .infinity }
    return bound
  }

  /// What neighbourhoods make of a solution.
  private func better(
    _ incumbent: Incumbent, _ stage: Stage, most: Double, isQuick: Bool
  ) throws(LinearProgramError) -> Incumbent {
    // How many groups in vain are enough.
    let quiet = isQuick ? space.members.count : max(40, 3 * space.members.count)
    if stage.aim == .floor {
      return try neighbourhoods.lift(
        from: incumbent, decided: decided, most: Int(min(most, 100)), quiet: quiet, deadline: deadline)
    }
    return try neighbourhoods.run(
      .level(stage), from: incumbent, decided: decided, limit: most, quiet: quiet, deadline: deadline)
  }
}
