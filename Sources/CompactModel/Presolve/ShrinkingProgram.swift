import LinearProgramming

/// A program while presolve makes it smaller.
///
/// Only what holds for every solution is used, and what makes room without making any solution worse; so each whole solution of the first program,
/// cut down to the columns that are left, is one of the last, or one at least as good is. Bounds of columns are part of the program; what a row
/// merely implies about a continuous column is not kept as a bound, so that no row is dropped on the strength of itself.
struct ShrinkingProgram {
  /// A column's coefficient in a row.
  struct Entry {
    var column: Int32
    var value: Double
  }

  struct Row {
    var entries: ContiguousArray<Entry>
    var lower: Double
    var upper: Double
    var isAlive = true
    var isWaiting = false
  }

  struct Column {
    var lower: Double
    var upper: Double
    /// What one unit adds to what is to be least.
    var cost: Double
    var isInteger: Bool
    var isAlive = true
    /// The rows it is in, and perhaps some that it was in.
    var rows: ContiguousArray<Int32> = []
  }

  /// How a column that is gone gets its value: constant + Σ value · column, of columns that went later or not at all.
  struct Gone {
    var column: Int32
    var constant: Double
    var entries: ContiguousArray<Entry>
  }

  var rows: ContiguousArray<Row> = []
  var columns: ContiguousArray<Column> = []
  /// What is paid whatever the columns are.
  var constantCost = 0.0
  private(set) var gone: ContiguousArray<Gone> = []
  /// Whether there is no solution.
  var isInfeasible = false
  /// Rows to be looked at.
  private var waiting: ContiguousArray<Int32> = []

  /// Differences below this are rounding.
  static let rounding = 1e-9
  /// A whole column may miss a whole number by this; a row may be broken by as much.
  static let tolerance = 1e-6

  init(_ program: CompactProgram) {
    let sign = program.direction == .minimize ? 1.0 : -1
    columns.reserveCapacity(program.columns.count)
    for column in program.columns {
      columns.append(
        Column(lower: column.lower, upper: column.upper, cost: sign * column.objective, isInteger: column.isInteger))
    }
    rows.reserveCapacity(program.rows.count)
    for (i, row) in program.rows.enumerated() {
      rows.append(
        Row(
          entries: ContiguousArray(row.terms.map { Entry(column: Int32($0.column), value: $0.value) }),
          lower: row.lower, upper: row.upper))
      for term in row.terms { columns[term.column].rows.append(Int32(i)) }
      wait(i)
    }
    for j in columns.indices {
      if columns[j].isInteger { tighten(j, lower: columns[j].lower, upper: columns[j].upper) }
      if columns[j].isAlive, columns[j].lower == columns[j].upper { fix(j, at: columns[j].lower) }
    }
  }

  /// Has a row looked at again.
  mutating func wait(_ i: Int) {
    guard rows[i].isAlive, !rows[i].isWaiting else { return }
    rows[i].isWaiting = true
    waiting.append(Int32(i))
  }

  /// The next row to be looked at.
  mutating func nextWaiting() -> Int? {
    while let i = waiting.popLast() {
      rows[Int(i)].isWaiting = false
      if rows[Int(i)].isAlive { return Int(i) }
    }
    return nil
  }

  /// The rows that a column is in, with where in the row.
  func places(of j: Int) -> ContiguousArray<(row: Int, place: Int)> {
    var places: ContiguousArray<(row: Int, place: Int)> = []
    for i in columns[j].rows where rows[Int(i)].isAlive {
      if let place = rows[Int(i)].entries.firstIndex(where: { $0.column == Int32(j) }) {
        places.append((Int(i), place))
      }
    }
    return places
  }

  /// Gives a column the one value it has from now on.
  mutating func fix(_ j: Int, at value: Double) {
    guard columns[j].isAlive else { return }
    gone.append(Gone(column: Int32(j), constant: value, entries: []))
    for (i, place) in places(of: j) {
      let shift = rows[i].entries[place].value * value
      rows[i].entries.remove(at: place)
      if shift != 0 {
        rows[i].lower -= shift
        rows[i].upper -= shift
      }
      wait(i)
    }
    constantCost += columns[j].cost * value
    columns[j].isAlive = false
    columns[j].rows = []
  }

