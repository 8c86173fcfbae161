/// Tries both values of each column that is 0 or 1 and looks at what follows.
///
/// A value from which a contradiction follows is ruled out; what follows from both values holds anyway; a column that goes with the
/// other, or against it, both ways is replaced by it. (Savelsbergh 1994.)
struct Probing {
  /// The columns that are left, by number in the program. Rows and columns are renumbered, in compressed form both ways.
  private let columnNumbers: ContiguousArray<Int>
  private var rowStarts: ContiguousArray<Int32> = [0]
  private var rowColumns: ContiguousArray<Int32> = []
  private var rowValues: ContiguousArray<Double> = []
  private var columnStarts: ContiguousArray<Int32> = [0]
  private var columnRows: ContiguousArray<Int32> = []
  private var rowLower: ContiguousArray<Double> = []
  private var rowUpper: ContiguousArray<Double> = []
  private var lower: ContiguousArray<Double> = []
  private var upper: ContiguousArray<Double> = []
  private var isInteger: ContiguousArray<Bool> = []

  private struct Change {
    var column: Int32
    var lower: Double
    var upper: Double
  }
  private var trail: ContiguousArray<Change> = []
  private var queue: ContiguousArray<Int32> = []
  private var isQueued: ContiguousArray<Bool>
  /// Coefficients looked at; the measure of work.
  private(set) var work = 0

  init(_ program: ShrinkingProgram) {
    let alive = ContiguousArray(program.columns.indices.filter { program.columns[$0].isAlive })
    columnNumbers = alive
    var place = ContiguousArray<Int32>(repeating: -1, count: program.columns.count)
    for (k, j) in alive.enumerated() { place[j] = Int32(k) }
    let kept = ContiguousArray(program.rows.indices.filter { program.rows[$0].isAlive })
    var lists = ContiguousArray<ContiguousArray<Int32>>(repeating: [], count: alive.count)
    for (k, i) in kept.enumerated() {
      let row = program.rows[i]
      rowLower.append(row.lower)
      rowUpper.append(row.upper)
      for entry in row.entries {
        let column = place[Int(entry.column)]
        rowColumns.append(column)
        rowValues.append(entry.value)
        lists[Int(column)].append(Int32(k))
      }
      rowStarts.append(Int32(rowColumns.count))
    }
    for list in lists {
      columnRows.append(contentsOf: list)
      columnStarts.append(Int32(columnRows.count))
    }
    for j in alive {
      lower.append(program.columns[j].lower)
      upper.append(program.columns[j].upper)
      isInteger.append(program.columns[j].isInteger)
    }
    isQueued = ContiguousArray(repeating: false, count: kept.count)
  }

  /// Probes every column once, or until the work is done, and tells the program what was learnt; whether anything was.
  mutating func run(on program: inout ShrinkingProgram, work limit: Int) -> Bool {
    var learnt = false
    var twins: [(Int, Int, Bool)] = []
    var mark = ContiguousArray<Int32>(repeating: -1, count: lower.count)
    var low = lower
    var high = upper
    for j in lower.indices where isInteger[j] && lower[j] == 0 && upper[j] == 1 {
      guard work < limit else { break }
      let zero = follow(j, 0)
      if zero {
        for change in trail where mark[Int(change.column)] != Int32(j) {
          let k = Int(change.column)
          mark[k] = Int32(j)
          low[k] = lower[k]
          high[k] = upper[k]
        }
      }
      undo()
      let one = follow(j, 1)
      if !zero && !one {
        program.isInfeasible = true
        return true
      }
      if !zero {
        // What follows from the only value holds.
        learnt = true
        trail.removeAll(keepingCapacity: true)
        continue
      }
      if !one {
        undo()
        learnt = true
        _ = follow(j, 0)
        trail.removeAll(keepingCapacity: true)
        continue
      }
      var joint: ContiguousArray<Change> = []
      for change in trail where mark[Int(change.column)] == Int32(j) && isInteger[Int(change.column)] {
        let k = Int(change.column)
        guard k != j else { continue }
        let (a, b) = (min(low[k], lower[k]), max(high[k], upper[k]))
        joint.append(Change(column: change.column, lower: a, upper: b))
        if low[k] == high[k], lower[k] == upper[k], low[k] != lower[k], change.lower == 0, change.upper == 1 {
          twins.append((j, k, low[k] == 0))
        }
      }
      undo()
      for change in joint where change.lower > lower[Int(change.column)] || change.upper < upper[Int(change.column)] {
        learnt = true
        set(
          Int(change.column), max(change.lower, lower[Int(change.column)]), min(change.upper, upper[Int(change.column)])
        )
        if !propagate() {
          program.isInfeasible = true
          return true
        }
      }
      trail.removeAll(keepingCapacity: true)
    }
    apply(twins, to: &program)
    return learnt || !twins.isEmpty
  }

