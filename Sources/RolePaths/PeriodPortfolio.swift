import TeamModel

/// The best portfolio of one period: the seats that pay most among those that fit one member's hours, strain and number of roles together,
/// overload and tension counted.
///
/// Role by role, depth first. A branch ends when the rest would not bring more than the best in hand though strain were nothing: that is known
/// for every number of roles and all hours, in small steps, from Bellman's recursion for the knapsack. Hours of a seat are rounded down to a
/// step there, which makes the bound of a branch weaker, never wrong.
final class PeriodPortfolio {
  /// A seat at full use.
  struct Item {
    var role: Int
    /// Of the load: 1 is the share of the hours that brings overload from none to full.
    var load: Double
    /// Of the strain: 1 is half of the limit, which brings no tension.
    var mental: Double
    var physical: Double
  }

  /// What came of a search.
  struct Found {
    /// What no portfolio exceeds: what it pays, less what overload and tension cost. The one found comes next to it.
    var worth: Double
    /// 0…1 each.
    var overload: Double
    var tension: Double
    /// Its seats, by number of the item; good until the next search or the end of the searcher.
    var items: UnsafeBufferPointer<Int>
  }

  /// What is taken on the way down.
  private struct Use {
    var paid = 0.0
    var load = 0.0
    var mental = 0.0
    var physical = 0.0
    var steps = 0
    var count = 0
  }

  private let items: [Item]
  private let mostRoles: Int
  private let mostLoad = 1 / SharedPrices.loadRoom + 1e-9
  private let mostStrain = 2 + 1e-9
  /// The length of a step, how many the hours are, and how many each item takes.
  private let step: Double
  private let steps: Int
  private let size: [Int]
  private let mostSteps = 128
  /// The most that is still to be had, by group, then roles left, then steps used: pay less overload.
  private let most: UnsafeMutablePointer<Double>
  /// The groups: the paid seats of one role each, the second −1 where there is but one; those that pay most for an hour come first.
  private let groups: UnsafeMutablePointer<(Int, Int)>
  private let rate: UnsafeMutablePointer<Double>
  private let chosen: UnsafeMutablePointer<Int>
  private let best: UnsafeMutablePointer<Int>
  private var prices: UnsafePointer<Double>
  private var groupCount = 0
  private var bestCount = 0
  private var bestWorth = 0.0
  private var overload = 0.0
  private var tension = 0.0
  /// How much more than the best found there may be: grows where many seats pay alike, and the last trifle would take long to find.
  private var slack = 0.0
  private let leastSlack = 1e-5
  private var nodes = 0
  /// After so many nodes more the slack grows fourfold.
  private let patience = 256

  /// - Parameters:
  ///   - items: holder and understudy of one role after another.
  ///   - hours: a week, that the member has.
  ///   - mostRoles: how many seats at once.
  init(_ items: [Item], hours: Double, mostRoles: Int) {
    self.items = items
    self.mostRoles = max(0, min(mostRoles, items.count))
    let whole = 1 / SharedPrices.loadRoom
    let step = hours > 0 ? max(whole / Double(mostSteps), 0.25 / (SharedPrices.loadRoom * hours)) : 1
    self.step = step
    steps = hours > 0 ? Int(whole / step + 1e-6) : 0
    size = items.map { Int($0.load / step + 1e-6) }
    let capacity = (items.count + 1) * (self.mostRoles + 1) * (steps + 1)
    most = .allocate(capacity: capacity)
    most.initialize(repeating: 0, count: capacity)
    groups = .allocate(capacity: items.count + 1)
    groups.initialize(repeating: (-1, -1), count: items.count + 1)
    rate = .allocate(capacity: items.count + 1)
    rate.initialize(repeating: 0, count: items.count + 1)
    chosen = .allocate(capacity: items.count + 1)
    chosen.initialize(repeating: 0, count: items.count + 1)
    best = .allocate(capacity: items.count + 1)
    best.initialize(repeating: 0, count: items.count + 1)
    prices = UnsafePointer(most)
  }

  deinit {
    for pointer in [most, rate] { pointer.deallocate() }
    for pointer in [chosen, best] { pointer.deallocate() }
    groups.deallocate()
  }

