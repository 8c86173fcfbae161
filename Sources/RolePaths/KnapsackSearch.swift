import TeamModel

/// The best sets of seats for one period when every seat has a worth of its own: a knapsack, as in branch and price for the
/// generalised assignment problem (Savelsbergh 1997).
///
/// Depth-first over the seats in order of worth an hour; a branch ends when filling the hours that are left, the last seat in part,
/// cannot beat what is asked (Dantzig's bound). Strain, exclusive roles and the most seats are kept on the way.
struct KnapsackSearch {
  private struct Item {
    var seat: Int
    var worth: Double
    var hours: Double
    var isNew: Bool
    var acting: Int
    var overdue: Int
  }

  private let instance: TeamInstance
  private let member: MemberInstance
  private let limits: PathLimits
  private let effort: PathPricer.Effort
  private var items: [Item] = []
  private var forced: [Item] = []
  private var impossible = false
  private var threshold: Double
  private let base: Double
  private var chosen: [Int] = []
  private var found: [(worth: Double, seats: [Int])] = []
  private var stepsLeft: Int
  private var stopped = false

  init(
    _ instance: TeamInstance, _ member: MemberInstance, prices: PathPrices, limits: PathLimits, threshold: Double,
    effort: PathPricer.Effort
  ) {
    self.instance = instance
    self.member = member
    self.limits = limits
    self.effort = effort
    self.threshold = threshold
    base = threshold
    stepsLeft = effort.steps.map { $0 * 20 } ?? Int.max
    let roles = instance.team.roles
    let settings = instance.team.settings
    var required = Set<[Int]>()
    for pin in member.pins[0] { required.insert([pin.role, pin.kind == .holder ? 0 : 1]) }
    for seat in limits.required { required.insert([seat.role, seat.kind == .holder ? 0 : 1]) }
    for r in roles.indices
    where member.present[0] && member.tenureToday[r] >= 0 && member.tenureToday[r] < roles[r].tenure.min {
      required.insert([r, 0])
    }
    let forbidden = Set(limits.forbidden.map { [$0.role, $0.kind == .holder ? 0 : 1] })
    for (index, seat) in member.seats.enumerated() where seat.open[0] {
      let key = [seat.role, seat.kind == .holder ? 0 : 1]
      if forbidden.contains(key) { continue }
      let role = roles[seat.role]
      let cell = instance.cell(seat.role, 0)
      let gap = instance.needs[cell].reduce(0) { $0 + max(0, $1.level - member.levels[$1.competency]) }
      let fit = member.person.suits[role.id] ?? max(0, 1 - Double(gap) / 3)
      var worth = 0.0
      var isNew = true
      var acting = 0
      var overdue = 0
      if seat.kind == .holder {
        guard gap <= settings.actingGap else { continue }
        isNew = !seat.continuing
        let warm = seat.continuing || member.understudyToday[seat.role]
        acting = gap * role.critical
        worth += prices.holder[cell] + (warm ? prices.warm[cell] : prices.fresh[cell]) + prices.fit * fit
        worth += gap == 0 ? prices.qualified[cell] : prices.acting * Double(acting)
        if seat.continuing, let most = role.tenure.max, member.tenureToday[seat.role] + 1 > most { overdue = 1 }
        if !seat.continuing, let most = role.tenure.max, most < 1 { overdue = 1 }
        worth += Double(overdue) * prices.overdue
      } else {
        guard gap <= settings.stretch else { continue }
        isNew = !member.understudyToday[seat.role]
        worth += prices.understudy[cell]
      }
      if isNew { worth += prices.newSeat[0] }
      let item = Item(seat: index, worth: worth, hours: seat.hours, isNew: isNew, acting: acting, overdue: overdue)
      if required.remove(key) != nil { forced.append(item) } else if worth > 0 { items.append(item) }
    }
    impossible = !required.isEmpty
    items.sort {
      let a = $0.worth * max($1.hours, 1e-12)
      let b = $1.worth * max($0.hours, 1e-12)
      return a > b || (a == b && $0.seat < $1.seat)
    }
  }

