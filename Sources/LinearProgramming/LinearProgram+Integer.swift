import CGLPK

extension LinearProgram {
  /// Searches for the best whole solution on a copy of this program, which itself stays as it is.
  ///
  /// - Parameters:
  ///   - columns: the columns to keep, each once; nil keeps all. The others are left out, as if fixed at 0.
  ///   - integer: for each kept column whether it must be whole.
  ///   - start: a known solution, one value for each kept column. It is checked; if it breaks a bound it is left aside.
  ///   - options: limits, cuts and how to branch.
  ///   - progress: told about twenty times a second and at every better solution; true ends the search. It must not use
  ///     programs of this thread.
  /// - Returns: why the search stopped, the best solution (in the order of the kept columns), the bound.
  /// - Throws: `LinearProgramError`; a `.fault` carries the best solution found before it.
  public func solveInteger(
    columns: ContiguousArray<Int32>? = nil, integer: [Bool], start: ContiguousArray<Double>? = nil,
    options: IntegerOptions = IntegerOptions(), progress: ((IntegerProgress) -> Bool)? = nil
  ) throws(LinearProgramError) -> IntegerOutcome {
    try solveInteger(
      columns: columns, kinds: ContiguousArray(integer.map { $0 ? 1 : 0 }), start: start, options: options,
      progress: progress, faultAtNode: nil)
  }

  func solveInteger(
    columns: ContiguousArray<Int32>?, kinds: ContiguousArray<Int8>, start: ContiguousArray<Double>?,
    options: IntegerOptions, progress: ((IntegerProgress) -> Bool)?, faultAtNode: Int?
  ) throws(LinearProgramError) -> IntegerOutcome {
    try options.validate()
    let count = columns?.count ?? columnCount
    try same(count, kinds.count)
    if let start { try same(count, start.count) }
    var values = ContiguousArray<Double>(repeating: 0, count: count)
    var answer = cglpk_integer_answer()
    var listener = ProgressListener(hear: progress)
    let kept = columns ?? []
    let known = start ?? []
    let outcome = withUnsafeMutablePointer(to: &listener) { context in
      kept.withUnsafeBufferPointer { kept in
        kinds.withUnsafeBufferPointer { kinds in
          known.withUnsafeBufferPointer { known in
            values.withUnsafeMutableBufferPointer { values in
              var request = cglpk_integer_options(options, faultAtNode: faultAtNode)
              request.columns = columns == nil ? nil : kept.baseAddress
              request.column_count = Int32(clamping: count)
              request.kinds = kinds.baseAddress
              request.start = start == nil || options.presolve ? nil : known.baseAddress
              request.context = UnsafeMutableRawPointer(context)
              if progress != nil { request.progress = ProgressListener.trampoline }
              return cglpk_solve_integer(problem, &request, &answer, values.baseAddress)
            }
          }
        }
      }
    }
    let incumbent = answer.has_incumbent != 0 ? IntegerSolution(objective: answer.objective, values: values) : nil
    try run(outcome, incumbent: incumbent)
    return IntegerOutcome(
      stop: IntegerOutcome.Stop(answer.stop), incumbent: incumbent,
      bound: answer.bound.isFinite && answer.stop != CGLPK_STOP_INFEASIBLE ? answer.bound : nil,
      nodes: Int(answer.nodes), startAccepted: answer.start_accepted != 0)
  }
}

/// Carries the progress callback through C.
private struct ProgressListener {
  var hear: ((IntegerProgress) -> Bool)?

  static let trampoline: cglpk_progress_handler = { context, progress in
    guard let context, let progress = progress?.pointee else { return 0 }
    let report = IntegerProgress(
      incumbent: progress.has_incumbent != 0 ? progress.incumbent : nil,
      bound: progress.bound.isFinite ? progress.bound : nil, nodes: Int(progress.nodes))
    return context.assumingMemoryBound(to: ProgressListener.self).pointee.hear?(report) == true ? 1 : 0
  }
}

extension cglpk_integer_options {
  fileprivate init(_ options: IntegerOptions, faultAtNode: Int?) {
    self.init()
    objective_limit = options.objectiveLimit ?? .nan
    time_limit = options.timeLimit ?? -1
    relative_gap = options.relativeGap ?? -1
    absolute_gap = options.absoluteGap ?? -1
    node_limit = Int64(options.nodeLimit ?? -1)
    presolve = options.presolve ? 1 : 0
    mixed_integer_cuts = options.mixedIntegerCuts ? 1 : 0
    gomory_cuts = options.gomoryCuts ? 1 : 0
    clique_cuts = options.cliqueCuts ? 1 : 0
    feasibility_pump = options.feasibilityPump ? 1 : 0
    branching = options.branching.rawValue
    backtracking = options.backtracking.rawValue
    fault_at_node = Int64(faultAtNode ?? -1)
  }
}

extension IntegerOutcome.Stop {
  fileprivate init(_ code: cglpk_stop) {
    switch code {
    case CGLPK_STOP_PROVEN: self = .proven
    case CGLPK_STOP_INFEASIBLE: self = .infeasible
    case CGLPK_STOP_UNBOUNDED: self = .unbounded
    case CGLPK_STOP_TIME: self = .timeLimit
    case CGLPK_STOP_GAP: self = .gapLimit
    case CGLPK_STOP_INTERRUPTED: self = .interrupted
    case CGLPK_STOP_NODES: self = .nodeLimit
    default: self = .failed
    }
  }
}