  /// The best portfolio; nothing at all is one, worth 0.
  ///
  /// - Parameters:
  ///   - open: the items that are open, in their order.
  ///   - prices: what each item pays; what pays 0 or less is left out.
  ///   - overload: what full overload costs.
  ///   - tension: what full tension costs.
  func find(_ open: [Int], _ prices: UnsafePointer<Double>, overload: Double, tension: Double) -> Found {
    self.prices = prices
    self.overload = overload
    self.tension = tension
    group(open)
    fill()
    (bestCount, bestWorth, slack, nodes) = (0, 0, leastSlack, 0)
    search(from: 0, Use())
    var use = Use()
    for k in 0..<bestCount { use = adding(best[k], to: use) }
    return Found(
      worth: groupCount == 0 ? 0 : max(0, min(most[mostRoles * (steps + 1)], bestWorth + slack)),
      overload: over(use.load), tension: tense(use), items: UnsafeBufferPointer(start: best, count: bestCount))
  }

  private func over(_ load: Double) -> Double { min(1, max(0, load - SharedPrices.freeLoad)) }
  private func tense(_ use: Use) -> Double { min(1, max(0, max(use.mental, use.physical) - 1)) }

  private func adding(_ item: Int, to use: Use) -> Use {
    Use(
      paid: use.paid + prices[item], load: use.load + items[item].load, mental: use.mental + items[item].mental,
      physical: use.physical + items[item].physical, steps: use.steps + size[item], count: use.count + 1)
  }

  /// Few seats are paid: each group is put in its place.
  private func group(_ open: [Int]) {
    var count = 0
    for item in open where prices[item] > 1e-9 && size[item] <= steps {
      if count > 0, groups[count - 1].1 < 0, items[groups[count - 1].0].role == items[item].role {
        groups[count - 1].1 = item
      } else {
        groups[count] = (item, -1)
        count += 1
      }
    }
    for k in 0..<count {
      let group = groups[k]
      var highest = 0.0
      for item in [group.0, group.1] where item >= 0 {
        highest = max(highest, prices[item] / (items[item].load + 1e-6))
      }
      var place = k
      while place > 0, highest > rate[place - 1] {
        groups[place] = groups[place - 1]
        rate[place] = rate[place - 1]
        place -= 1
      }
      groups[place] = group
      rate[place] = highest
    }
    groupCount = count
  }

  /// What is still to be had, from the last group to the first.
  private func fill() {
    let row = steps + 1
    let layer = (mostRoles + 1) * row
    let last = most + groupCount * layer
    for roles in 0...mostRoles {
      for k in 0..<row { last[roles * row + k] = -overload * over(Double(k) * step) }
    }
    for g in stride(from: groupCount - 1, through: 0, by: -1) {
      let here = most + g * layer
      let next = here + layer
      for k in 0..<layer { here[k] = next[k] }
      for roles in stride(from: 1, through: mostRoles, by: 1) {
        let mine = here + roles * row
        let less = next + (roles - 1) * row
        for item in [groups[g].0, groups[g].1] where item >= 0 {
          let pay = prices[item]
          let size = size[item]
          for k in 0..<(row - size) {
            let value = less[k + size] + pay
            mine[k] = value > mine[k] ? value : mine[k]
          }
        }
      }
    }
  }

  private func search(from: Int, _ use: Use) {
    nodes += 1
    if nodes % patience == 0 { slack *= 4 }
    guard use.count < mostRoles else { return }
    let row = steps + 1
    let base = use.paid - tension * tense(use)
    for g in from..<groupCount {
      let rest = most[(g * (mostRoles + 1) + mostRoles - use.count) * row + use.steps]
      if base + rest <= bestWorth + slack { return }
      for item in [groups[g].0, groups[g].1] where item >= 0 {
        let more = adding(item, to: use)
        guard more.load <= mostLoad, more.steps <= steps, more.mental <= mostStrain, more.physical <= mostStrain else {
          continue
        }
        chosen[use.count] = item
        let worth = more.paid - overload * over(more.load) - tension * tense(more)
        if worth > bestWorth {
          bestWorth = worth
          bestCount = more.count
          for k in 0..<more.count { best[k] = chosen[k] }
        }
        search(from: g + 1, more)
      }
    }
  }
}
