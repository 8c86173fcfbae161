import CompactModel
import LinearProgramming
import RolePaths
import TeamModel

/// Profile `fit` in one period: generalised assignment.
///
/// Where jobs are many and capacities wide, the program is whole nearly by itself and GLPK has it at once; where capacities bind, role paths
/// (knapsacks, one a member) give a bound that is nearly always the best rounded up (Savelsbergh, "A branch-and-price algorithm for the
/// generalized assignment problem", Operations Research 45, 1997).
extension LevelSequence {
  /// The most rows and columns that GLPK is given first.
  private var largestProgram: Int { 10_000 }
  /// The least share of seats that the relaxation must close for GLPK to go on with the rest.
  private var leastClosed: Double { 0.4 }

  /// Decides the last level; returns a proven bound on its worth (−∞: no solution exists).
  func decideAssignment(_ stage: Stage, most: Double) throws(LinearProgramError) -> Double {
    var bound = most
    if options.compactFirst, var level = compact.level(stage, decided: decided, deadline: deadline),
      level.size <= largestProgram
    {
      let relaxed = try relax(stage, &level, &bound)
      trace("relaxation", bound)
      if isProven(stage, bound) { return bound }
      if let relaxed, !relaxed.seats.isEmpty {
        try take(
          try compact.rounding(stage, relaxed, decided: decided, start: tree.incumbent?.paths, deadline: deadline),
          stage, &bound)
        trace("rounding", bound)
        if isProven(stage, bound) { return bound }
      }
      var narrowed: CompactLevel? = level
      if try narrow(stage, &narrowed, relaxed, &bound) { return bound }
      let closed = Double(compact.closed.count) / Double(max(1, relaxed?.seats.count ?? 1))
      if closed >= leastClosed, let narrowed {
        try take(try compact.run(stage, narrowed, start: tree.incumbent?.paths, deadline: deadline), stage, &bound)
        trace("compact", bound)
        if isProven(stage, bound) { return bound }
      }
    }
    guard try startPaths(stage, &bound) else { return bound }
    if isProven(stage, bound) { return bound }
    return min(bound, try searchTree(stage, most: bound))
  }
}
