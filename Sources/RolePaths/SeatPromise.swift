import TeamModel

/// What the seats of a member promise under given prices, over all seats however many, and the most that any path can be worth.
struct SeatPromise {
  /// Seats that must be on any menu: held or learnt today, pinned, required.
  let must: [Int]
  /// The other seats, the most promising first.
  let best: [Int]
  /// No path is worth more: in every period a knapsack over the seats' best worths, levels as high as they could be.
  let bound: Double

  init(_ instance: TeamInstance, _ member: MemberInstance, prices: PathPrices, limits: PathLimits) {
    let lastPeriod = instance.periods
    let menu = Array(member.seats.indices)
    let worth = SeatWorth(instance, member, prices: prices, weights: prices.weights, scale: prices.wellbeing)
    var total = [Double](repeating: 0, count: menu.count)
    var sum = worth.constant + worth.breadth
    // Growth: every wish as far as levels can come.
    var grown = 0.0
    for item in member.growth where item.slot >= 0 && item.distance > 0 {
      let way = Double(member.reachable[lastPeriod][item.slot] - member.startUnits[item.slot]) / Double(item.distance)
      grown += item.weight * (member.growsInAnything ? way : min(1, way))
    }
    sum += worth.growth * min(1, grown)
    for prospect in member.prospects {
      for t in 0..<lastPeriod where prospect.missing[t] != nil { sum += prices.could[instance.cell(prospect.role, t)] }
    }
    var pull = [Double](repeating: 0, count: member.mutable.count)
    for item in member.growth where item.slot >= 0 && item.distance > 0 {
      pull[item.slot] += worth.growth * item.weight * Double(instance.unitsAsUnderstudy) / Double(item.distance)
    }
    var slotOf: [Int: Int] = [:]
    for (slot, c) in member.mutable.enumerated() { slotOf[c] = slot }
    for t in 0..<lastPeriod where member.present[t] {
      var byRole: [Int: (worth: Double, hours: Double)] = [:]
      for index in menu {
        let seat = member.seats[index]
        guard seat.open[t], let value = worth.keep(seat, t, limits: limits, reachable: member.reachable[t])?.worth
        else { continue }
        let teaches = instance.needs[instance.cell(seat.role, t)].reduce(0) {
          $0 + (slotOf[$1.competency].map { pull[$0] } ?? 0)
        }
        total[index] += max(0, value + teaches)
        guard value > 0 else { continue }
        let known = byRole[seat.role]
        byRole[seat.role] = (max(value, known?.worth ?? 0), min(seat.hours, known?.hours ?? .infinity))
      }
      sum +=
        worth.shared
        + SeatPromise.knapsack(
          byRole.sorted { $0.key < $1.key }.map(\.value), hours: member.person.hours,
          most: instance.team.settings.maxRoles)
    }
    bound = sum
    var needed = Set<Int>()
    for t in 0..<lastPeriod { for pin in member.pins[t] { needed.insert(pin.role) } }
    for seat in limits.required { needed.insert(seat.role) }
    let must = menu.filter {
      let seat = member.seats[$0]
      return seat.continuing || needed.contains(seat.role)
        || (seat.kind == .understudy && member.understudyToday[seat.role])
    }
    self.must = must
    let taken = Set(must)
    best = menu.filter { !taken.contains($0) && total[$0] > 0 }.sorted { (-total[$0], $0) < (-total[$1], $1) }
  }

  /// The most of a fractional knapsack, and of the best `most` worths.
  private static func knapsack(_ items: [(worth: Double, hours: Double)], hours: Double, most: Int) -> Double {
    var room = hours
    var filled = 0.0
    for item in items.sorted(by: { $0.worth * $1.hours > $1.worth * $0.hours }) {
      if item.hours <= room {
        room -= item.hours
        filled += item.worth
      } else {
        filled += item.worth * max(0, room) / item.hours
        break
      }
    }
    let best = items.map(\.worth).sorted(by: >).prefix(most).reduce(0, +)
    return min(filled, best)
  }
}
