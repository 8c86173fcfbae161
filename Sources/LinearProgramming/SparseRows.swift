/// A batch of rows to be added: bounds, and coefficients on existing columns in compressed form.
public struct SparseRows: Sendable {
  /// Each row's lower bound; `-Double.infinity` for none.
  public private(set) var lower: ContiguousArray<Double> = []
  /// Each row's upper bound; `Double.infinity` for none.
  public private(set) var upper: ContiguousArray<Double> = []
  /// Where each row's entries begin, and at the end where the last one's stop.
  public private(set) var starts: ContiguousArray<Int32> = [0]
  /// The column of each entry.
  public private(set) var columns: ContiguousArray<Int32> = []
  /// The coefficient of each entry; finite.
  public private(set) var values: ContiguousArray<Double> = []

  /// No rows yet.
  public init() {}

  /// How many rows.
  public var count: Int { lower.count }

  /// Begins a row without entries; `addEntry` gives it some.
  public mutating func appendRow(lower: Double, upper: Double) {
    self.lower.append(lower)
    self.upper.append(upper)
    starts.append(Int32(clamping: columns.count))
  }

  /// Gives the last row a coefficient on a column. There must be a row.
  public mutating func addEntry(column: Int, value: Double) {
    columns.append(Int32(clamping: column))
    values.append(value)
    starts[starts.count - 1] = Int32(clamping: columns.count)
  }

  /// Appends a row with its entries.
  public mutating func append(
    lower: Double, upper: Double, entries: some Sequence<(column: Int, value: Double)>
  ) {
    appendRow(lower: lower, upper: upper)
    for entry in entries { addEntry(column: entry.column, value: entry.value) }
  }

  /// Takes all rows out and keeps the room.
  public mutating func removeAll() {
    lower.removeAll(keepingCapacity: true)
    upper.removeAll(keepingCapacity: true)
    starts.removeAll(keepingCapacity: true)
    starts.append(0)
    columns.removeAll(keepingCapacity: true)
    values.removeAll(keepingCapacity: true)
  }
}
