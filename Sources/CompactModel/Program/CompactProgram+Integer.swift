import LinearProgramming

extension CompactProgram {
  /// The program in the form that our own integer search takes.
  public var integerProgram: IntegerProgram {
    var entries = [[LinearExpression.Term]](repeating: [], count: columns.count)
    for (i, row) in rows.enumerated() {
      for term in row.terms { entries[term.column].append(LinearExpression.Term(column: i, value: term.value)) }
    }
    var sparse = SparseColumns()
    sparse.reserveCapacity(columns: columns.count, entries: entryCount)
    for (column, list) in zip(columns, entries) {
      sparse.appendColumn(objective: column.objective, lower: column.lower, upper: column.upper)
      for entry in list { sparse.addEntry(row: entry.column, value: entry.value) }
    }
    return IntegerProgram(
      direction: direction, rows: rows.map { ($0.lower, $0.upper) }, columns: sparse,
      integer: columns.map(\.isInteger))
  }
}
