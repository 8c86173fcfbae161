import LinearProgramming
import Testing

/// Whatever is wrong is refused with its place and value, and the program can be used on.
@Suite struct MisuseTests {
  func program() throws -> LinearProgram {
    let program = try LinearProgram(direction: .minimize)
    try program.addRows([(1, 5), (0, 3)])
    var columns = SparseColumns()
    columns.append(objective: 1, upper: 4, entries: [(row: 0, value: 1)])
    columns.append(objective: 2, upper: 2.5, entries: [(row: 0, value: 1), (row: 1, value: 1)])
    try program.addColumns(columns)
    return program
  }

  /// The call is refused with exactly that error, and afterwards the program still solves to 1.
  func refused(_ error: LinearProgramError, _ call: (LinearProgram) throws(LinearProgramError) -> Void) throws {
    let program = try program()
    #expect(throws: error) { try call(program) }
    #expect(!program.isDead)
    #expect(program.rowCount == 2 && program.columnCount == 2)
    #expect(try program.solve() == .optimal)
    #expect(program.objectiveValue == 1)
  }

  func column(_ row: Int, _ value: Double, objective: Double = 0, upper: Double = 1) -> SparseColumns {
    var columns = SparseColumns()
    columns.append(objective: objective, upper: upper, entries: [(row: row, value: value)])
    return columns
  }

  @Test func `indices outside the program`() throws {
    try refused(.rowIndex(2, count: 2, entry: 0)) { (p) throws(LinearProgramError) in
      try p.addColumns(self.column(2, 1))
    }
    try refused(.rowIndex(-1, count: 2, entry: 0)) { (p) throws(LinearProgramError) in
      try p.addColumns(self.column(-1, 1))
    }
    try refused(.rowIndex(7, count: 2, entry: 0)) { (p) throws(LinearProgramError) in
      try p.setRowBounds(7, lower: 0, upper: 1)
    }
    try refused(.columnIndex(2, count: 2, entry: 0)) { (p) throws(LinearProgramError) in try p.setObjective(2, 1) }
    try refused(.columnIndex(2, count: 2, entry: 0)) { (p) throws(LinearProgramError) in
      try p.setObjectives([1, 2, 3])
    }
    try refused(.columnIndex(9, count: 2, entry: 1)) { (p) throws(LinearProgramError) in
      try p.setColumnBounds([0, 9], lower: [0, 0], upper: [1, 1])
    }
    try refused(.columnIndex(5, count: 2, entry: 1)) { (p) throws(LinearProgramError) in try p.deleteColumns([0, 5]) }
    try refused(.rowIndex(2, count: 2, entry: 0)) { (p) throws(LinearProgramError) in try p.deleteRows([2]) }
    try refused(.columnIndex(4, count: 2, entry: 0)) { (p) throws(LinearProgramError) in
      _ = try p.solveInteger(columns: [4], integer: [true])
    }
    try refused(.rowIndex(Int(Int32.max), count: 2, entry: 0)) { (p) throws(LinearProgramError) in
      try p.deleteRows([Int.max])
    }
  }

  @Test func `the same index twice`() throws {
    var twice = SparseColumns()
    twice.append(objective: 0, entries: [(row: 0, value: 1)])
    twice.append(objective: 0, entries: [(row: 1, value: 1), (row: 1, value: 2)])
    let columns = twice
    try refused(.duplicate(1, place: 1)) { (p) throws(LinearProgramError) in try p.addColumns(columns) }
    var cut = SparseRows()
    cut.append(lower: 0, upper: 1, entries: [(column: 0, value: 1), (column: 0, value: 1)])
    let rows = cut
    try refused(.duplicate(0, place: 0)) { (p) throws(LinearProgramError) in try p.addRows(rows) }
    try refused(.duplicate(1, place: 1)) { (p) throws(LinearProgramError) in try p.deleteColumns([1, 1]) }
    try refused(.duplicate(0, place: 2)) { (p) throws(LinearProgramError) in
      _ = try p.solveInteger(columns: [0, 1, 0], integer: [true, false, true])
    }
  }

