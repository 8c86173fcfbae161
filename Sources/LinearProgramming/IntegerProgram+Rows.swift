extension IntegerProgram {
  /// The program with rows more, on its columns.
  public func adding(_ rows: SparseRows) -> IntegerProgram {
    if rows.count == 0 { return self }
    var entries = [[(row: Int, value: Double)]](repeating: [], count: columns.count)
    for i in 0..<rows.count {
      for k in Int(rows.starts[i])..<Int(rows.starts[i + 1]) {
        entries[Int(rows.columns[k])].append((self.rows.count + i, rows.values[k]))
      }
    }
    var wider = SparseColumns()
    wider.reserveCapacity(columns: columns.count, entries: columns.values.count + rows.values.count)
    for j in 0..<columns.count {
      wider.appendColumn(objective: columns.objective[j], lower: columns.lower[j], upper: columns.upper[j])
      for k in Int(columns.starts[j])..<Int(columns.starts[j + 1]) {
        wider.addEntry(row: Int(columns.rows[k]), value: columns.values[k])
      }
      for entry in entries[j] { wider.addEntry(row: entry.row, value: entry.value) }
    }
    let bounds = (0..<rows.count).map { (lower: rows.lower[$0], upper: rows.upper[$0]) }
    return IntegerProgram(direction: direction, rows: self.rows + bounds, columns: wider, integer: integer)
  }
}
