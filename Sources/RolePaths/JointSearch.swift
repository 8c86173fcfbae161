import Foundation
import TeamModel

/// The best role path of a member over all seats however many, by the prices that take the path apart.
///
/// `SplitMember` bounds every choice of one chain for each role; how far a choice stays below that is the sum of what each chain, each period's portfolio and
/// the levels lose by it. So only chains near their best are joined (`ChainTree`), a little further from the bound in every round, until the best
/// path found is within what was looked at. Levels are known exactly at the end of each choice, where the path is evaluated. Roles that shut each other
/// out are not looked at: the bound holds, but a path may have both.
final class JointSearch {
  /// What one call found.
  struct Found {
    /// No path of the member is worth more.
    var bound: Double
    /// The best path seen, if any.
    var path: RolePath?
    /// Whether no path is better; otherwise the search was cut off.
    var isExact = false
  }

  private unowned let member: SplitMember
  private let tree: ChainTree
  private let ledger: LevelLedger
  private let rooms: [RoleChain.Room]
  private let evaluator: PathEvaluator
  /// The best path of the calls before: under prices like theirs a good start.
  private var known: RolePath?
  /// How far below the bound the first round looks, in units of worth; every round looks so much further.
  private let firstReach = 0.005
  private let growth = 2.0
  /// Beyond this there is no path within the limits.
  private let lastReach = 100.0
  private let tolerance = 1e-7

  init(_ member: SplitMember) {
    self.member = member
    ledger = LevelLedger(member.practice, chains: member.chains, periods: member.periods)
    tree = ChainTree(
      member.chains.flatMap { chain in
        chain.seats.map { s in
          s < 0 ? ChainTable.Seat() : ChainTable.Seat(item: member.itemOf[s], isShared: member.member.seats[s].shared)
        }
      },
      items: member.items, periods: member.periods, hours: member.member.person.hours,
      settings: member.instance.team.settings, ledger: ledger)
    rooms = member.chains.map { _ in RoleChain.Room(periods: member.periods) }
    evaluator = PathEvaluator(member.instance, member.member)
  }

  /// Looks for the best path.
  ///
  /// - Parameters:
  ///   - prices: of the rows of the team, wellbeing among them.
  ///   - own: the shared prices; that of wellbeing above the least counts in the bound only.
  ///   - split: the bound that the same prices gave last.
  ///   - floor: the least wellbeing of a path.
  ///   - limit: nodes that are enough.
  func find(
    _ prices: PathPrices, own: UnsafePointer<Double>, split: Double, floor: Double, limit: Int
  ) -> Found {
    guard split > -.infinity, limit > 0 else { return Found(bound: split) }
    let scale = prices.wellbeing + own[member.places.floor]
    for (room, chain) in zip(rooms, member.chains) {
      member.fill(room, chain, prices, scale, own)
      chain.fillRest(in: room)
    }
    let period = periods(scale, own)
    ledger.begin(member, prices, scale, own)
    let mostNew = Double(member.instance.team.settings.maxNew)
    var chosen = member.chainWorths.reduce(0, +) + member.portfolioWorth
    for period in period { chosen += period.newPrice * mostNew + max(0, period.shared - period.sharedPrice) }
    // What no choice changes.
    let fixed = split - chosen
    var best = known.flatMap { keeps($0, prices, floor) ? $0 : nil }
    var least = best?.worth(prices) ?? -.infinity
    var bound = split
    var reach = firstReach
    var left = limit
    var last = (reach: 0.0, nodes: 1)
    while reach < lastReach {
      reach = min(reach, max(tolerance, split - least))
      guard gather(reach) else { break }
      var found: RolePath?
      let end = tree.find(period, paid: own + member.places.seat, above: split - reach - fixed, limit: left) {
        [unowned self] in
        guard let path = self.path, self.keeps(path, prices, floor) else { return -.infinity }
        let worth = path.worth(prices)
        if worth > least {
          least = worth
          found = path
        }
        return worth - fixed
      }
      if let found { best = found }
      left -= tree.nodes
      if end == .cut { break }
      bound = min(bound, max(least, split - reach) + tolerance)
      if least >= split - reach - tolerance {
        known = best
        return Found(bound: bound, path: best, isExact: true)
      }
      guard let next = further(from: (reach, tree.nodes), after: last, left: left) else { break }
      last = (reach, tree.nodes)
      reach = next
    }
    known = best
    return Found(bound: bound, path: best)
  }

  /// How far to look next: twice as far, or as far as the nodes that are left are likely to allow; nil where that is hardly further.
  private func further(
    from now: (reach: Double, nodes: Int), after last: (reach: Double, nodes: Int), left: Int
  ) -> Double? {
    guard now.nodes > 1_000, now.nodes > last.nodes else { return growth * now.reach }
    // The nodes grow exponentially with the reach.
    let rate = log(Double(now.nodes) / Double(last.nodes)) / (now.reach - last.reach)
    let room = log(0.5 * Double(left) / Double(now.nodes)) / rate
    return room < 0.05 * now.reach ? nil : now.reach + min((growth - 1) * now.reach, room)
  }

  /// What holds in each period.
  private func periods(_ scale: Double, _ own: UnsafePointer<Double>) -> [ChainTree.Period] {
    let places = member.places
    return (0..<member.periods).map { t in
      guard member.member.present[t] else { return ChainTree.Period() }
      return ChainTree.Period(
        overload: scale * member.overload, tension: scale * member.tension, shared: scale * member.worth.shared,
        sharedPrice: own[places.shared + t], newPrice: own[places.new + t])
    }
  }

  /// The chains that are so near their best; false when there are too many.
  private func gather(_ reach: Double) -> Bool {
    tree.table.clear()
    return member.chains.indices.allSatisfy {
      tree.table.add(member.chains[$0], above: member.chainWorths[$0] - reach, in: rooms[$0])
    }
  }

  /// The path of the choice in work.
  private var path: RolePath? {
    var seats = [[Int]](repeating: [], count: member.periods)
    for (r, chain) in member.chains.enumerated() {
      for t in seats.indices {
        let kind = tree.step(r, t).kind
        if kind >= 0 { seats[t].append(chain.seats[kind]) }
      }
    }
    return evaluator.path(seats.map { $0.sorted() })
  }

  /// Whether a path keeps what is asked of it alone.
  private func keeps(_ path: RolePath, _ prices: PathPrices, _ floor: Double) -> Bool {
    path.pillars.wellbeing(prices.weights) >= floor - 1e-7 && path.acting <= member.limits.acting
      && path.overdue <= member.limits.overdue
  }
}
