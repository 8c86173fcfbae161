/// Columns that other columns make superfluous.
///
/// (Andersen and Andersen, "Presolving in linear programming", Mathematical Programming 71, 1995.)
extension ShrinkingProgram {
  /// Goes once over all columns; whether one is gone.
  mutating func removeColumns() -> Bool {
    let before = gone.count
    for j in columns.indices where columns[j].isAlive && !columns[j].isInteger {
      if isInfeasible { return false }
      if !relax(j) { substituteFree(j) }
    }
    return gone.count > before
  }

  /// Puts one of the two columns of an equality in the place of the other, wherever that is exact; whether one is gone.
  mutating func removeDoubletons() -> Bool {
    let before = gone.count
    for i in rows.indices
    where rows[i].isAlive && rows[i].entries.count == 2 && rows[i].lower == rows[i].upper && !isInfeasible {
      let (a, b) = (rows[i].entries[0], rows[i].entries[1])
      if canGo(b, keeping: a, total: rows[i].lower) {
        merge(i, gone: b, kept: a)
      } else if canGo(a, keeping: b, total: rows[i].lower) {
        merge(i, gone: a, kept: b)
      }
    }
    return gone.count > before
  }

  /// A continuous column that no row keeps from its better bound is at that bound. It takes room from nobody.
  private mutating func relax(_ j: Int) -> Bool {
    let column = columns[j]
    var canRise = column.cost <= 0 && column.upper.isFinite
    var canFall = column.cost >= 0 && column.lower.isFinite
    guard canRise || canFall else { return false }
    for (i, place) in places(of: j) {
      let isPositive = rows[i].entries[place].value > 0
      if isPositive ? rows[i].upper < .infinity : rows[i].lower > -.infinity { canRise = false }
      if isPositive ? rows[i].lower > -.infinity : rows[i].upper < .infinity { canFall = false }
      guard canRise || canFall else { return false }
    }
    fix(j, at: canFall ? column.lower : column.upper)
    return true
  }

  /// A continuous column in an equality whose bounds follow from the rows is what the equality says. Only where that adds few coefficients.
  private mutating func substituteFree(_ j: Int) {
    let places = places(of: j)
    guard (1...4).contains(places.count) else { return }
    var best: (row: Int, fill: Int)?
    for (i, _) in places where rows[i].lower == rows[i].upper {
      let fill = (places.count - 1) * (rows[i].entries.count - 1) - rows[i].entries.count - places.count + 1
      if fill < best?.fill ?? 4 { best = (i, fill) }
    }
    guard let best else { return }
    let own = places.first { $0.row == best.row }.map { abs(rows[best.row].entries[$0.place].value) } ?? 0
    let largest = rows[best.row].entries.reduce(0) { max($0, abs($1.value)) }
    guard own >= 0.01 * largest else { return }
    var lower = false
    var upper = false
    for (i, place) in places {
      let implied = implied(i, place)
      if implied.lower >= columns[j].lower - Self.rounding { lower = true }
      if implied.upper <= columns[j].upper + Self.rounding { upper = true }
    }
    if lower && upper {
      substitute(j, by: best.row)
    } else if places.count == 1 {
      // Its bounds become the row's: a slack.
      slack(j, best.row, places[0].place)
    }
  }

  /// Turns the equality of a column that is nowhere else into a row with the column's bounds.
  private mutating func slack(_ j: Int, _ i: Int, _ place: Int) {
    let value = rows[i].entries[place].value
    let column = columns[j]
    let total = rows[i].lower
    let (a, b) = (total - value * column.upper, total - value * column.lower)
    let others = rows[i].entries.filter { $0.column != Int32(j) }
    substitute(j, by: i)
    rows[i] = Row(entries: ContiguousArray(others), lower: min(a, b), upper: max(a, b))
    wait(i)
  }

  /// What a row says of one of its columns, whatever the others are within their bounds.
  private func implied(_ i: Int, _ place: Int) -> (lower: Double, upper: Double) {
    let row = rows[i]
    let own = row.entries[place].value
    var least = 0.0
    var most = 0.0
    for (k, entry) in row.entries.enumerated() where k != place {
      let column = columns[Int(entry.column)]
      least += entry.value * (entry.value > 0 ? column.lower : column.upper)
      most += entry.value * (entry.value > 0 ? column.upper : column.lower)
    }
    let (a, b) = ((row.lower - most) / own, (row.upper - least) / own)
    return (min(a, b), max(a, b))
  }

  /// Whether a column may go: it is continuous, or both are whole and their coefficients are alike.
  private func canGo(_ entry: Entry, keeping kept: Entry, total: Double) -> Bool {
    guard columns[Int(entry.column)].isInteger else { return (1e-3...1e3).contains(abs(entry.value / kept.value)) }
    guard columns[Int(kept.column)].isInteger, abs(entry.value) == abs(kept.value) else { return false }
    let whole = total / entry.value
    return abs(whole - whole.rounded()) <= Self.rounding
  }

  private mutating func merge(_ i: Int, gone entry: Entry, kept: Entry) {
    let total = rows[i].lower
    let column = columns[Int(entry.column)]
    let (a, b) = (
      (total - entry.value * column.lower) / kept.value, (total - entry.value * column.upper) / kept.value
    )
    substitute(Int(entry.column), by: i)
    tighten(Int(kept.column), lower: min(a, b), upper: max(a, b))
  }
}
