import TeamModel

/// What a member's seats are worth under given prices with the highest levels that could be reached by then.
struct SeatWorth {
  private let instance: TeamInstance
  private let member: MemberInstance
  private let prices: PathPrices
  /// Worth of a portfolio's load and strain, per unit of the workability sum (0 or less).
  let workability: Double
  /// Worth of one period with a shared seat.
  let shared: Double
  /// Worth of the whole growth pillar.
  let growth: Double
  /// Worth of one hour of a liked role.
  let tasteHour: Double
  /// Worth of one hour of fit.
  let fitHour: Double
  /// Worth of a full breadth.
  let breadth: Double
  /// What every path gets.
  let constant: Double

  /// The worths under `prices`, wellbeing weighed by `weights` and counted `scale` times.
  init(
    _ instance: TeamInstance, _ member: MemberInstance, prices: PathPrices, weights: PillarWeights, scale: Double
  ) {
    self.instance = instance
    self.member = member
    self.prices = prices
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
  }

  /// Worth of having a seat in period `t` with the highest levels, `reachable` in units by slot, and the gap it counts on; nil where
  /// limits close it.
  func keep(
    _ seat: MemberInstance.Seat, _ t: Int, limits: PathLimits, reachable: [Int]
  ) -> (worth: Double, gap: Int)? {
    var gap = 0
    for need in instance.needs[instance.cell(seat.role, t)] {
      var best = member.levels[need.competency]
      if let slot = member.mutable.firstIndex(of: need.competency) {
        best = max(best, reachable[slot] / instance.unitsPerLevel)
      }
      gap += max(0, need.level - best)
    }
    return worth(seat, t, gap: gap, limits: limits).map { ($0, gap) }
  }

  /// Worth of having a seat in period `t` with a gap; nil where limits close it. A larger gap is never worth more.
  func worth(_ seat: MemberInstance.Seat, _ t: Int, gap: Int, limits: PathLimits) -> Double? {
    let role = instance.team.roles[seat.role]
    let cell = instance.cell(seat.role, t)
    let fit = member.person.suits[role.id] ?? max(0, 1 - Double(gap) / 3)
    var worth = fitHour * seat.hours * fit + tasteHour * seat.hours * seat.taste
    guard seat.kind == .holder else {
      return gap > instance.team.settings.stretch ? nil : worth + prices.understudy[cell]
    }
    if gap > instance.team.settings.actingGap || role.critical * gap > limits.acting { return nil }
    worth += prices.holder[cell] + prices.warm[cell] + prices.fit * fit
    worth += prices.acting * Double(role.critical * gap)
    if gap == 0 { worth += prices.qualified[cell] }
    if seat.continuing, let most = role.tenure.max, member.tenureToday[seat.role] + t + 1 > most {
      worth += prices.overdue
      let beyond = member.tenureToday[seat.role] + t + 1 - max(most, member.tenureToday[seat.role])
      if beyond > limits.overdue { return nil }
    }
    return worth
  }
}
