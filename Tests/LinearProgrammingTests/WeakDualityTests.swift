import LinearProgramming
import Testing

/// Bounds from prices, whatever state the simplex method is in.
@Suite struct WeakDualityTests {
  /// Most of 3a + 2b + c with a + b ≤ 1.5, b + c = 1, −a + c ≥ −1, all from 0 to 1.
  private func program(_ direction: Direction) -> IntegerProgram {
    var columns = SparseColumns()
    let sign = direction == .maximize ? 1.0 : -1
    columns.append(objective: 3 * sign, lower: 0, upper: 1, entries: [(row: 0, value: 1.0), (row: 2, value: -1)])
    columns.append(objective: 2 * sign, lower: 0, upper: 1, entries: [(row: 0, value: 1.0), (row: 1, value: 1)])
    columns.append(objective: sign, lower: 0, upper: 1, entries: [(row: 1, value: 1.0), (row: 2, value: 1)])
    return IntegerProgram(
      direction: direction, rows: [(-.infinity, 1.5), (1, 1), (-1, .infinity)], columns: columns,
      integer: [true, true, true])
  }

  @Test(arguments: [Direction.maximize, .minimize])
  func `the prices of a solved program give its value, all others something weaker`(_ direction: Direction) throws {
    let whole = program(direction)
    let linear = try LinearProgram(direction: direction)
    try linear.addRows(whole.rows)
    try linear.addColumns(whole.columns)
    #expect(try linear.solve() == .optimal)
    let best = linear.objectiveValue
    #expect(abs(whole.bound(prices: try linear.dualPrices()) - best) < 1e-9)
    for a in [-2.0, 0, 0.5, 3] {
      for b in [-1.0, 0, 2] {
        for c in [-1.0, 0, 1] {
          let bound = whole.bound(prices: [a, b, c])
          #expect(direction == .maximize ? bound >= best - 1e-9 : bound <= best + 1e-9)
          #expect(bound.isFinite)
        }
      }
    }
  }

  @Test func `a column without a bound on the side that is wanted leaves nothing known`() {
    var columns = SparseColumns()
    columns.append(objective: 1, entries: [(row: 0, value: 1.0)])
    let whole = IntegerProgram(direction: .maximize, rows: [(-.infinity, 2)], columns: columns, integer: [false])
    #expect(whole.bound(prices: [1]) == 2)
    #expect(whole.bound(prices: [0]) == .infinity)
  }
}
