/// Finds the portfolio of some seats that is worth the most: what its seats and what they bring once are worth, less the prices of its burdens.
///
/// Depth first over the seats, those that may add most first; a branch ends where even the best seats left, as many as may join, bring nothing better.
struct PortfolioMaximum {
  /// What is worth how much.
  struct Worths {
    /// Each seat.
    var seats: ContiguousArray<Double>
    /// A unit of each burden, 0 or more.
    var burdens: ContiguousArray<Double>
    /// What is brought once, each 0 or more.
    var gains: ContiguousArray<Double>
  }

  private let portfolios: Portfolios
  private var worths: Worths
  private var order: [Int] = []
  /// The most that each seat in order adds, and their sums.
  private var most: [Double] = []
  private var sums: [Double] = []
  private var used: ContiguousArray<Double>
  private var loaded: ContiguousArray<Double>
  private var heaviest: ContiguousArray<Double>
  private var brought: ContiguousArray<Int32>
  private var chosen: [Int] = []
  private var best = 0.0
  private var bestChosen: [Int] = []
  private var steps = 0
  /// Beyond this many steps a search is given up.
  private let mostSteps = 20_000

  init(_ portfolios: Portfolios) {
    self.portfolios = portfolios
    worths = Worths(portfolios)
    used = ContiguousArray(repeating: 0, count: portfolios.capacities.count)
    loaded = ContiguousArray(repeating: 0, count: portfolios.rooms.count)
    heaviest = ContiguousArray(repeating: 0, count: portfolios.burdens.count)
    brought = ContiguousArray(repeating: 0, count: portfolios.gains.count)
  }

  /// The most that a portfolio is worth, with its seats; nil when that takes too long.
  ///
  /// - Parameters:
  ///   - worths: what is worth how much.
  ///   - seats: the seats that it may have.
  ///   - forced: one that it must have; its own worth is not counted, what it brings is. −∞ when it cannot be had at all.
  mutating func run(
    _ worths: Worths, seats: [Int], with forced: Int? = nil
  ) -> (worth: Double, seats: [Int])? {
    self.worths = worths
    var reach = ContiguousArray<Double>(repeating: 0, count: portfolios.seats.count)
    for j in seats where j != forced {
      reach[j] = portfolios.gainsOf[j].reduce(worths.seats[j]) { $0 + worths.gains[$1] }
    }
    order = seats.filter { reach[$0] > 0 }.sorted { (reach[$0], $1) > (reach[$1], $0) }
    most = order.map { reach[$0] }
    sums = most.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1) }
    for k in used.indices { used[k] = 0 }
    for k in loaded.indices { loaded[k] = 0 }
    for k in brought.indices { brought[k] = 0 }
    chosen = []
    bestChosen = []
    steps = 0
    var sum = 0.0
    if let forced {
      guard fits(forced) else { return (-.infinity, []) }
      sum = put(forced, 1)
    }
    best = -.infinity
    go(0, sum: sum, room: mostSeats())
    return steps > mostSteps ? nil : (best, bestChosen)
  }

  private mutating func go(_ next: Int, sum: Double, room: Int) {
    steps += 1
    let worth = sum - penalty()
    if worth > best + 1e-12 {
      best = worth
      bestChosen = chosen
    }
    if room == 0 || steps > mostSteps { return }
    for k in next..<order.count {
      if worth + sums[min(order.count, k + room)] - sums[k] <= best + 1e-12 { return }
      let seat = order[k]
      guard fits(seat) else { continue }
      let brings = put(seat, 1)
      chosen.append(seat)
      go(k + 1, sum: sum + worths.seats[seat] + brings, room: room - 1)
      chosen.removeLast()
      put(seat, -1)
    }
  }

  private func fits(_ seat: Int) -> Bool {
    let count = portfolios.seats.count
    for k in used.indices where used[k] + portfolios.uses[k * count + seat] > portfolios.capacities[k] + 1e-7 {
      return false
    }
    return true
  }

  /// Takes a seat or gives it back; what it brings that nothing else brings.
  @discardableResult
  private mutating func put(_ seat: Int, _ sign: Int32) -> Double {
    let count = portfolios.seats.count
    let step = Double(sign)
    for k in used.indices { used[k] += step * portfolios.uses[k * count + seat] }
    for k in loaded.indices { loaded[k] += step * portfolios.loads[k * count + seat] }
    var brings = 0.0
    for k in portfolios.gainsOf[seat] {
      if brought[k] == 0 { brings += worths.gains[k] }
      brought[k] += sign
    }
    return brings
  }

  private mutating func penalty() -> Double {
    for z in heaviest.indices { heaviest[z] = 0 }
    for l in loaded.indices {
      let z = portfolios.burdenOf[l]
      heaviest[z] = max(heaviest[z], loaded[l] - portfolios.rooms[l])
    }
    var sum = 0.0
    for z in heaviest.indices { sum += worths.burdens[z] * heaviest[z] }
    return sum
  }

  /// No portfolio of the seats in order, beside what is used, has more seats than this.
  private func mostSeats() -> Int {
    let count = portfolios.seats.count
    var most = order.count
    for k in used.indices {
      var left = portfolios.capacities[k] + 1e-7 - used[k]
      var fitting = 0
      for value in order.map({ portfolios.uses[k * count + $0] }).sorted() {
        left -= value
        if left < 0 { break }
        fitting += 1
      }
      most = min(most, fitting)
    }
    return most
  }
}

extension PortfolioMaximum.Worths {
  /// Nothing is worth anything.
  init(_ portfolios: Portfolios) {
    seats = ContiguousArray(repeating: 0, count: portfolios.seats.count)
    burdens = ContiguousArray(repeating: 0, count: portfolios.burdens.count)
    gains = ContiguousArray(repeating: 0, count: portfolios.gains.count)
  }
}
