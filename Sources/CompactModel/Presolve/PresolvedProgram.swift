import LinearProgramming

/// A program made smaller before GLPK sees it, and the way back.
struct PresolvedProgram {
  /// The smaller program; its values are those of the whole one.
  var program: IntegerProgram
  /// The columns that are left, by number in the whole program; one more may follow, which carries what is paid anyway.
  let kept: ContiguousArray<Int>
  /// Whether the whole program has no solution.
  let isInfeasible: Bool
  private let columnCount: Int
  private let gone: ContiguousArray<ShrinkingProgram.Gone>

  /// Makes a program smaller.
  ///
  /// - Parameter probing: coefficients that probing may look at.
  init(_ whole: CompactProgram, probing: Int) {
    var shrinking = ShrinkingProgram(whole)
    shrinking.reduce(probing: probing)
    isInfeasible = shrinking.isInfeasible
    columnCount = whole.columns.count
    gone = shrinking.gone
    kept = ContiguousArray(shrinking.columns.indices.filter { shrinking.columns[$0].isAlive })
    program = shrinking.integerProgram(whole.direction, kept)
  }

  /// The columns that have one value in every solution, with that value.
  var fixed: [Int: Double] {
    var fixed: [Int: Double] = [:]
    for one in gone where one.entries.isEmpty { fixed[Int(one.column)] = one.constant }
    return fixed
  }

  /// A solution of the whole program.
  func restored(_ values: ContiguousArray<Double>) -> ContiguousArray<Double> {
    var whole = ContiguousArray<Double>(repeating: 0, count: columnCount)
    for (k, j) in kept.enumerated() { whole[j] = values[k] }
    for one in gone.reversed() {
      whole[Int(one.column)] = one.entries.reduce(one.constant) { $0 + $1.value * whole[Int($1.column)] }
    }
    return whole
  }

  /// One number for each column of the whole program, from those of the smaller one; 0 for columns that are gone.
  func spread(_ numbers: ContiguousArray<Double>) -> ContiguousArray<Double> {
    var whole = ContiguousArray<Double>(repeating: 0, count: columnCount)
    for (k, j) in kept.enumerated() { whole[j] = numbers[k] }
    return whole
  }

  /// A row of the whole program, in the columns of the smaller one.
  func reduced(_ cut: PortfolioCuts.Cut) -> PortfolioCuts.Cut {
    var values: [Int: Double] = [:]
    for (column, value) in cut.entries { values[column, default: 0] += value }
    var bound = cut.bound
    // What is gone is told by columns that went later or not at all.
    for one in gone where values[Int(one.column)] != nil {
      guard let factor = values.removeValue(forKey: Int(one.column)) else { continue }
      bound -= factor * one.constant
      for entry in one.entries { values[Int(entry.column), default: 0] += factor * entry.value }
    }
    var entries: [(column: Int, value: Double)] = []
    for (k, j) in kept.enumerated() { if let value = values[j], abs(value) > 1e-12 { entries.append((k, value)) } }
    return PortfolioCuts.Cut(entries: entries, bound: bound)
  }

  /// A solution of the whole program, cut down to the smaller one.
  func reduced(_ whole: ContiguousArray<Double>) -> ContiguousArray<Double> {
    var values = ContiguousArray(kept.map { whole[$0] })
    if program.columns.count > kept.count { values.append(1) }
    return values
  }
}

extension ShrinkingProgram {
  /// Makes the program as small as it gets.
  fileprivate mutating func reduce(probing: Int) {
    shrink()
    var left = probing
    while left > 0, !isInfeasible {
      let before = columns.count { $0.isAlive && $0.isInteger }
      var probe = Probing(self)
      guard probe.run(on: &self, work: left) else { break }
      left -= probe.work
      shrink()
      // What little was learnt is not worth another round.
      if 50 * (before - columns.count { $0.isAlive && $0.isInteger }) < before { break }
    }
    if !isInfeasible { tightenCoefficients() }
  }

  private mutating func shrink() {
    var rounds = 0
    repeat {
      propagate()
      rounds += 1
      if isInfeasible || rounds > 20 { return }
      let doubletons = removeDoubletons()
      let columns = isInfeasible ? false : removeColumns()
      if !isInfeasible { mergeParallelRows() }
      if !doubletons && !columns {
        propagate()
        return
      }
    } while !isInfeasible
  }

  /// The columns that are left, and the rows.
  fileprivate func integerProgram(_ direction: Direction, _ kept: ContiguousArray<Int>) -> IntegerProgram {
    let sign = direction == .minimize ? 1.0 : -1
    var place = ContiguousArray<Int32>(repeating: -1, count: columns.count)
    for (k, j) in kept.enumerated() { place[j] = Int32(k) }
    var bounds: [(lower: Double, upper: Double)] = []
    var lists = ContiguousArray<ContiguousArray<(Int, Double)>>(repeating: [], count: kept.count)
    var entryCount = 0
    for row in rows where row.isAlive {
      for entry in row.entries { lists[Int(place[Int(entry.column)])].append((bounds.count, entry.value)) }
      entryCount += row.entries.count
      bounds.append((row.lower, row.upper))
    }
    var sparse = SparseColumns()
    sparse.reserveCapacity(columns: kept.count + 1, entries: entryCount)
    for (k, j) in kept.enumerated() {
      sparse.appendColumn(objective: sign * columns[j].cost, lower: columns[j].lower, upper: columns[j].upper)
      for (row, value) in lists[k] { sparse.addEntry(row: row, value: value) }
    }
    var integer = kept.map { columns[$0].isInteger }
    if constantCost != 0 || kept.isEmpty {
      sparse.appendColumn(objective: sign * constantCost, lower: 1, upper: 1)
      integer.append(false)
    }
    return IntegerProgram(direction: direction, rows: bounds, columns: sparse, integer: Array(integer))
  }
}
