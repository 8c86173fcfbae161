import CGLPK

extension LinearProgram {
  /// Adds rows without coefficients, each from `lower` to `upper`; columns added later may use them.
  ///
  /// - Returns: the first new row's index.
  @discardableResult
  public func addRows(_ bounds: [(lower: Double, upper: Double)]) throws(LinearProgramError) -> Int {
    let first = rowCount
    let lower = bounds.map(\.lower)
    let upper = bounds.map(\.upper)
    try run(cglpk_add_rows(problem, Int32(clamping: bounds.count), lower, upper))
    return first
  }

  /// Adds rows with coefficients on existing columns, as cuts are. Zero coefficients are dropped.
  ///
  /// - Returns: the first new row's index.
  @discardableResult
  public func addRows(_ rows: SparseRows) throws(LinearProgramError) -> Int {
    let first = rowCount
    let outcome = rows.lower.withUnsafeBufferPointer { lower in
      rows.upper.withUnsafeBufferPointer { upper in
        rows.starts.withUnsafeBufferPointer { starts in
          rows.columns.withUnsafeBufferPointer { columns in
            rows.values.withUnsafeBufferPointer { values in
              cglpk_add_sparse_rows(
                problem, Int32(clamping: rows.count), lower.baseAddress, upper.baseAddress, starts.baseAddress,
                columns.baseAddress, values.baseAddress, Int64(values.count))
            }
          }
        }
      }
    }
    try run(outcome)
    return first
  }

  /// Sets a row's bounds.
  public func setRowBounds(_ row: Int, lower: Double, upper: Double) throws(LinearProgramError) {
    try run(cglpk_set_row_bounds(problem, 1, [Int32(clamping: row)], [lower], [upper]))
  }

  /// Sets the bounds of the rows listed.
  public func setRowBounds(_ rows: [Int], lower: [Double], upper: [Double]) throws(LinearProgramError) {
    try same(rows.count, lower.count)
    try same(rows.count, upper.count)
    try run(
      cglpk_set_row_bounds(
        problem, Int32(clamping: rows.count), rows.map { Int32(clamping: $0) }, lower, upper))
  }

  /// Takes rows out; the others keep their order and close up.
  public func deleteRows(_ rows: [Int]) throws(LinearProgramError) {
    try run(cglpk_delete_rows(problem, Int32(clamping: rows.count), rows.map { Int32(clamping: $0) }))
  }
}
