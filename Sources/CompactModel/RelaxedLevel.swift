import LinearProgramming
import TeamModel

/// What the linear relaxation of a level says: a bound, and of each open seat how much of it the relaxation takes and what it costs to take
/// all of it.
public struct RelaxedLevel: Sendable {
  /// One seat of a member in one period.
  public struct Seat: Hashable, Sendable {
    /// Which seat.
    public var seat: MemberSeat
    /// How much of it the relaxation takes, 0…1.
    public var share: Double
    /// No solution with this seat comes nearer to the bound than this, 0 or more, in the level's own units; ∞ when none has it.
    public var loss: Double
  }

  /// No solution is better; the worst there is when the relaxation has no solution.
  public var value: Double
  /// The open seats; empty when the relaxation has no solution, or time was up before it was solved.
  public var seats: [Seat]

  /// Rows that every whole solution keeps, found on the way, in the columns of the presolved program.
  var cuts = SparseRows()

  /// The open seats of which the relaxation takes nothing.
  public var left: Set<MemberSeat> { Set(seats.filter { $0.share <= 1e-6 }.map(\.seat)) }
}

extension CompactLevel {
  /// Solves the linear relaxation; a bound alone when time was up before it was solved, nil when not even that is known.
  ///
  /// - Parameters:
  ///   - cuts: whether rows are looked for that cut the relaxation's solution off; see `adding`.
  ///   - timeLimit: seconds, nil for no limit.
  ///   - shouldStop: asked now and then; true ends the solve.
  public func relaxed(
    cuts: Bool = false, timeLimit: Double? = nil, shouldStop: (() -> Bool)? = nil
  ) throws(LinearProgramError) -> RelaxedLevel? {
    let whole = presolved.program
    let nothing = RelaxedLevel(value: whole.direction == .maximize ? -.infinity : .infinity, seats: [])
    if presolved.isInfeasible { return nothing }
    let linear = try LinearProgram(direction: whole.direction)
    try linear.addRows(whole.rows)
    try linear.addColumns(whole.columns)
    try linear.resetBasis()
    switch try linear.solve(method: method, timeLimit: timeLimit, shouldStop: shouldStop) {
    case .optimal: break
    case .infeasible: return nothing
    default:
      // The prices of a run that was stopped still bound the level.
      let bound = whole.bound(prices: try linear.dualPrices())
      return bound.isFinite ? RelaxedLevel(value: bound, seats: []) : nil
    }
    var solution = try RelaxationSolution(linear)
    var rows = SparseRows()
    if cuts {
      var loop = CutLoop(program, presolved)
      rows = try loop.run(linear, &solution, timeLimit: timeLimit, shouldStop: shouldStop)
    }
    return RelaxedLevel(value: solution.objective, seats: seats(solution.values, solution.costs), cuts: rows)
  }

  /// The level with rows that its relaxation found.
  public func adding(_ relaxed: RelaxedLevel) -> CompactLevel {
    var level = self
    level.presolved.program = presolved.program.adding(relaxed.cuts)
    return level
  }

  /// What a solution of the relaxation and its reduced costs say of each seat.
  private func seats(_ values: ContiguousArray<Double>, _ costs: ContiguousArray<Double>) -> [RelaxedLevel.Seat] {
    let sign = presolved.program.direction == .maximize ? -1.0 : 1.0
    let shares = presolved.restored(values)
    var losses = presolved.fixed.mapValues { $0 < 0.5 ? Double.infinity : 0 }
    for (k, j) in presolved.kept.enumerated() where values[k] < 1e-9 { losses[j] = max(0, sign * costs[k]) }
    return program.seats.map { seat in
      RelaxedLevel.Seat(seat: memberSeat(seat), share: shares[seat.column], loss: losses[seat.column] ?? 0)
    }
  }

  /// From scratch the primal method is the steadier one: on level 4 the dual may take twenty times as long. What counts what is to be
  /// avoided is nearly met at once, and the dual gets there sooner; its prices bound the level even before.
  private var method: SimplexMethod {
    program.direction == .minimize ? .dualThenPrimal : .primal
  }
}
