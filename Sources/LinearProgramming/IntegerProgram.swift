/// A whole integer program as a value, solved in one go.
public struct IntegerProgram: Sendable {
  /// Whether the least or the greatest objective is wanted.
  public var direction: Direction
  /// Each row's bounds.
  public var rows: [(lower: Double, upper: Double)]
  /// The columns, with coefficients on the rows.
  public var columns: SparseColumns
  /// For each column whether it must be whole. (A binary column is a whole one from 0 to 1.)
  public var integer: [Bool]

  /// A program of rows, columns and kinds.
  public init(direction: Direction, rows: [(lower: Double, upper: Double)], columns: SparseColumns, integer: [Bool]) {
    self.direction = direction
    self.rows = rows
    self.columns = columns
    self.integer = integer
  }

  /// Searches for the best solution, on the calling thread.
  ///
  /// - Parameters:
  ///   - start: a known solution, one value for each column. It is checked; if it breaks a bound it is left aside.
  ///   - options: limits, cuts and how to branch.
  ///   - progress: told about twenty times a second and at every better solution; true ends the search.
  /// - Returns: why the search stopped, the best solution, the bound.
  public func solve(
    start: ContiguousArray<Double>? = nil, options: IntegerOptions = IntegerOptions(),
    progress: ((IntegerProgress) -> Bool)? = nil
  ) throws(LinearProgramError) -> IntegerOutcome {
    let program = try LinearProgram(direction: direction)
    try program.addRows(rows)
    try program.addColumns(columns)
    return try program.solveInteger(integer: integer, start: start, options: options, progress: progress)
  }
}
