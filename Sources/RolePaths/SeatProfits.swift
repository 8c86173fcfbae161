import TeamModel

/// What one member's seats are worth under given prices, as far as it does not depend on the path: the input of the
/// completion bounds. Every figure is at least what any path can get (optimistic levels), exact where nothing is open.
struct SeatProfits {
  /// By period and bit: worth of keeping the seat.
  var keep: [Double]
  /// By period and bit: what taking the seat anew adds to `keep` (0 or less as a rule).
  var take: [Double]
  /// By period: what taking a fresh holder seat as the role's understudy adds to `keep`.
  var upgrade: [Double]
  /// By period and bit: the gap that `keep` counts on, the least the member can have by then.
  var leastGap: [Int]
  /// By period: bits that are closed.
  var closed: [UInt64]
  /// By period: each entry a set of bits of which one must be there.
  var required: [[UInt64]]
  /// Whether some requirement cannot be met at all.
  var impossible = false
  /// Worth of a portfolio's load and strain, per unit of the workability sum (0 or less).
  var workability = 0.0
  /// Worth of one period with a shared seat.
  var shared = 0.0
  /// Worth of the whole growth pillar.
  var growth = 0.0
  /// Worth of one hour of a liked role.
  var tasteHour = 0.0
  /// Worth of one hour of fit.
  var fitHour = 0.0
  /// Worth of a full breadth.
  var breadth = 0.0
  /// What every path gets.
  var constant = 0.0

  /// The profits of a member's menu of seats.
  init(
    _ instance: TeamInstance, _ member: MemberInstance, table: PortfolioTable, prices: PathPrices,
    weights: PillarWeights, scale: Double, limits: PathLimits
  ) {
    let T = instance.periods
    let bits = table.menu.count
    let roles = instance.team.roles
    keep = [Double](repeating: 0, count: T * bits)
    take = keep
    leastGap = [Int](repeating: 0, count: T * bits)
    upgrade = [Double](repeating: 0, count: T)
    closed = [UInt64](repeating: 0, count: T)
    required = [[UInt64]](repeating: [], count: T)
    let unit = weights.total > 0 ? scale / weights.total : 0
    let periods = Double(max(1, member.presentPeriods))
    let available = periods * member.person.hours
    workability = -unit * weights.workability / periods
    shared = unit * weights.connection * 0.5 / periods
    growth = unit * weights.growth
    fitHour = available > 0 ? unit * weights.deployability * 0.5 / available : 0
    breadth = unit * weights.deployability * 0.5
    tasteHour = available > 0 ? unit * weights.connection * 0.25 / available : 0
    constant = unit * (weights.workability + weights.connection * 0.25)

    for t in 0..<T {
      upgrade[t] = prices.newSeat[t]
      for bit in 0..<bits {
        let seat = member.seats[table.menu[bit]]
        let role = roles[seat.role]
        let cell = instance.cell(seat.role, t)
        let mask = UInt64(1) << UInt64(bit)
        guard seat.open[t], member.present[t] else {
          closed[t] |= mask
          continue
        }
        let gap = SeatProfits.gap(instance, member, role: seat.role, period: t)
        let fit = member.person.suits[role.id] ?? max(0, 1 - Double(gap.least) / 3)
        var worth = fitHour * seat.hours * fit + tasteHour * seat.hours * seat.taste
        if seat.kind == .holder {
          if role.critical * gap.least > limits.acting { closed[t] |= mask }
          worth += prices.holder[cell] + prices.warm[cell] + prices.fit * fit
          worth += prices.acting * Double(role.critical * gap.least)
          if gap.least == 0 { worth += prices.qualified[cell] }
          if seat.continuing, let most = role.tenure.max, member.tenureToday[seat.role] + t + 1 > most {
            worth += prices.overdue
            let beyond = member.tenureToday[seat.role] + t + 1 - max(most, member.tenureToday[seat.role])
            if beyond > limits.overdue { closed[t] |= mask }
          }
          // A stint that goes on from today cannot be taken up again once it was left.
          take[t * bits + bit] =
            seat.continuing ? -.infinity : prices.newSeat[t] + prices.fresh[cell] - prices.warm[cell]
        } else {
          worth += prices.understudy[cell]
          take[t * bits + bit] = prices.newSeat[t]
        }
        keep[t * bits + bit] = worth
        leastGap[t * bits + bit] = gap.least
      }
    }

    func bitsOf(_ role: Int, _ kind: SeatKind) -> UInt64 {
      var mask: UInt64 = 0
      for bit in 0..<bits {
        let seat = member.seats[table.menu[bit]]
        if seat.role == role && seat.kind == kind { mask |= 1 << UInt64(bit) }
      }
      return mask
    }
    for seat in limits.forbidden { closed[seat.period] |= bitsOf(seat.role, seat.kind) }
    func require(_ role: Int, _ kind: SeatKind, _ t: Int) {
      let mask = bitsOf(role, kind) & ~closed[t]
      if mask == 0 { impossible = true } else { required[t].append(mask) }
    }
    for t in 0..<T {
      for pin in member.pins[t] { require(pin.role, pin.kind, t) }
    }
    for seat in limits.required { require(seat.role, seat.kind, seat.period) }
    // Today's holders below the minimum tenure go on while they are present.
    for r in 0..<roles.count where member.tenureToday[r] >= 0 {
      var t = 0
      while t < T && member.present[t] && member.tenureToday[r] + t < roles[r].tenure.min {
        require(r, .holder, t)
        t += 1
      }
    }
  }

  /// The least and the greatest gap the member can have in a role in a period.
  static func gap(_ instance: TeamInstance, _ member: MemberInstance, role: Int, period t: Int)
    -> (least: Int, greatest: Int)
  {
    var least = 0
    var greatest = 0
    for need in instance.needs[instance.cell(role, t)] {
      let level = member.levels[need.competency]
      greatest += max(0, need.level - level)
      var best = level
      if let slot = member.mutable.firstIndex(of: need.competency) {
        best = max(best, member.reachable[t][slot] / instance.unitsPerLevel)
      }
      least += max(0, need.level - best)
    }
    return (least, greatest)
  }
}
