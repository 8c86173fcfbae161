import LinearProgramming

/// The linear program whose optimum is the row that a fractional solution breaks most, among those that the portfolios stated so far keep.
///
///     max  Σ a[j] · x*[j] + Σ h[k] · y*[k] − Σ g[z] · (z* − least[z])
///          j               k                z
///     with    Σ a[j] + Σ h[k] − Σ g[z] · burden[z](S)  ≤  1        for every portfolio S stated,    g, h ≥ 0
///            j∈S    k: S brings k   z
///
/// A seat's coefficient may be below 0 only where it brings something that h pays for.
final class FacetProgram {
  private let portfolios: Portfolios
  /// The seats that the solution takes something of; the others have no column.
  private let support: [Int]
  private let place: [Int: Int]
  /// What is brought that may be in the row: the solution has something of it, and two of the seats bring it.
  private let gains: [Int]
  private let linear: LinearProgram
  private var stated: Set<[Int]> = []
  private var rows = SparseRows()
  /// The highest price of a burden or a gain.
  static let highestPrice = 20.0
  private let highestCoefficient = 1e3

  /// The program for a solution, one value for each column of the whole program; nothing is stated yet.
  init(_ portfolios: Portfolios, support: [Int], _ values: ContiguousArray<Double>) throws(LinearProgramError) {
    self.portfolios = portfolios
    self.support = support
    let place = Dictionary(support.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    self.place = place
    let amounts = portfolios.gains.map { gain in gain.terms.reduce(0) { $0 + $1.value * values[$1.column] } }
    gains = portfolios.gains.indices.filter { k in
      amounts[k] > 1e-6 && portfolios.gains[k].seats.count { place[$0] != nil } > 1
    }
    linear = try LinearProgram(direction: .maximize)
    let bringing = Set(gains.flatMap { portfolios.gains[$0].seats })
    var columns = SparseColumns()
    for j in support {
      columns.append(
        objective: values[Int(portfolios.seats[j])], lower: bringing.contains(j) ? -Self.highestPrice : 0,
        upper: highestCoefficient, entries: [])
    }
    for burden in portfolios.burdens {
      columns.append(
        objective: min(0, burden.least - values[Int(burden.column)]), upper: Self.highestPrice, entries: [])
    }
    // Of all that cut off as much, the row with the smallest coefficients: multiples of rows that are tight anyway add nothing.
    for k in gains { columns.append(objective: amounts[k] - 1e-4, upper: Self.highestPrice, entries: []) }
    try linear.addColumns(columns)
  }

  /// States a portfolio, as far as its seats have a column; whether that was new.
  @discardableResult
  func state(_ portfolio: [Int]) -> Bool {
    let part = portfolio.filter { place[$0] != nil }
    guard !part.isEmpty, stated.insert(part).inserted else { return false }
    rows.appendRow(lower: -.infinity, upper: 1)
    for j in part { rows.addEntry(column: place[j] ?? 0, value: 1) }
    for (z, weight) in portfolios.burdens(of: part).enumerated() where weight > 0 {
      rows.addEntry(column: support.count + z, value: -weight)
    }
    for (g, k) in gains.enumerated() where part.contains(where: { portfolios.gainsOf[$0].contains(k) }) {
      rows.addEntry(column: support.count + portfolios.burdens.count + g, value: 1)
    }
    return true
  }

  /// The best row for what is stated; nil when the solution breaks it by less than `least`.
  func best(breaking least: Double) throws(LinearProgramError) -> PortfolioMaximum.Worths? {
    try linear.addRows(rows)
    rows.removeAll()
    guard try linear.solve(method: .dualThenPrimal) == .optimal, linear.objectiveValue >= 1 + least else { return nil }
    let solution = try linear.values()
    var worths = PortfolioMaximum.Worths(portfolios)
    for (k, j) in support.enumerated() where abs(solution[k]) > 1e-9 { worths.seats[j] = solution[k] }
    for z in worths.burdens.indices { worths.burdens[z] = max(0, solution[support.count + z]) }
    for (g, k) in gains.enumerated() {
      worths.gains[k] = max(0, solution[support.count + worths.burdens.count + g])
    }
    return worths
  }
}
