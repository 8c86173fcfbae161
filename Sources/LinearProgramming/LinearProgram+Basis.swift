import CGLPK

extension LinearProgram {
  /// The basis in hand, to come back to later.
  public func basis() throws(LinearProgramError) -> Basis {
    var basis = Basis(
      rows: ContiguousArray(repeating: 1, count: rowCount), columns: ContiguousArray(repeating: 2, count: columnCount))
    let outcome = basis.rows.withUnsafeMutableBufferPointer { rows in
      basis.columns.withUnsafeMutableBufferPointer { columns in
        cglpk_read_basis(problem, rows.baseAddress, columns.baseAddress)
      }
    }
    try run(outcome)
    return basis
  }

  /// Starts the next solve from this basis. Rows added since it was saved become basic, columns added since are put at a
  /// bound; a basis of more rows or columns than there are is refused.
  public func restore(_ basis: Basis) throws(LinearProgramError) {
    if basis.rows.count > rowCount { throw .lengths(expected: rowCount, given: basis.rows.count) }
    if basis.columns.count > columnCount { throw .lengths(expected: columnCount, given: basis.columns.count) }
    var full = basis
    full.rows.append(contentsOf: repeatElement(1, count: rowCount - basis.rows.count))
    full.columns.append(contentsOf: repeatElement(2, count: columnCount - basis.columns.count))
    let outcome = full.rows.withUnsafeBufferPointer { rows in
      full.columns.withUnsafeBufferPointer { columns in
        cglpk_set_basis(problem, rows.baseAddress, columns.baseAddress)
      }
    }
    try run(outcome)
  }

  /// Forgets the basis: the next solve starts from GLPK's advanced basis, or from the rows.
  public func resetBasis(advanced: Bool = true) throws(LinearProgramError) {
    try run(cglpk_reset_basis(problem, advanced ? 1 : 0))
  }
}
