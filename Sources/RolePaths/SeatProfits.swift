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
  /// By period, bit and gap (0…`mostGap`): what a larger gap than `leastGap` takes from `keep` (0 or less); −∞ where it closes the seat.
  var lessByGap: [Double]
  /// The largest gap that `lessByGap` knows; every larger one closes the seat.
  let mostGap: Int
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
  ///
  /// - Parameter reachable: the highest levels by period and slot, in units; nil for all that practice could bring from today.
  init(
    _ instance: TeamInstance, _ member: MemberInstance, table: PortfolioTable, prices: PathPrices,
    weights: PillarWeights, scale: Double, limits: PathLimits, reachable: [[Int]]? = nil
  ) {
    let reachable = reachable ?? member.reachable
    let lastPeriod = instance.periods
    let bits = table.menu.count
    let roles = instance.team.roles
    keep = [Double](repeating: 0, count: lastPeriod * bits)
    take = keep
    leastGap = [Int](repeating: 0, count: lastPeriod * bits)
    mostGap = max(instance.team.settings.actingGap, instance.team.settings.stretch)
    lessByGap = [Double](repeating: 0, count: lastPeriod * bits * (mostGap + 1))
    upgrade = [Double](repeating: 0, count: lastPeriod)
    closed = [UInt64](repeating: 0, count: lastPeriod)
    required = [[UInt64]](repeating: [], count: lastPeriod)
    let worth = SeatWorth(instance, member, prices: prices, weights: weights, scale: scale)
    workability = worth.workability
    shared = worth.shared
    growth = worth.growth
    fitHour = worth.fitHour
    breadth = worth.breadth
    tasteHour = worth.tasteHour
    constant = worth.constant

    for t in 0..<lastPeriod {
      upgrade[t] = prices.newSeat[t]
      for bit in 0..<bits {
        let seat = member.seats[table.menu[bit]]
        let mask = UInt64(1) << UInt64(bit)
        guard seat.open[t], member.present[t] else {
          closed[t] |= mask
          continue
        }
        guard let known = worth.keep(seat, t, limits: limits, reachable: reachable[t]) else {
          closed[t] |= mask
          continue
        }
        keep[t * bits + bit] = known.worth
        leastGap[t * bits + bit] = known.gap
        for gap in 0...mostGap where gap > known.gap {
          lessByGap[(t * bits + bit) * (mostGap + 1) + gap] =
            worth.worth(seat, t, gap: gap, limits: limits).map { min(0, $0 - known.worth) } ?? -.infinity
        }
        guard seat.kind == .holder else {
          take[t * bits + bit] = prices.newSeat[t]
          continue
        }
        let cell = instance.cell(seat.role, t)
        // A stint that goes on from today cannot be taken up again once it was left.
        take[t * bits + bit] =
          seat.continuing ? -.infinity : prices.newSeat[t] + prices.fresh[cell] - prices.warm[cell]
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
    for t in 0..<lastPeriod {
      for pin in member.pins[t] { require(pin.role, pin.kind, t) }
    }
    for seat in limits.required { require(seat.role, seat.kind, seat.period) }
    // Today's holders below the minimum tenure go on while they are present.
    for r in 0..<roles.count where member.tenureToday[r] >= 0 {
      var t = 0
      while t < lastPeriod && member.present[t] && member.tenureToday[r] + t < roles[r].tenure.min {
        require(r, .holder, t)
        t += 1
      }
    }
  }
}
