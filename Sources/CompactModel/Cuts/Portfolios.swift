import LinearProgramming

/// The sets of seats that one member may have in one period, as far as rows of a program about these seats alone tell, and what a set
/// burdens the member with.
///
///     Σ a[k,j] · x[j]  ≤  capacity[k]                        hours, strain, seats at once, exclusive roles, …; a ≥ 0
///     burden[z]        ≥  Σ b[l,j] · x[j] − room[l]          overload, tension; b ≥ 0
///     gain[k]              ≤  1,  gain[k]  ≤  Σ x[j]                       what several seats bring once: practice, a shared seat
///                                            j∈J[k]
///
/// Taking seats away from a set leaves a set that is allowed and burdens less.
struct Portfolios {
  /// The seats' columns, each 0 or 1.
  let seats: ContiguousArray<Int32>
  /// The burdens' columns, with the least that each can be.
  let burdens: ContiguousArray<(column: Int32, least: Double)>
  /// The rows that limit seats: `capacities[k]`, and the coefficient of seat j at k · seats + j.
  let capacities: ContiguousArray<Double>
  let uses: ContiguousArray<Double>
  /// The rows that burden: the burden each is about, what it leaves free above the least, and the coefficients as above.
  let burdenOf: ContiguousArray<Int>
  let rooms: ContiguousArray<Double>
  let loads: ContiguousArray<Double>

  /// What several seats bring once: the columns that it is made of, and the seats.
  let gains: ContiguousArray<(terms: [LinearExpression.Term], seats: [Int])>
  /// For each seat the gains that it brings.
  let gainsOf: ContiguousArray<[Int]>

  /// A row about seats, perhaps with one burden: Σ value · seat − scale · burden ≤ bound.
  struct Row {
    var seats: [(column: Int32, value: Double)]
    var burden: (column: Int32, scale: Double)?
    var bound: Double
  }

  /// The portfolios that rows about the seats of one member in one period allow.
  ///
  /// - Parameters:
  ///   - countedOnce: what seats of this member in this period bring once.
  ///   - lower: the least value of a column.
  ///   - upper: the greatest value of a column.
  init(
    _ rows: [Row], countedOnce: [CompactProgram.CountedOnce], lower: (Int32) -> Double, upper: (Int32) -> Double
  ) {
    var places: [Int32: Int] = [:]
    var seats: ContiguousArray<Int32> = []
    for row in rows {
      for (column, _) in row.seats where places[column] == nil {
        places[column] = seats.count
        seats.append(column)
      }
    }
    var least: [Int32: Double] = [:]
    var columns: ContiguousArray<Int32> = []
    for row in rows {
      guard let burden = row.burden else { continue }
      if least[burden.column] == nil { columns.append(burden.column) }
      least[burden.column] = max(least[burden.column] ?? lower(burden.column), -row.bound / burden.scale)
    }
    var (capacities, uses): (ContiguousArray<Double>, ContiguousArray<Double>) = ([], [])
    var burdenOf: ContiguousArray<Int> = []
    var (rooms, loads): (ContiguousArray<Double>, ContiguousArray<Double>) = ([], [])
    for row in rows {
      var dense = ContiguousArray<Double>(repeating: 0, count: seats.count)
      for (column, value) in row.seats { dense[places[column] ?? 0] = value }
      guard let burden = row.burden, let low = least[burden.column] else {
        capacities.append(row.bound)
        uses += dense
        continue
      }
      let most = row.bound + burden.scale * upper(burden.column)
      if most < dense.reduce(0, +) {
        capacities.append(most)
        uses += dense
      }
      burdenOf.append(columns.firstIndex(of: burden.column) ?? 0)
      rooms.append(row.bound / burden.scale + low)
      loads += dense.map { $0 / burden.scale }
    }
    var gains: ContiguousArray<(terms: [LinearExpression.Term], seats: [Int])> = []
    var gainsOf = ContiguousArray<[Int]>(repeating: [], count: seats.count)
    for once in countedOnce
    where once.seats.allSatisfy({ upper(Int32($0.column)) == 0 || places[Int32($0.column)] != nil }) {
      let bringing = once.seats.compactMap { places[Int32($0.column)] }
      guard bringing.count > 1 else { continue }
      for j in bringing { gainsOf[j].append(gains.count) }
      gains.append((once.gains, bringing))
    }
    (self.gains, self.gainsOf) = (gains, gainsOf)
    self.seats = seats
    burdens = ContiguousArray(columns.map { ($0, least[$0] ?? 0) })
    (self.capacities, self.uses) = (capacities, uses)
    (self.burdenOf, self.rooms, self.loads) = (burdenOf, rooms, loads)
  }
}

extension Portfolios {
  /// What a set of seats burdens with, above the least.
  func burdens(of set: [Int]) -> ContiguousArray<Double> {
    var result = ContiguousArray<Double>(repeating: 0, count: burdens.count)
    for l in rooms.indices {
      let load = set.reduce(0) { $0 + loads[l * seats.count + $1] }
      result[burdenOf[l]] = max(result[burdenOf[l]], load - rooms[l])
    }
    return result
  }
}
