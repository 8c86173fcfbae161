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
    /// No solution with this seat comes nearer to the bound than this, 0 or more, in the level's own units.
    public var loss: Double
  }

  /// No solution is better; the worst there is when the relaxation has no solution.
  public var value: Double
  /// The open seats; empty when the relaxation has no solution.
  public var seats: [Seat]
}

extension CompactLevel {
  /// Solves the linear relaxation; nil when time was up before it was known.
  ///
  /// - Parameters:
  ///   - timeLimit: seconds, nil for no limit.
  ///   - shouldStop: asked now and then; true ends the solve.
  public func relaxed(timeLimit: Double? = nil, shouldStop: (() -> Bool)? = nil) throws(LinearProgramError)
    -> RelaxedLevel?
  {
    let whole = program.integerProgram
    let linear = try LinearProgram(direction: whole.direction)
    try linear.addRows(whole.rows)
    try linear.addColumns(whole.columns)
    try linear.resetBasis()
    switch try linear.solve(method: method, timeLimit: timeLimit, shouldStop: shouldStop) {
    case .optimal: break
    case .infeasible: return RelaxedLevel(value: whole.direction == .maximize ? -.infinity : .infinity, seats: [])
    default: return nil
    }
    let values = try linear.values()
    var costs: ContiguousArray<Double> = []
    try linear.readReducedCosts(into: &costs)
    let sign = whole.direction == .maximize ? -1.0 : 1.0
    return RelaxedLevel(
      value: linear.objectiveValue,
      seats: program.seats.map { seat in
        RelaxedLevel.Seat(
          seat: MemberSeat(
            member: model.grid.team.members[seat.m].id, cell: seat.r * model.grid.periods + seat.t - 1, kind: seat.kind),
          share: values[seat.column],
          loss: values[seat.column] < 1e-9 ? max(0, sign * costs[seat.column]) : 0)
      })
  }

  /// From scratch the primal method is the steadier one: on level 4 the dual may take twenty times as long. What counts what is to be
  /// avoided is nearly met at once, and the dual gets there sooner.
  private var method: SimplexMethod {
    switch aim {
    case .covered, .competent, .onTime, .changes, .thin: .dualThenPrimal
    case .floor, .team, .fit, .together, nil: .primal
    }
  }
}
