import LinearProgramming
import Testing

/// Small linear programs with answers known by hand.
@Suite struct LinearProgramTests {
  /// Chairs and tables: most 3x + 2y with x + y ≤ 4, x + 3y ≤ 7, x ≤ 3. The answer is x = 3, y = 1, worth 11.
  func workshop() throws -> LinearProgram {
    let program = try LinearProgram(direction: .maximize)
    try program.addRows([(-.infinity, 4), (-.infinity, 7)])
    var columns = SparseColumns()
    columns.append(objective: 3, upper: 3, entries: [(row: 0, value: 1), (row: 1, value: 1)])
    columns.append(objective: 2, entries: [(row: 0, value: 1), (row: 1, value: 3)])
    try program.addColumns(columns)
    return program
  }

  @Test(arguments: [SimplexMethod.primal, .dual, .dualThenPrimal])
  func `every method finds the best mix of chairs and tables`(method: SimplexMethod) throws {
    let program = try workshop()
    #expect(try program.solve(method: method) == .optimal)
    #expect(abs(program.objectiveValue - 11) < 1e-9)
    let values = try program.values()
    #expect(abs(values[0] - 3) < 1e-9 && abs(values[1] - 1) < 1e-9)
    #expect(program.isPrimalFeasible)
  }

  @Test func `dual prices and reduced costs tell what an hour and a chair are worth`() throws {
    let program = try workshop()
    try program.solve()
    let prices = try program.dualPrices()
    #expect(abs(prices[0] - 2) < 1e-9 && abs(prices[1]) < 1e-9)
    var costs: ContiguousArray<Double> = []
    try program.readReducedCosts(into: &costs)
    #expect(abs(costs[0] - 1) < 1e-9 && abs(costs[1]) < 1e-9)
    var activities: ContiguousArray<Double> = [9, 9, 9]
    try program.readActivities(into: &activities)
    #expect(activities.count == 2 && abs(activities[0] - 4) < 1e-9 && abs(activities[1] - 6) < 1e-9)
  }

  @Test func `a column added later is priced from the basis in hand`() throws {
    let program = try workshop()
    try program.solve()
    var late = SparseColumns()
    late.append(objective: 9, entries: [(row: 0, value: 2), (row: 1, value: 1)])
    #expect(try program.addColumns(late) == 2)
    let before = program.iterations
    #expect(try program.solve() == .optimal)
    #expect(abs(program.objectiveValue - 18) < 1e-9)
    #expect(program.iterations - before <= 3)
  }

  @Test func `a cut added later is obeyed`() throws {
    let program = try workshop()
    try program.solve()
    var cut = SparseRows()
    cut.append(lower: -.infinity, upper: 2, entries: [(column: 0, value: 1)])
    #expect(try program.addRows(cut) == 2)
    #expect(try program.solve(method: .dual) == .optimal)
    #expect(abs(program.objectiveValue - (6 + 2 * 5.0 / 3)) < 1e-9)
    try program.deleteRows([2])
    try program.solve()
    #expect(abs(program.objectiveValue - 11) < 1e-9)
  }

  @Test func `columns that are taken out leave the others in order`() throws {
    let program = try LinearProgram(direction: .maximize)
    try program.addRows([(-.infinity, 10)])
    var columns = SparseColumns()
    for k in 0..<5 {
      columns.append(objective: Double(k), upper: Double(k + 1), entries: [(row: 0, value: 1)])
    }
    try program.addColumns(columns)
    try program.deleteColumns([3, 1])
    #expect(program.columnCount == 3)
    try program.solve()
    #expect(Array(try program.values().dropFirst()) == [3, 5])
    #expect(program.objectiveValue == 26)
  }

  @Test func `contradicting rows are infeasible and a missing fence is unbounded`() throws {
    let program = try workshop()
    try program.setRowBounds(0, lower: 20, upper: 30)
    #expect(try program.solve() == .infeasible)
    try program.setRowBounds([0, 1], lower: [-.infinity, -.infinity], upper: [.infinity, .infinity])
    #expect(try program.solve() == .unbounded)
    try program.setRowBounds(0, lower: -.infinity, upper: 4)
    try program.setRowBounds(1, lower: -.infinity, upper: 7)
    #expect(try program.solve() == .optimal)
    #expect(abs(program.objectiveValue - 11) < 1e-9)
  }

  @Test func `equal bounds fix a column or a row`() throws {
    let program = try workshop()
    try program.setColumnBounds(0, lower: 1, upper: 1)
    try program.setRowBounds(0, lower: 2, upper: 2)
    #expect(try program.solve(method: .dual) == .optimal)
    let values = try program.values()
    #expect(abs(values[0] - 1) < 1e-9 && abs(values[1] - 1) < 1e-9)
  }

  @Test func `objectives and direction can change between solves`() throws {
    let program = try workshop()
    try program.setObjectives([1, 5])
    try program.solve()
    #expect(abs(program.objectiveValue - 35.0 / 3) < 1e-9)
    try program.setObjective(1, 1)
    try program.setObjectives([0], [0])
    try program.solve()
    #expect(abs(program.objectiveValue - 7.0 / 3) < 1e-9)
    try program.setDirection(.minimize)
    try program.solve()
    #expect(program.objectiveValue == 0)
  }

  @Test func `a saved basis solves again without iterations`() throws {
    let program = try workshop()
    try program.solve()
    let basis = try program.basis()
    try program.resetBasis(advanced: false)
    try program.restore(basis)
    let before = program.iterations
    #expect(try program.solve() == .optimal)
    #expect(program.iterations == before)
    #expect(try program.basis() == basis)
  }

  @Test func `a basis of nothing but columns at bounds is repaired, not fatal`() throws {
    let program = try workshop()
    let empty = Basis(rows: [2, 2], columns: [2, 2])
    try program.restore(empty)
    #expect(try program.solve() == .optimal)
    #expect(program.basisRestarts == 1)
    #expect(abs(program.objectiveValue - 11) < 1e-9)
  }

  @Test func `an empty program is optimal at nothing`() throws {
    let program = try LinearProgram(direction: .minimize)
    #expect(try program.solve() == .optimal)
    #expect(program.objectiveValue == 0)
    #expect(try program.values().isEmpty)
  }

  @Test func `scaling does not change the answer`() throws {
    let program = try workshop()
    try program.setScaled(true)
    try program.solve()
    #expect(abs(program.objectiveValue - 11) < 1e-9)
    try program.setScaled(false)
    #expect(try program.solve() == .optimal)
  }
}
