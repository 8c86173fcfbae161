import LinearProgramming

extension Portfolios {
  /// The portfolios of every member and period, from the rows of a program that speak of the seats of one member, mostly in one period.
  ///
  /// - Parameters:
  ///   - program: the program.
  ///   - fixed: columns that have one value in every solution that matters.
  static func all(in program: CompactProgram, fixed: [Int: Double]) -> [Portfolios] {
    let seats = Dictionary(program.seats.map { ($0.column, $0) }, uniquingKeysWith: { first, _ in first })
    var found: [[Int]: [Row]] = [:]
    for row in program.rows {
      for (sign, bound) in [(1.0, row.upper), (-1.0, -row.lower)] where bound < .infinity {
        guard let made = Row(row.terms, sign: sign, bound: bound, program, seats, fixed) else { continue }
        found[place(of: made, seats), default: []].append(made)
      }
    }
    let countedOnce = Dictionary(grouping: program.countedOnce) { [$0.m, $0.t] }
    return found.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { place, rows in
      Portfolios(
        rows, countedOnce: countedOnce[place] ?? [], lower: { fixed[Int($0)] ?? program.columns[Int($0)].lower },
        upper: { fixed[Int($0)] ?? program.columns[Int($0)].upper })
    }
  }

  /// Member and period that most seats of a row are about.
  private static func place(of row: Row, _ seats: [Int: CompactProgram.Seat]) -> [Int] {
    var counts: [Int: Int] = [:]
    for (column, _) in row.seats { counts[seats[Int(column)]?.t ?? 0, default: 0] += 1 }
    let period = counts.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key ?? 0
    return [seats[Int(row.seats[0].column)]?.m ?? 0, period]
  }
}

extension Portfolios.Row {
  /// A row of a program as one about a member's seats; nil when it is about anything else.
  fileprivate init?(
    _ terms: [LinearExpression.Term], sign: Double, bound: Double, _ program: CompactProgram,
    _ seats: [Int: CompactProgram.Seat], _ fixed: [Int: Double]
  ) {
    var own: [(column: Int32, value: Double)] = []
    var burden: (column: Int32, scale: Double)?
    var bound = bound
    var member: Int?
    for term in terms {
      let (column, value) = (term.column, sign * term.value)
      if let seat = seats[column] {
        guard member ?? seat.m == seat.m else { return nil }
        member = seat.m
        if let known = fixed[column] {
          bound -= value * known
        } else {
          guard value > 0 else { return nil }
          own.append((Int32(column), value))
        }
      } else {
        guard burden == nil, !program.columns[column].isInteger, value < 0, program.columns[column].lower.isFinite
        else { return nil }
        burden = (Int32(column), -value)
      }
    }
    guard own.count > 1 else { return nil }
    self.init(seats: own, burden: burden, bound: bound)
  }
}
