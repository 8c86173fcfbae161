import LinearProgramming

/// Adds rows about portfolios to a linear relaxation, round by round, until they bring next to nothing.
struct CutLoop {
  private let presolved: PresolvedProgram
  private var separators: [PortfolioCuts]
  private let mostRounds = 30
  /// Two rounds that each move the objective by less than this share of what all rounds moved it, or this share of itself, are the last.
  private let leastMoved = 0.02
  private let leastShare = 1e-4
  /// A row whose price is less is not tight.
  private let leastPrice = 1e-9

  init(_ program: CompactProgram, _ presolved: PresolvedProgram) {
    separators = Portfolios.all(in: program, fixed: presolved.fixed).map { PortfolioCuts($0) }
    self.presolved = presolved
  }

  /// Tightens a relaxation that is solved.
  ///
  /// - Parameters:
  ///   - linear: the presolved program, solved.
  ///   - solution: its solution; afterwards that of the last round which was solved to the end.
  ///   - timeLimit: seconds, nil for no limit.
  ///   - shouldStop: asked now and then; true ends the last round early.
  /// - Returns: the rows that are tight in the solution, in the columns of the presolved program.
  mutating func run(
    _ linear: LinearProgram, _ solution: inout RelaxationSolution, timeLimit: Double?, shouldStop: (() -> Bool)?
  ) throws(LinearProgramError) -> SparseRows {
    let first = solution.objective
    let firstRow = linear.rowCount
    let start = ContinuousClock.now
    // A round that takes longer than the first solve is in numerical trouble.
    let mostIterations = max(1_000, linear.iterations)
    var cuts: [PortfolioCuts.Cut] = []
    var quiet = 0
    for _ in 0..<mostRounds where quiet < 2 && shouldStop?() != true {
      let found = try separate(solution)
      if found.isEmpty { break }
      var rows = SparseRows()
      for cut in found { rows.append(lower: -.infinity, upper: cut.bound, entries: cut.entries) }
      try linear.addRows(rows)
      let left = timeLimit.map { max(0, $0 - (ContinuousClock.now - start) / .seconds(1)) }
      let status = try linear.solve(
        method: .dual, timeLimit: left, iterationLimit: mostIterations, shouldStop: shouldStop)
      guard status == .optimal else { break }
      cuts += found
      let before = solution.objective
      solution = try RelaxationSolution(linear)
      let least = max(leastMoved * abs(solution.objective - first), leastShare * abs(solution.objective))
      quiet = abs(solution.objective - before) < least ? quiet + 1 : 0
    }
    var tight = SparseRows()
    for (k, cut) in cuts.enumerated() where abs(solution.prices[firstRow + k]) > leastPrice {
      tight.append(lower: -.infinity, upper: cut.bound, entries: cut.entries)
    }
    return tight
  }

  /// A row for each member and period where there is one, in the columns of the presolved program.
  private mutating func separate(_ solution: RelaxationSolution) throws(LinearProgramError) -> [PortfolioCuts.Cut] {
    let values = presolved.restored(solution.values)
    let costs = presolved.spread(solution.costs)
    var found: [PortfolioCuts.Cut] = []
    for k in separators.indices {
      if let cut = try separators[k].separate(values, costs: costs) { found.append(presolved.reduced(cut)) }
    }
    return found
  }
}

/// What is read back from a linear relaxation.
struct RelaxationSolution {
  /// The objective.
  var objective: Double
  /// One for each column.
  var values: ContiguousArray<Double>
  /// One reduced cost for each column.
  var costs: ContiguousArray<Double> = []
  /// One dual price for each row.
  var prices: ContiguousArray<Double>

  init(_ linear: LinearProgram) throws(LinearProgramError) {
    objective = linear.objectiveValue
    values = try linear.values()
    try linear.readReducedCosts(into: &costs)
    prices = try linear.dualPrices()
  }
}
