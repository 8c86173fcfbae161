/// What a row says with the bounds of its columns: that it always holds, never holds, or narrows them.
///
/// (Savelsbergh, "Preprocessing and probing techniques for mixed integer programming problems", ORSA Journal on Computing 6, 1994.)
extension ShrinkingProgram {
  /// The least and the most that a row can sum up to.
  struct Activity {
    var least = 0.0
    var most = 0.0

    init(_ entries: ContiguousArray<Entry>, _ columns: ContiguousArray<Column>) {
      for entry in entries {
        let column = columns[Int(entry.column)]
        least += entry.value * (entry.value > 0 ? column.lower : column.upper)
        most += entry.value * (entry.value > 0 ? column.upper : column.lower)
      }
    }
  }

  /// Looks at the rows that wait until none does.
  mutating func propagate() {
    while !isInfeasible, let i = nextWaiting() { look(at: i) }
  }

  private mutating func look(at i: Int) {
    let activity = Activity(rows[i].entries, columns)
    let size = max(activity.least.isFinite ? abs(activity.least) : 0, activity.most.isFinite ? abs(activity.most) : 0)
    let slack = Self.rounding * max(1, size)
    if activity.least > rows[i].upper + Self.tolerance || activity.most < rows[i].lower - Self.tolerance {
      isInfeasible = true
      return
    }
    if activity.least >= rows[i].lower - slack { rows[i].lower = -.infinity }
    if activity.most <= rows[i].upper + slack { rows[i].upper = .infinity }
    if rows[i].lower == -.infinity && rows[i].upper == .infinity {
      drop(i)
      return
    }
    if rows[i].entries.count == 1 {
      let entry = rows[i].entries[0]
      let (a, b) = (rows[i].lower / entry.value, rows[i].upper / entry.value)
      drop(i)
      tighten(Int(entry.column), lower: min(a, b), upper: max(a, b))
      return
    }
    if activity.least >= rows[i].upper - slack {
      force(i, toLeast: true)
    } else if activity.most <= rows[i].lower + slack {
      force(i, toLeast: false)
    } else {
      narrow(i, activity)
    }
  }

  /// A row that holds only where all its columns are at the bounds that make it least, or most.
  private mutating func force(_ i: Int, toLeast: Bool) {
    let entries = rows[i].entries
    drop(i)
    for entry in entries {
      let j = Int(entry.column)
      fix(j, at: (entry.value > 0) == toLeast ? columns[j].lower : columns[j].upper)
    }
  }

  /// Narrows whole columns; continuous ones only where nothing but one value is left.
  private mutating func narrow(_ i: Int, _ activity: Activity) {
    guard activity.least.isFinite || activity.most.isFinite else { return }
    let entries = rows[i].entries
    let (lower, upper) = (rows[i].lower, rows[i].upper)
    for entry in entries {
      let j = Int(entry.column)
      let column = columns[j]
      guard column.isAlive else { return }
      let span = abs(entry.value) * (column.upper - column.lower)
      // What the others leave to this column.
      let room = activity.least.isFinite ? upper - activity.least : .infinity
      let lack = activity.most.isFinite ? activity.most - lower : .infinity
      guard room < span - Self.rounding || lack < span - Self.rounding else { continue }
      let (fromLow, fromHigh) = (room / abs(entry.value), lack / abs(entry.value))
      let high = entry.value > 0 ? column.lower + fromLow : column.lower + fromHigh
      let low = entry.value > 0 ? column.upper - fromHigh : column.upper - fromLow
      if column.isInteger {
        let before = (columns[j].lower, columns[j].upper, columns[j].isAlive)
        tighten(j, lower: low, upper: high)
        // The row has changed: it waits again.
        if (columns[j].lower, columns[j].upper, columns[j].isAlive) != before || isInfeasible { return wait(i) }
      } else if high <= column.lower + Self.rounding {
        fix(j, at: column.lower)
        return wait(i)
      } else if low >= column.upper - Self.rounding {
        fix(j, at: column.upper)
        return wait(i)
      }
    }
  }
}