  /// Narrows a column's bounds, whole columns to whole numbers; fixes it where they meet.
  mutating func tighten(_ j: Int, lower: Double, upper: Double) {
    guard columns[j].isAlive else { return }
    var low = max(columns[j].lower, lower)
    var high = min(columns[j].upper, upper)
    if columns[j].isInteger {
      low = (low - Self.tolerance).rounded(.up)
      high = (high + Self.tolerance).rounded(.down)
    }
    if low > high + Self.tolerance {
      isInfeasible = true
      return
    }
    guard low > columns[j].lower || high < columns[j].upper || low >= high - Self.rounding else { return }
    if low >= high - Self.rounding {
      fix(j, at: columns[j].isInteger ? low.rounded() : low == columns[j].lower ? low : high)
      return
    }
    columns[j].lower = low
    columns[j].upper = high
    for i in columns[j].rows { wait(Int(i)) }
  }

  /// Drops a row that its columns' bounds keep.
  mutating func drop(_ i: Int) { rows[i].isAlive = false }

  /// Puts what an equality says of column j in its place everywhere; the equality and the column are gone.
  mutating func substitute(_ j: Int, by i: Int) {
    guard let own = rows[i].entries.first(where: { $0.column == Int32(j) })?.value else { return }
    let total = rows[i].lower
    let others = ContiguousArray(rows[i].entries.filter { $0.column != Int32(j) })
    rows[i].isAlive = false
    gone.append(
      Gone(
        column: Int32(j), constant: total / own,
        entries: ContiguousArray(others.map { Entry(column: $0.column, value: -$0.value / own) })))
    for (k, place) in places(of: j) {
      let factor = rows[k].entries[place].value / own
      add(-factor, others, to: k, without: Int32(j))
      rows[k].lower -= factor * total
      rows[k].upper -= factor * total
      wait(k)
    }
    if columns[j].cost != 0 {
      let factor = columns[j].cost / own
      constantCost += factor * total
      for entry in others { columns[Int(entry.column)].cost -= factor * entry.value }
    }
    columns[j].isAlive = false
    columns[j].rows = []
  }

  /// Adds a multiple of some entries to a row, from which a column is taken out. Entries are in order of column.
  private mutating func add(_ factor: Double, _ others: ContiguousArray<Entry>, to k: Int, without j: Int32) {
    var merged: ContiguousArray<Entry> = []
    merged.reserveCapacity(rows[k].entries.count + others.count)
    var next = 0
    for entry in rows[k].entries where entry.column != j {
      while next < others.count, others[next].column < entry.column {
        merged.append(Entry(column: others[next].column, value: factor * others[next].value))
        join(others[next].column, k)
        next += 1
      }
      guard next < others.count, others[next].column == entry.column else {
        merged.append(entry)
        continue
      }
      let value = entry.value + factor * others[next].value
      if abs(value) > Self.rounding { merged.append(Entry(column: entry.column, value: value)) }
      next += 1
    }
    while next < others.count {
      merged.append(Entry(column: others[next].column, value: factor * others[next].value))
      join(others[next].column, k)
      next += 1
    }
    rows[k].entries = merged
  }

  private mutating func join(_ column: Int32, _ row: Int) {
    if !columns[Int(column)].rows.contains(Int32(row)) { columns[Int(column)].rows.append(Int32(row)) }
  }

  /// Adds an equality, of columns in order.
  mutating func addEquality(_ entries: ContiguousArray<Entry>, total: Double) {
    rows.append(Row(entries: entries, lower: total, upper: total))
    for entry in entries { columns[Int(entry.column)].rows.append(Int32(rows.count - 1)) }
    wait(rows.count - 1)
  }
}
