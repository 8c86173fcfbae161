import LinearProgramming
import TeamModel

/// One level of a compact model, given to GLPK for as much work as is wanted.
public struct CompactLevel: Sendable {
  /// What GLPK found.
  public struct Answer: Hashable, Sendable {
    /// The level's value of the best solution, whole levels and hundredths exact; nil without a solution.
    public var value: Double?
    /// The seats of the best solution.
    public var seats: [ProposedSeat]?
    /// No solution has a better value than this; nil when nothing is known.
    public var bound: Double?
    /// Whether the value is proven to be the best.
    public var isProven: Bool
    /// Whether the program has no solution at all.
    public var isInfeasible: Bool
  }

  let model: CompactModel
  /// The level; nil for several at once.
  let aim: LevelOutcome.Aim?
  let program: CompactProgram

  /// The program of a level, with the levels decided before it kept.
  public init(_ model: CompactModel, _ aim: LevelOutcome.Aim, fixed: [FixedLevel] = []) {
    self.model = model
    self.aim = aim
    program = model.program(level: aim, fixed: fixed)
  }

  /// Several levels at once, each weighted; its value is the least weighted sum, with the sign turned of what wants the most.
  public init(_ model: CompactModel, weighted: [(aim: LevelOutcome.Aim, weight: Double)]) {
    self.model = model
    aim = nil
    program = model.program(weighted: weighted)
  }

  /// What the members lack to a wellbeing of `target`, summed, the levels decided before it kept.
  public init(_ model: CompactModel, wellbeing target: Double, fixed: [FixedLevel] = []) {
    self.model = model
    aim = nil
    program = model.program(wellbeing: target, fixed: fixed)
  }

  /// Rows and columns together.
  public var size: Int { program.rows.count + program.columns.count }

  /// Searches for the best value.
  ///
  /// - Parameters:
  ///   - seats: a known distribution to begin with; left aside when the program does not allow it.
  ///   - options: limits of the search.
  ///   - progress: told now and then; true ends the search.
  public func decide(
    from seats: [ProposedSeat]? = nil, options: IntegerOptions = IntegerOptions(),
    progress: ((IntegerProgress) -> Bool)? = nil
  ) throws(LinearProgramError) -> Answer {
    let start = try seats.map { seats throws(LinearProgramError) in try complete(seats, options) } ?? nil
    let outcome = try program.integerProgram.solve(start: start, options: options, progress: progress)
    var answer = Answer(
      bound: outcome.bound, isProven: outcome.stop == .proven, isInfeasible: outcome.stop == .infeasible)
    if let incumbent = outcome.incumbent {
      let value = settled(incumbent.objective)
      answer.value = value
      answer.seats = model.seats(of: program, solution: incumbent.values)
      if answer.isProven { answer.bound = value }
    }
    return answer
  }

  /// A whole solution of the program that has these seats; nil when there is none.
  private func complete(
    _ seats: [ProposedSeat], _ options: IntegerOptions
  ) throws(LinearProgramError) -> ContiguousArray<Double>? {
    var taken = model.cells(of: seats)
    var pinned = program
    for seat in program.seats {
      let value = taken.remove(seat.place) == nil ? 0.0 : 1
      guard value >= program.columns[seat.column].lower && value <= program.columns[seat.column].upper else {
        return nil
      }
      pinned.columns[seat.column].lower = value
      pinned.columns[seat.column].upper = value
    }
    guard taken.isEmpty else { return nil }
    var limits = IntegerOptions(timeLimit: options.timeLimit)
    limits.nodeLimit = options.nodeLimit
    return try pinned.integerProgram.solve(options: limits).incumbent?.values
  }

  /// Whole levels and hundredths are made exact.
  private func settled(_ value: Double) -> Double {
    switch aim {
    case .covered, .competent, .onTime, .changes, .thin, .together: value.rounded()
    case .floor: (value * 100).rounded() / 100
    case .team, .fit, nil: value
    }
  }
}
