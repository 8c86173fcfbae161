/// A batch of columns to be added: costs, bounds, and coefficients on existing rows in compressed form.
///
/// Made to be filled again and again: `removeAll()` keeps the room.
public struct SparseColumns: Sendable {
  /// Each column's coefficient in the objective; finite.
  public private(set) var objective: ContiguousArray<Double> = []
  /// Each column's lower bound; `-Double.infinity` for none.
  public private(set) var lower: ContiguousArray<Double> = []
  /// Each column's upper bound; `Double.infinity` for none.
  public private(set) var upper: ContiguousArray<Double> = []
  /// Where each column's entries begin, and at the end where the last one's stop.
  public private(set) var starts: ContiguousArray<Int32> = [0]
  /// The row of each entry.
  public private(set) var rows: ContiguousArray<Int32> = []
  /// The coefficient of each entry; finite.
  public private(set) var values: ContiguousArray<Double> = []

  /// No columns yet.
  public init() {}

  /// How many columns.
  public var count: Int { objective.count }

  /// Makes room for that many columns and entries.
  public mutating func reserveCapacity(columns: Int, entries: Int) {
    objective.reserveCapacity(columns)
    lower.reserveCapacity(columns)
    upper.reserveCapacity(columns)
    starts.reserveCapacity(columns + 1)
    rows.reserveCapacity(entries)
    values.reserveCapacity(entries)
  }

  /// Begins a column without entries; `addEntry` gives it some.
  public mutating func appendColumn(objective: Double, lower: Double = 0, upper: Double = .infinity) {
    self.objective.append(objective)
    self.lower.append(lower)
    self.upper.append(upper)
    starts.append(Int32(clamping: rows.count))
  }

  /// Gives the last column a coefficient on a row. There must be a column.
  public mutating func addEntry(row: Int, value: Double) {
    rows.append(Int32(clamping: row))
    values.append(value)
    starts[starts.count - 1] = Int32(clamping: rows.count)
  }

  /// Appends a column with its entries.
  public mutating func append(
    objective: Double, lower: Double = 0, upper: Double = .infinity, entries: some Sequence<(row: Int, value: Double)>
  ) {
    appendColumn(objective: objective, lower: lower, upper: upper)
    for entry in entries { addEntry(row: entry.row, value: entry.value) }
  }

  /// Takes all columns out and keeps the room.
  public mutating func removeAll() {
    objective.removeAll(keepingCapacity: true)
    lower.removeAll(keepingCapacity: true)
    upper.removeAll(keepingCapacity: true)
    starts.removeAll(keepingCapacity: true)
    starts.append(0)
    rows.removeAll(keepingCapacity: true)
    values.removeAll(keepingCapacity: true)
  }
}