  @Test func `numbers that are none, or infinite where that means nothing`() throws {
    try refused(.coefficient("nan", entry: 0)) { (p) throws(LinearProgramError) in
      try p.addColumns(self.column(0, .nan))
    }
    try refused(.coefficient("inf", entry: 0)) { (p) throws(LinearProgramError) in
      try p.addColumns(self.column(0, .infinity))
    }
    try refused(.objective("inf", place: 0)) { (p) throws(LinearProgramError) in
      try p.addColumns(self.column(0, 1, objective: .infinity))
    }
    try refused(.objective("nan", place: 0)) { (p) throws(LinearProgramError) in try p.setObjective(1, .nan) }
    try refused(.bound("nan", place: 0)) { (p) throws(LinearProgramError) in
      try p.setRowBounds(0, lower: .nan, upper: 1)
    }
    try refused(.bound("nan", place: 1)) { (p) throws(LinearProgramError) in try p.addRows([(0, 1), (0, .nan)]) }
    try refused(.bound("inf", place: 0)) { (p) throws(LinearProgramError) in
      try p.setColumnBounds(0, lower: .infinity, upper: .infinity)
    }
    try refused(.bound("-inf", place: 0)) { (p) throws(LinearProgramError) in
      try p.setColumnBounds(0, lower: -.infinity, upper: -.infinity)
    }
  }

  @Test func `a lower bound above the upper one`() throws {
    try refused(.crossedBounds(lower: "2.0", place: 0)) { (p) throws(LinearProgramError) in
      try p.setColumnBounds(1, lower: 2, upper: 1)
    }
    try refused(.crossedBounds(lower: "0.0", place: 0)) { (p) throws(LinearProgramError) in
      try p.addColumns(self.column(0, 1, upper: -1))
    }
    try refused(.crossedBounds(lower: "3.0", place: 1)) { (p) throws(LinearProgramError) in
      try p.addRows([(0, 1), (3, 1)])
    }
  }

  @Test func `a fractional bound on a whole column`() throws {
    try refused(.fractionalBound("2.5", place: 1)) { (p) throws(LinearProgramError) in
      _ = try p.solveInteger(integer: [true, true])
    }
    try refused(.fractionalBound("2.5", place: 0)) { (p) throws(LinearProgramError) in
      _ = try p.solveInteger(columns: [1], integer: [true])
    }
  }

  @Test func `lists of different lengths, statuses and options that mean nothing`() throws {
    try refused(.lengths(expected: 2, given: 1)) { (p) throws(LinearProgramError) in
      _ = try p.solveInteger(integer: [true])
    }
    try refused(.lengths(expected: 2, given: 3)) { (p) throws(LinearProgramError) in
      _ = try p.solveInteger(integer: [true, false], start: [1, 2, 3])
    }
    try refused(.lengths(expected: 1, given: 2)) { (p) throws(LinearProgramError) in
      try p.setRowBounds([0], lower: [0, 1], upper: [1])
    }
    try refused(.lengths(expected: 2, given: 3)) { (p) throws(LinearProgramError) in
      try p.restore(Basis(rows: [1, 1, 1], columns: []))
    }
    try refused(.basisStatus(0, place: 1)) { (p) throws(LinearProgramError) in
      try p.restore(Basis(rows: [1, 0], columns: [2, 2]))
    }
    try refused(.option("timeLimit")) { (p) throws(LinearProgramError) in try p.solve(timeLimit: .nan) }
    try refused(.option("timeLimit")) { (p) throws(LinearProgramError) in try p.solve(timeLimit: -1) }
    try refused(.option("iterationLimit")) { (p) throws(LinearProgramError) in try p.solve(iterationLimit: -2) }
    try refused(.option("relativeGap")) { (p) throws(LinearProgramError) in
      _ = try p.solveInteger(integer: [true, false], options: IntegerOptions(relativeGap: .nan))
    }
    try refused(.option("objectiveLimit")) { (p) throws(LinearProgramError) in
      var options = IntegerOptions()
      options.objectiveLimit = .infinity
      _ = try p.solveInteger(integer: [true, false], options: options)
    }
  }
}
