import LinearProgramming

/// Finds rows that every whole solution of a program keeps and a fractional one breaks: facets of what portfolios can be.
///
/// `FacetProgram` gives the row that is broken most, first over the seats that the solution takes something of. The portfolios that it needs are found one by one
/// (`PortfolioMaximum`), and the other seats are lifted into the row one after another, each as high as all portfolios with it bear. (Boyd, "Generating
/// Fenchel cutting planes for knapsack polyhedra", SIAM Journal on Optimization 3, 1993; Kaparis and Letchford, "Separation algorithms for 0-1 knapsack polytopes",
/// Mathematical Programming 124, 2010; sequential lifting: Padberg, "A note on zero-one programming", Operations Research 23, 1975.)
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
  /// The most portfolios that one row may ask for.
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
    let program = try FacetProgram(portfolios, support: support, values)
    for j in support { program.state([j]) }
    for portfolio in known { program.state(portfolio) }
    for _ in 0..<mostRounds {
      guard let facet = try program.best(breaking: leastViolation),
        let worst = maximum.run(facet, seats: support)
      else { return nil }
      if worst.worth <= 1 + 1e-6 { return facet }
      let portfolio = worst.seats.sorted()
      if isKnown.insert(portfolio).inserted { known.append(portfolio) }
      // What is stated and broken nevertheless is broken by rounding.
      if !program.state(portfolio) { return facet }
    }
    return nil
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
      let beside = maximum.run(facet, seats: lifted, with: j)?.worth ?? 1 + FacetProgram.highestPrice
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