  /// Runs the search.
  mutating func run() -> PathPricer.Answer {
    if impossible { return PathPricer.Answer(paths: [], bound: -.infinity, complete: true) }
    guard member.present[0] else {
      let none = PathEvaluator(instance, member).path([[]])
      let paths = none.map { [(path: $0, worth: 0.0)] } ?? []
      let wanted = 0 > threshold ? paths : []
      return PathPricer.Answer(paths: wanted, bound: max(base, forced.isEmpty ? 0 : -.infinity), complete: true)
    }
    var state = State(hours: member.person.hours + 1e-9)
    var begun = true
    for item in forced where begun { begun = take(item, &state) }
    if begun { descend(0, state) }
    found.sort { $0.worth > $1.worth }
    let evaluator = PathEvaluator(instance, member)
    let paths = found.compactMap { item in
      evaluator.path([item.seats.sorted()]).map { (path: $0, worth: item.worth) }
    }
    let best = found.first?.worth ?? -.infinity
    // Stopped early: all items together are more than any choice.
    let upper = stopped ? items.reduce(forced.reduce(0) { $0 + $1.worth }) { $0 + $1.worth } : max(best, base)
    return PathPricer.Answer(paths: paths, bound: upper, complete: !stopped)
  }

  private struct State {
    var hours: Double
    var worth = 0.0
    var seats = 0
    var new = 0
    var acting = 0
    var overdue = 0
    var mental = 0.0
    var physical = 0.0
  }

  /// Takes a seat when every limit allows it.
  private mutating func take(_ item: Item, _ state: inout State) -> Bool {
    let settings = instance.team.settings
    let seat = member.seats[item.seat]
    let role = instance.team.roles[seat.role]
    guard item.hours <= state.hours, state.seats < settings.maxRoles, !item.isNew || state.new < settings.maxNew,
      state.acting + item.acting <= limits.acting, state.overdue + item.overdue <= limits.overdue
    else { return false }
    if seat.kind == .holder {
      guard state.mental + role.strain.mental <= member.person.limits.mental + 1e-9,
        state.physical + role.strain.physical <= member.person.limits.physical + 1e-9
      else { return false }
    }
    for other in chosen {
      let taken = member.seats[other]
      if taken.role == seat.role { return false }
      let second = instance.team.roles[taken.role]
      if taken.kind == .holder && seat.kind == .holder
        && (role.exclusive.contains(second.id) || second.exclusive.contains(role.id))
      {
        return false
      }
    }
    chosen.append(item.seat)
    state.hours -= item.hours
    state.worth += item.worth
    state.seats += 1
    state.new += item.isNew ? 1 : 0
    state.acting += item.acting
    state.overdue += item.overdue
    if seat.kind == .holder {
      state.mental += role.strain.mental
      state.physical += role.strain.physical
    }
    return true
  }

  private mutating func descend(_ index: Int, _ state: State) {
    stepsLeft -= 1
    if stepsLeft < 0 || (stepsLeft & 8191 == 0 && effort.shouldStop?() == true) { stopped = true }
    if stopped { return }
    if index == items.count { return leaf(state) }
    // Dantzig's bound.
    var room = state.hours
    var bound = state.worth
    var i = index
    while i < items.count {
      if items[i].hours <= room {
        room -= items[i].hours
        bound += items[i].worth
      } else {
        bound += items[i].worth * max(0, room) / items[i].hours
        break
      }
      i += 1
    }
    if bound <= threshold { return }
    var next = state
    if take(items[index], &next) {
      descend(index + 1, next)
      chosen.removeLast()
    }
    descend(index + 1, state)
  }

  private mutating func leaf(_ state: State) {
    guard state.worth > threshold else { return }
    if found.count < effort.most {
      found.append((state.worth, chosen))
    } else if effort.all {
      stopped = true
    } else if let worst = found.indices.min(by: { found[$0].worth < found[$1].worth }) {
      found[worst] = (state.worth, chosen)
    }
    if found.count >= effort.most && !effort.all { threshold = max(base, found.map(\.worth).min() ?? base) }
  }
}
