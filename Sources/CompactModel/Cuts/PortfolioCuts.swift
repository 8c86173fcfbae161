import LinearProgramming

/// Finds rows that every whole solution of a program keeps and a fractional one breaks: facets of what portfolios can be.
///
///     max  Σ a[j] · x*[j] − Σ g[z] · (z* − least[z])     with    Σ a[j] − Σ g[z] · burden[z](S)  ≤  1  for every portfolio S,    a, g ≥ 0
///         j                 z                                   j∈S     z
///
/// Where the maximum is more than 1, Σ a[j] · x[j] − Σ g[z] · (z − least[z]) ≤ 1 cuts x* off. Portfolios join as rows when they are needed, found by
/// `PortfolioMaximum`; seats of which x* takes nothing are lifted one after another. (Boccia, Sforza, Sterle and Vasilyev, "A cut and branch approach for
/// the capacitated p-median problem", Journal of Mathematical Modelling and Algorithms 7, 2008: exact knapsack separation; Padberg 1975: sequential lifting.)
struct PortfolioCuts {
  private let portfolios: Portfolios
  private var maximum: PortfolioMaximum
  /// Portfolios met so far.
  private var known: [[Int]] = []
  private var isKnown: Set<[Int]> = []

  /// A row: Σ value · column ≤ bound.
  struct Cut {
    var entries: [(column: Int, value: Double)]
    var bound: Double
  }

  /// The least by which a cut is to be broken, of a right side of 1.
  private let leastViolation = 1e-3
  /// The highest price of a burden.
  private let highestPrice = 20.0
  private let mostRounds = 60

  init(_ portfolios: Portfolios) {
    self.portfolios = portfolios
    maximum = PortfolioMaximum(portfolios)
  }

  /// A row that this fractional solution breaks; nil when there is none worth having.
  ///
  /// - Parameters:
  ///   - values: one for each column of the program.
  ///   - costs: reduced costs; seats that cost least are lifted first.
  mutating func separate(
    _ values: ContiguousArray<Double>, costs: ContiguousArray<Double>
  ) throws(LinearProgramError) -> Cut? {
    let seats = portfolios.seats
    let support = seats.indices.filter { values[Int(seats[$0])] > 1e-6 }
    guard support.contains(where: { values[Int(seats[$0])] < 1 - 1e-6 }) else { return nil }
    guard var facet = try facet(support, values) else { return nil }
    let all = lift(&facet, support: support, costs: costs)
    return cut(facet, all, values)
  }

  /// The most violated row over the seats that the solution takes something of.
  private mutating func facet(
    _ support: [Int], _ values: ContiguousArray<Double>
  ) throws(LinearProgramError) -> PortfolioMaximum.Worths? {
    var place = [Int: Int]()
    for (k, j) in support.enumerated() { place[j] = k }
    let amounts = portfolios.gains.map { gain in gain.terms.reduce(0) { $0 + $1.value * values[$1.column] } }
    let gains = portfolios.gains.indices.filter { k in
      amounts[k] > 1e-6 && portfolios.gains[k].seats.count { place[$0] != nil } > 1
    }
    let linear = try LinearProgram(direction: .maximize)
    var columns = SparseColumns()
    let bringing = Set(gains.flatMap { portfolios.gains[$0].seats })
    for j in support {
      columns.append(
        objective: values[Int(portfolios.seats[j])], lower: bringing.contains(j) ? -highestPrice : 0, upper: 1e3,
        entries: [])
    }
    for burden in portfolios.burdens {
      columns.append(
        objective: min(0, burden.least - values[Int(burden.column)]), upper: highestPrice, entries: [])
    }
    // Of all that cut off as much, the row with the smallest coefficients: multiples of rows that are tight anyway add nothing.
    for k in gains { columns.append(objective: amounts[k] - 1e-4, upper: highestPrice, entries: []) }
    try linear.addColumns(columns)
    var rows = SparseRows()
    var stated: Set<[Int]> = []
    func state(_ portfolio: [Int]) {
      let part = portfolio.filter { place[$0] != nil }
      guard !part.isEmpty, stated.insert(part).inserted else { return }
      rows.appendRow(lower: -.infinity, upper: 1)
      for j in part { rows.addEntry(column: place[j] ?? 0, value: 1) }
      for (z, weight) in burdens(of: part).enumerated() where weight > 0 {
        rows.addEntry(column: support.count + z, value: -weight)
      }
      for (g, k) in gains.enumerated() where part.contains(where: { portfolios.gainsOf[$0].contains(k) }) {
        rows.addEntry(column: support.count + portfolios.burdens.count + g, value: 1)
      }
    }
    for j in support { state([j]) }
    for portfolio in known { state(portfolio) }
    var worths = PortfolioMaximum.Worths(
      seats: ContiguousArray(repeating: 0, count: portfolios.seats.count),
      burdens: ContiguousArray(repeating: 0, count: portfolios.burdens.count),
      gains: ContiguousArray(repeating: 0, count: portfolios.gains.count))
    for _ in 0..<mostRounds {
      try linear.addRows(rows)
      rows.removeAll()
      guard try linear.solve(method: .dualThenPrimal) == .optimal else { return nil }
      if linear.objectiveValue < 1 + leastViolation { return nil }
      let solution = try linear.values()
      for (k, j) in support.enumerated() { worths.seats[j] = abs(solution[k]) > 1e-9 ? solution[k] : 0 }
      for z in worths.burdens.indices { worths.burdens[z] = max(0, solution[support.count + z]) }
      for (g, k) in gains.enumerated() { worths.gains[k] = max(0, solution[support.count + worths.burdens.count + g]) }
      guard let worst = maximum.run(worths, seats: support) else { return nil }
      if worst.worth <= 1 + 1e-6 { return worths }
      let portfolio = worst.seats.sorted()
      let before = rows.count
      state(portfolio)
      if isKnown.insert(portfolio).inserted { known.append(portfolio) }
      if rows.count == before { return worths }
    }
    return nil
  }

