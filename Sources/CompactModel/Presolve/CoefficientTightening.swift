/// Coefficients of whole columns that are larger than the row has use for.
///
///     Σ a·x + b·y ≤ u,  y ∈ {0, 1},  the most of Σ a·x is m < u:  y = 0 never meets the bound, so b may shrink to b − (u − m) and u to m
///
/// Whole solutions stay the same; the linear relaxation gets tighter. (Savelsbergh 1994, as above.)
extension ShrinkingProgram {
  mutating func tightenCoefficients() {
    for i in rows.indices where rows[i].isAlive {
      if rows[i].lower == -.infinity {
        tighten(i, sign: 1)
      } else if rows[i].upper == .infinity {
        tighten(i, sign: -1)
      }
    }
  }

  /// The row as sign · Σ ≤ sign · bound.
  private mutating func tighten(_ i: Int, sign: Double) {
    var most = 0.0
    for entry in rows[i].entries {
      let column = columns[Int(entry.column)]
      most += max(sign * entry.value * column.lower, sign * entry.value * column.upper)
    }
    guard most.isFinite else { return }
    var bound = sign > 0 ? rows[i].upper : -rows[i].lower
    for place in rows[i].entries.indices {
      let column = columns[Int(rows[i].entries[place].column)]
      guard column.isInteger, column.upper == column.lower + 1 else { continue }
      let value = sign * rows[i].entries[place].value
      // The most when the column does not help.
      let without = most - abs(value)
      let spare = bound - without
      guard spare > 1e-6, abs(value) - spare > 1e-6 else { continue }
      let shrunk = abs(value) - spare
      if value > 0 {
        // a·x ≤ … with x − lower ∈ {0, 1}.
        bound -= spare * (column.lower + 1)
        rows[i].entries[place].value = sign * shrunk
        most = most - value * column.upper + shrunk * column.upper
      } else {
        bound += spare * column.lower
        rows[i].entries[place].value = -sign * shrunk
        most = most - value * column.lower - shrunk * column.lower
      }
    }
    if sign > 0 { rows[i].upper = bound } else { rows[i].lower = -bound }
  }
}
