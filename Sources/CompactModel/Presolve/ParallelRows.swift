/// Rows that say the same of the same columns become one.
extension ShrinkingProgram {
  mutating func mergeParallelRows() {
    var known: [Int: [Int]] = [:]
    for i in rows.indices where rows[i].isAlive && !rows[i].entries.isEmpty {
      var hasher = Hasher()
      let first = rows[i].entries[0].value
      for entry in rows[i].entries {
        hasher.combine(entry.column)
        hasher.combine(Int((entry.value / first * 1e6).rounded()))
      }
      let key = hasher.finalize()
      if let twin = known[key]?.first(where: { areParallel($0, i) }) {
        merge(i, into: twin)
      } else {
        known[key, default: []].append(i)
      }
    }
  }

  private func areParallel(_ a: Int, _ b: Int) -> Bool {
    guard rows[a].isAlive, rows[a].entries.count == rows[b].entries.count else { return false }
    let factor = rows[a].entries[0].value / rows[b].entries[0].value
    return zip(rows[a].entries, rows[b].entries).allSatisfy {
      $0.column == $1.column && abs($0.value - factor * $1.value) <= 1e-12 * max(1, abs($0.value))
    }
  }

  private mutating func merge(_ i: Int, into twin: Int) {
    let factor = rows[twin].entries[0].value / rows[i].entries[0].value
    let (a, b) = (rows[i].lower * factor, rows[i].upper * factor)
    rows[twin].lower = max(rows[twin].lower, min(a, b))
    rows[twin].upper = min(rows[twin].upper, max(a, b))
    drop(i)
    if rows[twin].lower > rows[twin].upper {
      if rows[twin].lower > rows[twin].upper + Self.tolerance { isInfeasible = true }
      rows[twin].upper = rows[twin].lower
    }
    wait(twin)
  }
}
