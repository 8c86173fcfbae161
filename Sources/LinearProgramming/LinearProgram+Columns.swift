import CGLPK

extension LinearProgram {
  /// Adds columns with coefficients on existing rows. Zero coefficients are dropped. A new column starts at a bound,
  /// so the basis in hand stays good.
  ///
  /// - Returns: the first new column's index.
  @discardableResult
  public func addColumns(_ columns: SparseColumns) throws(LinearProgramError) -> Int {
    let first = columnCount
    let outcome = columns.objective.withUnsafeBufferPointer { objective in
      columns.lower.withUnsafeBufferPointer { lower in
        columns.upper.withUnsafeBufferPointer { upper in
          columns.starts.withUnsafeBufferPointer { starts in
            columns.rows.withUnsafeBufferPointer { rows in
              columns.values.withUnsafeBufferPointer { values in
                cglpk_add_columns(
                  problem, Int32(clamping: columns.count), objective.baseAddress, lower.baseAddress,
                  upper.baseAddress, starts.baseAddress, rows.baseAddress, values.baseAddress, Int64(values.count))
              }
            }
          }
        }
      }
    }
    try run(outcome)
    return first
  }

  /// Sets a column's coefficient in the objective.
  public func setObjective(_ column: Int, _ coefficient: Double) throws(LinearProgramError) {
    try run(cglpk_set_objectives(problem, 1, [Int32(clamping: column)], [coefficient]))
  }

  /// Sets the coefficients of the first columns in the objective, one for each number given.
  public func setObjectives(_ coefficients: some Sequence<Double>) throws(LinearProgramError) {
    let coefficients = ContiguousArray(coefficients)
    let outcome = coefficients.withUnsafeBufferPointer {
      cglpk_set_objectives(problem, Int32(clamping: $0.count), nil, $0.baseAddress)
    }
    try run(outcome)
  }

  /// Sets the coefficients of the columns listed.
  public func setObjectives(_ columns: [Int], _ coefficients: [Double]) throws(LinearProgramError) {
    try same(columns.count, coefficients.count)
    try run(
      cglpk_set_objectives(problem, Int32(clamping: columns.count), columns.map { Int32(clamping: $0) }, coefficients))
  }

  /// Sets a column's bounds.
  public func setColumnBounds(_ column: Int, lower: Double, upper: Double) throws(LinearProgramError) {
    try run(cglpk_set_column_bounds(problem, 1, [Int32(clamping: column)], [lower], [upper]))
  }

  /// Sets the bounds of the columns listed.
  public func setColumnBounds(_ columns: [Int], lower: [Double], upper: [Double]) throws(LinearProgramError) {
    try same(columns.count, lower.count)
    try same(columns.count, upper.count)
    try run(
      cglpk_set_column_bounds(
        problem, Int32(clamping: columns.count), columns.map { Int32(clamping: $0) }, lower, upper))
  }

  /// Takes columns out; the others keep their order and close up. Taking out a basic column costs the warm start.
  public func deleteColumns(_ columns: [Int]) throws(LinearProgramError) {
    try run(cglpk_delete_columns(problem, Int32(clamping: columns.count), columns.map { Int32(clamping: $0) }))
  }
}
