import LinearProgramming

/// Collects the columns and rows of a program.
struct ProgramBuilder {
  private(set) var columns: [CompactProgram.Column] = []
  private(set) var rows: [CompactProgram.Row] = []
  private var countedOnce: [CompactProgram.CountedOnce] = []
  private var one: Int?

  /// Adds a continuous column, from 0 to 1 unless told otherwise.
  mutating func share(_ name: String, lower: Double = 0, upper: Double = 1) -> LinearExpression {
    column(name, lower: lower, upper: upper, isInteger: false)
  }

  /// Adds a whole column, from 0 to 1 unless told otherwise.
  mutating func choice(_ name: String, upper: Double = 1) -> LinearExpression {
    column(name, lower: 0, upper: upper, isInteger: true)
  }

  private mutating func column(_ name: String, lower: Double, upper: Double, isInteger: Bool) -> LinearExpression {
    columns.append(
      CompactProgram.Column(name: name, lower: lower, upper: upper, isInteger: isInteger, objective: 0))
    return LinearExpression(column: columns.count - 1)
  }

  /// Adds the row lower ≤ expression ≤ upper; rows that hold whatever the columns are stay out.
  mutating func require(
    _ name: String, _ expression: LinearExpression, atLeast lower: Double = -.infinity,
    atMost upper: Double = .infinity
  ) {
    var tidy = expression.tidy
    let (low, high) = (lower - tidy.constant, upper - tidy.constant)
    if tidy.isConstant {
      if low <= ProgramBuilder.rounding && high >= -ProgramBuilder.rounding { return }
      // A contradiction of constants: keep it as a row that nothing satisfies.
      tidy = oneColumn()
      rows.append(CompactProgram.Row(name: name, lower: 2, upper: .infinity, terms: tidy.terms))
      return
    }
    if isImplied(tidy, low, high) || tighten(tidy, low, high) { return }
    rows.append(CompactProgram.Row(name: name, lower: low, upper: high, terms: tidy.terms))
  }

  /// Adds the row a ≤ b.
  mutating func require(_ name: String, _ a: LinearExpression, atMost b: LinearExpression) {
    require(name, a - b, atMost: 0)
  }

  /// Adds the row a = b.
  mutating func require(_ name: String, _ a: LinearExpression, equals b: LinearExpression) {
    require(name, a - b, atLeast: 0, atMost: 0)
  }

  /// Notes that the seats of a member in t bring something once; the rows that say so are there.
  mutating func note(once gains: LinearExpression, _ seats: LinearExpression, m: Int, t: Int) {
    let (gains, seats) = (gains.tidy, seats.tidy)
    if gains.constant == 0, seats.constant == 0 {
      countedOnce.append(CompactProgram.CountedOnce(m: m, t: t, gains: gains.terms, seats: seats.terms))
    }
  }

  /// Makes the expression 1: a lone column by its bound, anything else by a row.
  mutating func fixAtOne(_ name: String, _ expression: LinearExpression) {
    let tidy = expression.tidy
    if tidy.constant == 0, tidy.terms.count == 1, tidy.terms[0].value == 1 {
      columns[tidy.terms[0].column].lower = 1
    } else {
      require(name, tidy, atLeast: 1)
    }
  }

  /// States a row by columns' bounds where that says the same: one column alone, or a sum of nothing but shares that is to be 0.
  private mutating func tighten(_ expression: LinearExpression, _ lower: Double, _ upper: Double) -> Bool {
    let terms = expression.terms
    if terms.count == 1 {
      let (column, value) = (terms[0].column, terms[0].value)
      let (a, b) = value > 0 ? (lower / value, upper / value) : (upper / value, lower / value)
      let low = max(columns[column].lower, columns[column].isInteger ? (a - ProgramBuilder.rounding).rounded(.up) : a)
      let high = min(
        columns[column].upper, columns[column].isInteger ? (b + ProgramBuilder.rounding).rounded(.down) : b)
      guard low <= high else { return false }
      columns[column].lower = low
      columns[column].upper = high
      return true
    }
    guard upper == 0, lower <= 0, terms.allSatisfy({ $0.value > 0 && columns[$0.column].lower == 0 }) else {
      return false
    }
    for term in terms { columns[term.column].upper = 0 }
    return true
  }

  /// Whether the columns' bounds alone keep the row.
  private func isImplied(_ expression: LinearExpression, _ lower: Double, _ upper: Double) -> Bool {
    var least = 0.0
    var most = 0.0
    for term in expression.terms {
      let column = columns[term.column]
      least += term.value > 0 ? term.value * column.lower : term.value * column.upper
      most += term.value > 0 ? term.value * column.upper : term.value * column.lower
    }
    return least >= lower && most <= upper
  }

  /// The column fixed at 1, which carries constants.
  private mutating func oneColumn() -> LinearExpression {
    if let one { return LinearExpression(column: one) }
    let expression = column("one", lower: 1, upper: 1, isInteger: false)
    one = columns.count - 1
    return expression
  }

  /// The program with this objective.
  mutating func program(
    title: String, _ direction: Direction, _ objective: LinearExpression
  ) -> CompactProgram {
    let tidy = objective.tidy
    for term in tidy.terms { columns[term.column].objective = term.value }
    if tidy.constant != 0 || columns.isEmpty {
      let carrier = oneColumn()
      columns[carrier.terms[0].column].objective = tidy.constant
    }
    return CompactProgram(title: title, direction: direction, columns: columns, rows: rows, countedOnce: countedOnce)
  }

  /// Sums of decimal fractions differ from whole numbers by rounding only.
  static let rounding = 1e-9
}
