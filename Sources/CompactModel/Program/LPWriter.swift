import LinearProgramming

/// Writes a program as a CPLEX LP file.
struct LPWriter {
  let program: CompactProgram
  /// Terms on one line; lines stay well under the 255 characters that some readers take.
  private let termsPerLine = 4

  init(program: CompactProgram) { self.program = program }

  func text() -> String {
    var out = "\\ \(program.title)\n"
    out += program.direction == .maximize ? "Maximize\n" : "Minimize\n"
    let objective = program.columns.enumerated().filter { $0.element.objective != 0 }.map {
      LinearExpression.Term(column: $0.offset, value: $0.element.objective)
    }
    out += " objective:" + terms(objective) + "\nSubject To\n"
    for row in program.rows { writeRow(row, to: &out) }
    out += "Bounds\n"
    for column in program.columns { writeBounds(column, to: &out) }
    let whole = program.columns.filter(\.isInteger)
    if !whole.isEmpty {
      out += "Generals\n"
      for column in whole { out += " \(column.name)\n" }
    }
    return out + "End\n"
  }

  private func terms(_ terms: [LinearExpression.Term]) -> String {
    // A sum of nothing is not allowed: the first column with coefficient 0 stands for it.
    guard !terms.isEmpty else { return program.columns.first.map { " 0 \($0.name)" } ?? "" }
    var out = ""
    for (k, term) in terms.enumerated() {
      if k > 0 && k % termsPerLine == 0 { out += "\n  " }
      let size = abs(term.value)
      out += term.value < 0 ? " - " : k == 0 ? " " : " + "
      out += (size == 1 ? "" : number(size) + " ") + program.columns[term.column].name
    }
    return out
  }

  private func writeRow(_ row: CompactProgram.Row, to out: inout String) {
    let left = terms(row.terms)
    if row.lower == row.upper {
      out += " \(row.name):\(left) = \(number(row.lower))\n"
      return
    }
    // A row with two bounds is written as two rows, which every reader understands.
    let both = row.lower.isFinite && row.upper.isFinite
    if row.lower.isFinite { out += " \(row.name)\(both ? ".lo" : ""):\(left) >= \(number(row.lower))\n" }
    if row.upper.isFinite { out += " \(row.name)\(both ? ".up" : ""):\(left) <= \(number(row.upper))\n" }
  }

  private func writeBounds(_ column: CompactProgram.Column, to out: inout String) {
    if column.lower == column.upper {
      out += " \(column.name) = \(number(column.lower))\n"
    } else if !column.lower.isFinite && !column.upper.isFinite {
      out += " \(column.name) free\n"
    } else {
      let lower = column.lower.isFinite ? number(column.lower) : "-inf"
      let upper = column.upper.isFinite ? " <= \(number(column.upper))" : ""
      out += " \(lower) <= \(column.name)\(upper)\n"
    }
  }
}
