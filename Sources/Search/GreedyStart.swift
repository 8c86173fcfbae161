import RolePaths
import TeamModel

/// A first solution in a moment: one member after another takes the best path among the seats that are still free.
///
/// Members with fewest choices go first. Holder seats that are filled and understudy seats without a qualified holder are priced
/// out, so the result keeps the rules of the team unless pins and minimum terms force a clash.
struct GreedyStart {
  private let space: SearchSpace
  private let weights: PillarWeights
  /// Whether only fit counts, not wellbeing.
  private let onlyFit: Bool
  /// Most portfolios from which each member chooses; nil for those of the search itself, which take longer to make.
  private let portfolios: Int?

  init(_ space: SearchSpace, weights: PillarWeights, onlyFit: Bool = false, portfolios: Int? = nil) {
    self.space = space
    self.weights = weights
    self.onlyFit = onlyFit
    self.portfolios = portfolios
  }

  /// What the paths chosen so far fill.
  private struct Filled {
    var holders: [Int]
    var qualified: [Int]
    var understudies: [Int]
    var newSeats: [Int]

    mutating func count(_ path: RolePath, _ by: Int) {
      for mark in path.marks {
        let cell = Int(mark.cell)
        if mark.kind == .holder {
          holders[cell] += by
          if mark.gap == 0 { qualified[cell] += by }
        } else {
          understudies[cell] += by
        }
      }
      for t in newSeats.indices { newSeats[t] += by * Int(path.newSeats[t]) }
    }
  }

  /// One path for each member; nil when some member has none.
  ///
  /// - Parameter passes: how often everybody chooses.
  func paths(passes: Int = 3) -> [RolePath]? {
    let cells = space.instance.roles * space.instance.periods
    let none = [Int](repeating: 0, count: cells)
    var filled = Filled(
      holders: none, qualified: none, understudies: none,
      newSeats: [Int](repeating: 0, count: space.instance.periods))
    var chosen = [RolePath?](repeating: nil, count: space.members.count)
    // Those who are pinned first, then those with fewest seats to choose from.
    let order = space.members.indices.sorted {
      let a = space.members[$0]
      let b = space.members[$1]
      let first = (a.pins.allSatisfy(\.isEmpty) ? 1 : 0, a.seats.count, $0)
      let second = (b.pins.allSatisfy(\.isEmpty) ? 1 : 0, b.seats.count, $1)
      return first < second
    }
    // Seats that nobody can take from those who must have them.
    let reserved = space.members.map { space.mustHold($0) }
    for cells in reserved { for cell in cells { filled.holders[cell] += 1 } }
    // The second and third time round everybody chooses again among what the others leave.
    for pass in 0..<passes {
      for slot in order {
        if pass == 0 { for cell in reserved[slot] { filled.holders[cell] -= 1 } }
        if let path = chosen[slot] { filled.count(path, -1) }
        guard let path = best(slot, filled, chosen) else { return nil }
        chosen[slot] = path
        filled.count(path, 1)
      }
    }
    return chosen.compactMap { $0 }
  }

  /// The best path of a member beside what the others fill.
  private func best(_ slot: Int, _ filled: Filled, _ chosen: [RolePath?]) -> RolePath? {
    let instance = space.instance
    let member = space.members[slot]
    let lastPeriod = instance.periods
    let never = -1e5
    var prices = PathPrices(instance, weights: weights)
    if onlyFit { prices.fit = 1 } else { prices.wellbeing = 1 }
    prices.acting = -Stage.guideWeights.acting
    prices.overdue = -Stage.guideWeights.overdue
    for (r, role) in instance.team.roles.enumerated() {
      for t in 0..<lastPeriod {
        let cell = instance.cell(r, t)
        if filled.holders[cell] >= role.holders.max {
          prices.holder[cell] = never
        } else if filled.holders[cell] < role.holders.min {
          prices.holder[cell] = Stage.guideWeights.uncovered * Double(role.critical)
        }
        if filled.qualified[cell] == 0 || filled.understudies[cell] >= role.understudies {
          prices.understudy[cell] = never
        }
        // Somebody learns beside this member alone.
        if filled.qualified[cell] == 0 && filled.understudies[cell] > 0 { prices.qualified[cell] = -never }
        if !onlyFit { prices.fresh[cell] = -space.coldPrice }
      }
      // Who begins here must stay for the shortest term: where there is no room for that, no seat is free.
      for t in tooShort(
        role.tenure.min, isHeld: member.tenureToday[r] >= 0, { prices.holder[instance.cell(r, $0)] > never })
      {
        prices.holder[instance.cell(r, t)] = never
      }
    }
    for t in 0..<lastPeriod {
      if !onlyFit { prices.newSeat[t] = -space.changePrice }
      if let most = instance.team.settings.maxChanges, filled.newSeats[t] >= most { prices.newSeat[t] = never }
    }
    for (a, b) in space.apart where a == slot || b == slot {
      guard let other = chosen[a == slot ? b : a] else { continue }
      for mark in other.marks {
        prices.holder[Int(mark.cell)] = never
        prices.understudy[Int(mark.cell)] = never
      }
    }
    let pricer = portfolios.map { PathPricer(instance, member, limit: $0) } ?? space.pricers[slot]
    return pricer.price(prices, effort: PathPricer.Effort(most: 1, steps: 3_000)).paths.first?.path
  }

  /// Free periods in a row that are fewer than the shortest term, unless the member holds the role today or the horizon ends there.
  private func tooShort(_ least: Int, isHeld: Bool, _ isFree: (Int) -> Bool) -> [Int] {
    guard least > 1 else { return [] }
    var periods: [Int] = []
    var first = 0
    for t in 0..<space.instance.periods where !isFree(t) {
      if t - first < least && !(isHeld && first == 0) { periods += first..<t }
      first = t + 1
    }
    return periods
  }
}