  /// Tells the program what was learnt.
  private func apply(_ twins: [(Int, Int, Bool)], to program: inout ShrinkingProgram) {
    for j in lower.indices { program.tighten(columnNumbers[j], lower: lower[j], upper: upper[j]) }
    for (a, b, alike) in twins {
      let (i, j) = (columnNumbers[min(a, b)], columnNumbers[max(a, b)])
      guard program.columns[i].isAlive, program.columns[j].isAlive else { continue }
      program.addEquality(
        [.init(column: Int32(i), value: 1), .init(column: Int32(j), value: alike ? -1 : 1)], total: alike ? 0 : 1)
    }
  }

  /// Gives a column a value and looks at what follows; false when that is a contradiction.
  private mutating func follow(_ j: Int, _ value: Double) -> Bool {
    set(j, value, value)
    return propagate()
  }

  private mutating func set(_ j: Int, _ low: Double, _ high: Double) {
    trail.append(Change(column: Int32(j), lower: lower[j], upper: upper[j]))
    lower[j] = low
    upper[j] = high
    for k in Int(columnStarts[j])..<Int(columnStarts[j + 1]) {
      let i = Int(columnRows[k])
      if !isQueued[i] {
        isQueued[i] = true
        queue.append(Int32(i))
      }
    }
  }

  private mutating func undo() {
    while let change = trail.popLast() {
      lower[Int(change.column)] = change.lower
      upper[Int(change.column)] = change.upper
    }
  }

  private mutating func propagate() -> Bool {
    var next = 0
    var isPossible = true
    while next < queue.count {
      let i = Int(queue[next])
      next += 1
      isQueued[i] = false
      // A contradiction ends it, but the queue is emptied.
      if isPossible { isPossible = look(at: i) }
    }
    queue.removeAll(keepingCapacity: true)
    return isPossible
  }

  private mutating func look(at i: Int) -> Bool {
    let range = Int(rowStarts[i])..<Int(rowStarts[i + 1])
    work += range.count
    var least = 0.0
    var most = 0.0
    for k in range {
      let (value, j) = (rowValues[k], Int(rowColumns[k]))
      least += value * (value > 0 ? lower[j] : upper[j])
      most += value * (value > 0 ? upper[j] : lower[j])
    }
    if least > rowUpper[i] + ShrinkingProgram.tolerance || most < rowLower[i] - ShrinkingProgram.tolerance {
      return false
    }
    let room = least.isFinite ? rowUpper[i] - least : .infinity
    let lack = most.isFinite ? most - rowLower[i] : .infinity
    guard room.isFinite || lack.isFinite else { return true }
    for k in range {
      let j = Int(rowColumns[k])
      let (low, high) = (lower[j], upper[j])
      guard low < high else { continue }
      let value = rowValues[k]
      let size = abs(value)
      let span = size * (high - low)
      guard room < span - ShrinkingProgram.rounding || lack < span - ShrinkingProgram.rounding else { continue }
      var newHigh = low + (value > 0 ? room : lack) / size
      var newLow = high - (value > 0 ? lack : room) / size
      if isInteger[j] {
        newHigh = (newHigh + ShrinkingProgram.tolerance).rounded(.down)
        newLow = (newLow - ShrinkingProgram.tolerance).rounded(.up)
      } else {
        // Small steps could go on for ever.
        let step = 0.1 * (high - low)
        newHigh = newHigh < high - step ? newHigh + ShrinkingProgram.rounding : high
        newLow = newLow > low + step ? newLow - ShrinkingProgram.rounding : low
      }
      newHigh = min(high, newHigh)
      newLow = max(low, newLow)
      guard newHigh < high || newLow > low else { continue }
      if newLow > newHigh {
        if newLow > newHigh + ShrinkingProgram.tolerance { return false }
        newLow = newHigh
      }
      // Room and lack were reckoned with the old bounds, and so stay valid for the rest of the row.
      set(j, newLow, newHigh)
    }
    return true
  }
}
