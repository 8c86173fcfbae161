import LinearProgramming

/// Writes a program as free MPS.
///
/// MPS has no agreed word for maximisation, so the file always minimises: a level that wants the most is written with the
/// objective's sign turned, and a comment says so. A constant in the objective is a column fixed at 1.
struct MPSWriter {
  let program: CompactProgram

  func text() -> String {
    var out = "* \(program.title)\n"
    let sign: Double = program.direction == .maximize ? -1 : 1
    if sign < 0 { out += "* The level wants the most: the objective is written with its sign turned.\n" }
    out += "NAME flexmatrix\nROWS\n N objective\n"
    for row in program.rows { out += " \(kind(row)) \(row.name)\n" }
    out += "COLUMNS\n"
    writeColumns(sign, to: &out)
    out += "RHS\n"
    for row in program.rows where side(row) != 0 { out += " rhs \(row.name) \(number(side(row)))\n" }
    let ranged = program.rows.filter { $0.lower.isFinite && $0.upper.isFinite && $0.lower != $0.upper }
    if !ranged.isEmpty {
      out += "RANGES\n"
      for row in ranged { out += " range \(row.name) \(number(row.upper - row.lower))\n" }
    }
    out += "BOUNDS\n"
    for column in program.columns { writeBounds(column, to: &out) }
    return out + "ENDATA\n"
  }

  private func kind(_ row: CompactProgram.Row) -> String {
    if row.lower == row.upper { return "E" }
    if row.upper.isFinite { return "L" }
    return row.lower.isFinite ? "G" : "N"
  }

  private func side(_ row: CompactProgram.Row) -> Double {
    row.upper.isFinite ? row.upper : row.lower.isFinite ? row.lower : 0
  }

  private func writeColumns(_ sign: Double, to out: inout String) {
    var entries = [[LinearExpression.Term]](repeating: [], count: program.columns.count)
    for (i, row) in program.rows.enumerated() {
      for term in row.terms { entries[term.column].append(LinearExpression.Term(column: i, value: term.value)) }
    }
    var inside = false
    for (j, column) in program.columns.enumerated() {
      if column.isInteger != inside {
        inside = column.isInteger
        out += " marker\(j) 'MARKER' '\(inside ? "INTORG" : "INTEND")'\n"
      }
      if column.objective != 0 || entries[j].isEmpty {
        out += " \(column.name) objective \(number(sign * column.objective))\n"
      }
      for entry in entries[j] { out += " \(column.name) \(program.rows[entry.column].name) \(number(entry.value))\n" }
    }
    if inside { out += " marker 'MARKER' 'INTEND'\n" }
  }

  private func writeBounds(_ column: CompactProgram.Column, to out: inout String) {
    let name = column.name
    if column.lower == column.upper {
      out += " FX bound \(name) \(number(column.lower))\n"
    } else if !column.lower.isFinite && !column.upper.isFinite {
      out += " FR bound \(name)\n"
    } else {
      if !column.lower.isFinite { out += " MI bound \(name)\n" }
      // Whole columns without bounds of their own would be taken as binary by some readers.
      if column.lower.isFinite && (column.lower != 0 || column.isInteger) {
        out += " LO bound \(name) \(number(column.lower))\n"
      }
      if column.upper.isFinite {
        out += " UP bound \(name) \(number(column.upper))\n"
      } else if column.isInteger {
        out += " PL bound \(name)\n"
      }
    }
  }
}

/// A number as solvers read it: whole numbers without a fraction, others with all their digits.
func number(_ value: Double) -> String {
  if value == value.rounded() && abs(value) < 1e15 { return String(Int(value)) }
  return String(value)
}