  /// What a set of seats burdens with, above the least.
  private func burdens(of set: [Int]) -> ContiguousArray<Double> {
    var result = ContiguousArray<Double>(repeating: 0, count: portfolios.burdens.count)
    for l in portfolios.rooms.indices {
      let load = set.reduce(0) { $0 + portfolios.loads[l * portfolios.seats.count + $1] }
      result[portfolios.burdenOf[l]] = max(result[portfolios.burdenOf[l]], load - portfolios.rooms[l])
    }
    return result
  }

  /// Gives each other seat the greatest coefficient that all portfolios with it bear; the seats that can be had.
  private mutating func lift(
    _ facet: inout PortfolioMaximum.Worths, support: [Int], costs: ContiguousArray<Double>
  ) -> [Int] {
    let inside = Set(support)
    let others = portfolios.seats.indices.filter { !inside.contains($0) }.sorted {
      (abs(costs[Int(portfolios.seats[$0])]), $0) < (abs(costs[Int(portfolios.seats[$1])]), $1)
    }
    var lifted = support
    for j in others {
      // What takes too long counts as the highest price.
      let beside = maximum.run(facet, seats: lifted, with: j)?.worth ?? 1 + highestPrice
      // A seat that cannot be had at all is no business of a cut.
      guard beside.isFinite else { continue }
      let worth = 1 - beside
      facet.seats[j] = worth > 0 && worth < 1e-5 ? 0 : worth
      if worth > 0 || portfolios.gainsOf[j].contains(where: { facet.gains[$0] > 0 }) {
        lifted.append(j)
      } else {
        facet.seats[j] = 0
      }
    }
    return lifted
  }

  /// The row, with a right side that every portfolio keeps; nil when the solution does not break it.
  private mutating func cut(
    _ facet: PortfolioMaximum.Worths, _ seats: [Int], _ values: ContiguousArray<Double>
  ) -> Cut? {
    guard let most = maximum.run(facet, seats: seats)?.worth else { return nil }
    var bound = max(1, most) + 1e-9
    var entries: [(column: Int, value: Double)] = []
    for (j, column) in portfolios.seats.enumerated() where facet.seats[j] != 0 {
      entries.append((Int(column), facet.seats[j]))
    }
    for (z, burden) in portfolios.burdens.enumerated() where facet.burdens[z] > 0 {
      entries.append((Int(burden.column), -facet.burdens[z]))
      bound -= facet.burdens[z] * burden.least
    }
    for (k, gain) in portfolios.gains.enumerated() where facet.gains[k] > 0 {
      for term in gain.terms { entries.append((term.column, facet.gains[k] * term.value)) }
    }
    let left = entries.reduce(0) { $0 + $1.value * values[$1.column] }
    return left > bound + leastViolation / 2 ? Cut(entries: entries, bound: bound) : nil
  }
}
