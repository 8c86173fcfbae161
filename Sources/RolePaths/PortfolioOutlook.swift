/// What portfolios of the seats of the last roles still pay, for every rest of the roles in an order, every number of seats left and all hours used: Bellman's
/// recursion for the knapsack, period by period.
///
/// A place in a table stands for the seats left and the hours used; a seat leads from one place to another by a fixed move. Hours are told in
/// steps to which those of a seat are rounded down: what is still to be had may be told too high, never too low.
final class PortfolioOutlook {
  /// A table of one period has so many places.
  let layer: Int
  /// The place where nothing is used.
  let origin: Int

  private let items: [PeriodPortfolio.Item]
  private let periods: Int
  private let mostRoles: Int
  /// The most steps that hours are told in, how many they are, and how many each item takes.
  private let mostSteps = 128
  private let steps: Int
  private let size: [Int]
  /// A row of a table has the steps used, and as many beyond all hours, where nothing is to be had; rows are for −1, 0, 1, … seats left.
  private let row: Int
  /// By steps: the share of overload.
  private let over: [Double]
  private var table = UnsafeMutableBufferPointer<Double>.allocate(capacity: 1)

  /// - Parameters:
  ///   - items: what seats take of the hours.
  ///   - hours: a week, that the member has.
  ///   - mostRoles: how many seats at once.
  init(_ items: [PeriodPortfolio.Item], periods: Int, hours: Double, mostRoles: Int) {
    self.items = items
    self.periods = periods
    self.mostRoles = max(0, min(mostRoles, items.count))
    let whole = 1 / SharedPrices.loadRoom
    let step = hours > 0 ? max(whole / Double(mostSteps), 0.25 / (SharedPrices.loadRoom * hours)) : 1
    let steps = hours > 0 ? Int(whole / step + 1e-6) : 0
    self.steps = steps
    size = items.map { min(steps + 1, Int($0.load / step + 1e-6)) }
    row = 2 * (steps + 1)
    layer = (self.mostRoles + 2) * row
    origin = (self.mostRoles + 1) * row
    over = (0...steps).map { min(1, max(0, Double($0) * step - SharedPrices.freeLoad)) }
  }

  deinit { table.deallocate() }

  /// How far a seat leads; never 0.
  func move(_ item: Int) -> Int { size[item] - row }

  /// Whether so many seats and hours there are.
  func isPlace(_ place: Int) -> Bool { place >= row && place % row <= steps }

  /// The tables of the roles from place `g` of the order on, one period after the other: −∞ where hours or seats do not suffice.
  func tables(from g: Int) -> UnsafePointer<Double> { UnsafePointer(table.baseAddress! + g * periods * layer) }

  /// Fills the tables.
  ///
  /// - Parameters:
  ///   - roles: how many are in the order.
  ///   - overload: by period, what full overload costs.
  ///   - paid: by period · items + item.
  ///   - seats: the items that a role may have in a period, and whether it may have none.
  func fill(
    roles: Int, overload: (_ t: Int) -> Double, paid: UnsafePointer<Double>,
    seats: (_ g: Int, _ t: Int) -> (items: [Int], none: Bool)
  ) {
    if (roles + 1) * periods * layer > table.count {
      table.deallocate()
      table = .allocate(capacity: (roles + 1) * periods * layer)
    }
    let start = table.baseAddress!
    for t in 0..<periods {
      let last = start + (roles * periods + t) * layer
      let cost = overload(t)
      for k in 0..<layer { last[k] = isPlace(k) ? -cost * over[k % row] : -.infinity }
      for g in stride(from: roles - 1, through: 0, by: -1) {
        let here = start + (g * periods + t) * layer
        let next = here + periods * layer
        let seats = seats(g, t)
        for k in 0..<layer { here[k] = seats.none ? next[k] : -.infinity }
        for item in seats.items { add(item, paid[t * items.count + item], from: next, to: here) }
      }
    }
  }

  /// Gives the memory of the tables back: of hundreds of members each would keep megabytes.
  func clear() {
    table.deallocate()
    table = .allocate(capacity: 1)
  }

  /// Betters a table by a seat of one more role.
  @inline(__always)
  private func add(_ item: Int, _ pay: Double, from: UnsafePointer<Double>, to: UnsafeMutablePointer<Double>) {
    for left in 1..<(mostRoles + 2) {
      let mine = to + left * row
      let less = from + (left - 1) * row + size[item]
      for k in 0...steps {
        let value = less[k] + pay
        mine[k] = value > mine[k] ? value : mine[k]
      }
    }
  }
}
