import CGLPK

extension LinearProgram {
  /// Solves from the basis in hand.
  ///
  /// After numerical trouble it tries again from GLPK's advanced basis, then from the rows' basis; `basisRestarts` counts
  /// how often that was needed.
  ///
  /// - Parameters:
  ///   - method: which simplex method.
  ///   - timeLimit: seconds, 0 or more; nil for no limit.
  ///   - iterationLimit: iterations of this call, 0 or more; nil for no limit.
  ///   - shouldStop: asked every second or two, more rarely the longer it takes; true ends the solve. It must not use programs of this thread.
  /// - Returns: how it ended. Only after `optimal` are the values read back a solution.
  @discardableResult
  public func solve(
    method: SimplexMethod = .primal, timeLimit: Double? = nil, iterationLimit: Int? = nil,
    shouldStop: (() -> Bool)? = nil
  ) throws(LinearProgramError) -> LPStatus {
    if let timeLimit, !(timeLimit >= 0) { throw .option("timeLimit") }
    if let iterationLimit, iterationLimit < 0 { throw .option("iterationLimit") }
    var question = StopQuestion(shouldStop: shouldStop)
    var answer = cglpk_simplex_answer()
    let outcome = withUnsafeMutablePointer(to: &question) { context in
      var options = cglpk_simplex_options(
        method: method.code, time_limit: timeLimit ?? -1, iteration_limit: Int32(clamping: iterationLimit ?? -1),
        should_stop: nil, context: UnsafeMutableRawPointer(context))
      if shouldStop != nil {
        options.should_stop = { context in
          guard let context else { return 0 }
          return context.assumingMemoryBound(to: StopQuestion.self).pointee.shouldStop?() == true ? 1 : 0
        }
      }
      return cglpk_solve(problem, &options, &answer)
    }
    try run(outcome)
    objectiveValue = answer.objective
    isPrimalFeasible = answer.primal_feasible != 0
    iterations += Int(answer.iterations)
    basisRestarts += Int(answer.restarts)
    return LPStatus(answer.status)
  }
}

/// Carries the question whether to stop through C.
private struct StopQuestion {
  var shouldStop: (() -> Bool)?
}

extension SimplexMethod {
  var code: cglpk_method {
    switch self {
    case .primal: CGLPK_PRIMAL
    case .dual: CGLPK_DUAL
    case .dualThenPrimal: CGLPK_DUAL_THEN_PRIMAL
    }
  }
}

extension LPStatus {
  init(_ code: cglpk_lp_status) {
    switch code {
    case CGLPK_LP_OPTIMAL: self = .optimal
    case CGLPK_LP_INFEASIBLE: self = .infeasible
    case CGLPK_LP_UNBOUNDED: self = .unbounded
    case CGLPK_LP_TIME_LIMIT: self = .timeLimit
    case CGLPK_LP_ITERATION_LIMIT: self = .iterationLimit
    case CGLPK_LP_INTERRUPTED: self = .interrupted
    default: self = .failed
    }
  }
}
