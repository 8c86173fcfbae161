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
  /// The program as GLPK sees it.
  var presolved: PresolvedProgram
  /// What of the objective is not the level's value: 0 or more, and next to nothing where the levels before it are as decided.
  private let nudge: LinearExpression
  /// Coefficients that probing may look at.
  private static let probing = 20_000_000

  /// The program of a level, with the levels decided before it kept.
  public init(_ model: CompactModel, _ aim: LevelOutcome.Aim, fixed: [FixedLevel] = []) {
    self.model = model
    self.aim = aim
    if aim == .together {
      (program, nudge) = model.guidedProgram(fixed: fixed)
    } else {
      program = model.program(level: aim, fixed: fixed)
      nudge = LinearExpression()
    }
    presolved = PresolvedProgram(program, probing: Self.probing)
  }

  /// Several levels at once, each weighted; its value is the least weighted sum, with the sign turned of what wants the most.
  public init(_ model: CompactModel, weighted: [(aim: LevelOutcome.Aim, weight: Double)]) {
    self.model = model
    aim = nil
    nudge = LinearExpression()
    program = model.program(weighted: weighted)
    presolved = PresolvedProgram(program, probing: Self.probing)
  }

  /// What the members lack to a wellbeing of `target`, summed, the levels decided before it kept.
  public init(_ model: CompactModel, wellbeing target: Double, fixed: [FixedLevel] = []) {
    self.model = model
    aim = nil
    nudge = LinearExpression()
    program = model.program(wellbeing: target, fixed: fixed)
    presolved = PresolvedProgram(program, probing: Self.probing)
  }

  /// Whether the least or the greatest value is wanted.
  public var direction: Direction { program.direction }

  /// Rows and columns together.
  public var size: Int { program.rows.count + program.columns.count }

  /// The seats that no solution of the program has, and those that every one has, as far as presolve shows.
  public var settled: (closed: Set<MemberSeat>, taken: Set<MemberSeat>) {
    var settled = (closed: Set<MemberSeat>(), taken: Set<MemberSeat>())
    for seat in program.seats {
      guard let value = presolved.fixed[seat.column] else { continue }
      if value < 0.5 { settled.closed.insert(memberSeat(seat)) } else { settled.taken.insert(memberSeat(seat)) }
    }
    return settled
  }

  /// Whose seat it is, and in which cell.
  func memberSeat(_ seat: CompactProgram.Seat) -> MemberSeat {
    MemberSeat(
      member: model.grid.team.members[seat.m].id, cell: seat.r * model.grid.periods + seat.t - 1, kind: seat.kind)
  }

  /// Rows and columns that are left for GLPK.
  public var presolvedSize: Int { presolved.program.rows.count + presolved.program.columns.count }

  /// Whether presolve shows that there is no solution.
  public var isInfeasible: Bool { presolved.isInfeasible }

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
    if presolved.isInfeasible { return Answer(isProven: false, isInfeasible: true) }
    let start = try seats.map { seats throws(LinearProgramError) in try complete(seats, options) } ?? nil
    let outcome = try presolved.program.solve(
      start: start.map { presolved.reduced($0) }, options: options, progress: progress)
    var answer = Answer(
      bound: outcome.bound, isProven: outcome.stop == .proven, isInfeasible: outcome.stop == .infeasible)
    if let incumbent = outcome.incumbent {
      let values = presolved.restored(incumbent.values)
      let best = settled(incumbent.objective)
      let value = settled(
        incumbent.objective - nudge.terms.reduce(nudge.constant) { $0 + $1.value * values[$1.column] })
      answer.value = value
      answer.seats = model.seats(of: program, solution: values)
      if answer.isProven { answer.bound = best }
      answer.isProven = answer.isProven && value == best
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
    let small = PresolvedProgram(pinned, probing: 0)
    if small.isInfeasible { return nil }
    return try small.program.solve(options: limits).incumbent.map { small.restored($0.values) }
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
