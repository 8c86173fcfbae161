import TeamModel

/// A member's role path taken apart: a path for each role, every one at its best by itself, under prices for what the roles share.
///
/// Hours, strain, the most roles, new seats, shared seats, levels and the least wellbeing join the roles of a member. Each has a price
/// here, 0 or more, so that a role's path depends on nothing but its own periods; terms and handovers stay exact in it, and a seat that counts on a
/// level which practice must bring pays for it (`LevelPractice`). Hours, strain and the most roles can be kept whole instead: then the seats of a period are a portfolio too,
/// and a price for every seat in it holds the two together (Lagrangian decomposition: Guignard & Kim 1987). For any prices the sum bounds what the member's paths are worth from above (Lagrangian relaxation:
/// Geoffrion 1974). It takes microseconds a role, however many roles there are: the way to bound teams that are too large for linear
/// programs.
public final class SplitMember {
  /// What one call found.
  public struct Answer {
    /// No path of the member is worth more; −∞ when there is none.
    public var bound: Double
    /// The marks, new seats, missing levels and overdue periods of the roles' paths together; its pillars say nothing.
    public var path: RolePath
    /// The best path seen that keeps all limits, where roles were joined; nil where there was none.
    public var best: RolePath?
    /// Whether no path is better than that one.
    public var isExact = false
  }

  let instance: TeamInstance
  let member: MemberInstance
  let periods: Int
  let worth: SeatWorth
  let practice: LevelPractice
  let places: SharedPrices
  /// What every path has in wellbeing, breadth at its most.
  private let constant: Double
  let chains: [RoleChain]
  private let room: RoleChain.Room
  /// By seat · periods + period: whether a rotation is due.
  private let isLate: [Bool]
  /// By kind · periods + period of the role in work: the option that is worth most.
  private let chosen: UnsafeMutablePointer<Int>
  /// By seat: what full use costs of the load, of mental and of physical strain.
  private let uses: [(load: Double, mental: Double, physical: Double)]
  /// What portfolios are made of, and the item of each seat: today's holder and one anew are the same there.
  let items: [PeriodPortfolio.Item]
  let itemOf: [Int]
  /// By period: the items that are open.
  let openItems: [[Int]]
  /// Made when first asked for: of hundreds of roles it takes megabytes.
  private(set) lazy var portfolio = PeriodPortfolio(
    items, hours: member.person.hours, mostRoles: instance.team.settings.maxRoles)
  private let nothing: RolePath
  let limits: PathLimits
  /// What the last call of `best` gave for each role's chain, and for portfolios.
  private(set) var chainWorths: [Double] = []
  private(set) var portfolioWorth = 0.0
  /// The search over all roles at once; made when first asked for.
  private(set) lazy var joint = JointSearch(self)

  /// Takes a member's path apart.
  ///
  /// - Parameters:
  ///   - weights: of the pillars.
  ///   - limits: what closes single seats; the least wellbeing is not looked at.
  public init(_ instance: TeamInstance, _ member: MemberInstance, weights: PillarWeights, limits: PathLimits) {
    self.instance = instance
    self.member = member
    self.limits = limits
    periods = instance.periods
    let worth = SeatWorth(
      instance, member, prices: PathPrices(instance, weights: weights), weights: weights, scale: 1)
    self.worth = worth
    practice = LevelPractice(instance, member) { worth.worth($0, $1, gap: $2, limits: limits) }
    let breadth = Double(instance.team.settings.breadth)
    let reached = Double(member.breadthAlways + member.breadthProspects.count)
    constant = worth.constant + (breadth > 0 ? worth.breadth * min(1, reached / breadth) : 0)
    var isLate: [Bool] = []
    for seat in member.seats {
      let most = instance.team.roles[seat.role].tenure.max
      for t in 0..<instance.periods {
        isLate.append(seat.continuing && most.map { member.tenureToday[seat.role] + t + 1 > $0 } == true)
      }
    }
    self.isLate = isLate
    chosen = .allocate(capacity: 3 * instance.periods)
    chosen.initialize(repeating: 0, count: 3 * instance.periods)
    let person = member.person
    uses = member.seats.map { seat in
      let strain = seat.kind == .holder ? instance.team.roles[seat.role].strain : Strain()
      return (
        person.hours > 0 ? seat.hours / (SharedPrices.loadRoom * person.hours) : 0,
        person.limits.mental > 0 ? 2 * strain.mental / person.limits.mental : 0,
        person.limits.physical > 0 ? 2 * strain.physical / person.limits.physical : 0
      )
    }
    var items: [PeriodPortfolio.Item] = []
    var kinds: [(role: Int, kind: SeatKind)] = []
    var itemOf: [Int] = []
    for seat in member.seats {
      if let known = kinds.firstIndex(where: { $0 == (seat.role, seat.kind) }) {
        itemOf.append(known)
        continue
      }
      itemOf.append(items.count)
      kinds.append((seat.role, seat.kind))
      let use = uses[itemOf.count - 1]
      items.append(
        PeriodPortfolio.Item(role: seat.role, load: use.load, mental: use.mental, physical: use.physical))
    }
    self.items = items
    self.itemOf = itemOf
    let first = practice.firstOption
    openItems = (0..<instance.periods).map { t in
      let open = member.seats.indices.filter {
        first[$0 * instance.periods + t] < first[$0 * instance.periods + t + 1]
      }
      return Set(open.map { itemOf[$0] }).sorted()
    }
    places = SharedPrices(
      periods: instance.periods, lessons: practice.count, claims: practice.claimCount, items: items.count)
    chains = RoleChain.all(instance, member)
    room = RoleChain.Room(periods: instance.periods)
    chainWorths = chains.map { _ in 0 }
    nothing = RolePath(
      member: member.member, marks: [], could: [], acting: 0, overdue: 0,
      newSeats: [UInt8](repeating: 0, count: instance.periods), fit: 0,
      pillars: RolePath.Pillars(workability: 0, deployability: 0, growth: 0, connection: 0))
  }

  deinit { chosen.deallocate() }

  /// How many shared prices there are. The last one is that of wellbeing above the least, a pure number; the others are in units of worth.
  public var priceCount: Int { places.count }

  /// Makes prices for hours, strain and the most roles into prices for seats in portfolios, which bound at least as well.
  public func refine(_ own: UnsafeMutablePointer<Double>) {
    for t in 0..<periods {
      for (k, item) in items.enumerated() {
        own[places.seat + t * items.count + k] +=
          own[places.load + t] * item.load + own[places.mental + t] * item.mental
          + own[places.physical + t] * item.physical + own[places.roles + t]
      }
      for kind in [places.load, places.mental, places.physical, places.roles] { own[kind + t] = 0 }
    }
  }

  /// All roles at their best.
  ///
  /// - Parameters:
  ///   - isFine: whether the seats of a period have to be a portfolio, by the prices for seats in it; otherwise hours, strain and the number of
  ///     roles have prices, each for itself.
  ///   - prices: of the rows of the team; fit of holder seats must be worth nothing by itself.
  ///   - own: the shared prices, 0 or more each.
  ///   - floor: the least wellbeing, 0…1.
  ///   - slope: takes the slope of the bound along every shared price.
  public func best(
    _ prices: PathPrices, own: UnsafePointer<Double>, floor: Double, isFine: Bool = false,
    slope: UnsafeMutablePointer<Double>
  ) -> Answer {
    let scale = prices.wellbeing + own[places.floor]
    for k in 0..<places.count { slope[k] = 0 }
    var wellbeing = constant
    var answer = Answer(bound: scale * constant - own[places.floor] * floor, path: nothing)
    for backUp in practice.backUps {
      let paid = backUp.claims.reduce(prices.could[backUp.cell]) { $0 - own[places.claim + practice.claimsMade[$1]] }
      guard paid > 0 else { continue }
      answer.bound += paid
      answer.path.could.append(Int32(backUp.cell))
      for place in backUp.claims { slope[places.claim + practice.claimsMade[place]] -= 1 }
    }
    portfolioWorth = isFine ? portfolios(scale, own, slope, &wellbeing) : use(scale, own, slope, &wellbeing)
    answer.bound += portfolioWorth
    answer.bound += together(scale, own, slope, &wellbeing)
    for (k, chain) in chains.enumerated() {
      fill(room, chain, prices, scale, own)
      guard let worth = chain.best(in: room) else { return Answer(bound: -.infinity, path: nothing) }
      chainWorths[k] = worth
      answer.bound += worth
      take(chain, into: &answer.path, isFine: isFine, slope, &wellbeing)
    }
    slope[places.floor] = wellbeing - floor
    return answer
  }

  /// As `best`, fine, with the roles joined again: the member's best path, exactly, hours, strain, levels and the least wellbeing kept whole.
  ///
  /// - Parameters:
  ///   - prices: of the rows of the team, wellbeing among them.
  ///   - own: the shared prices; the answer does not depend on them, but how soon it is found. The nearer to the best they are, the sooner.
  ///   - floor: the least wellbeing of a path, 0…1.
  ///   - limit: nodes that are enough.
  ///   - slope: takes the slope along the shared prices of the bound that takes roles apart.
  /// - Returns: no path is worth more than the bound. What the roles come to apart from each other stays told as the path.
  public func joint(
    _ prices: PathPrices, own: UnsafePointer<Double>, floor: Double, limit: Int, slope: UnsafeMutablePointer<Double>
  ) -> Answer {
    let split = best(prices, own: own, floor: floor, isFine: true, slope: slope)
    let found = joint.find(prices, own: own, split: split.bound, floor: floor, limit: limit)
    var answer = split
    answer.bound = min(split.bound, found.bound)
    answer.best = found.path
    answer.isExact = found.isExact
    return answer
  }

  /// What every seat of a role is worth, period by period, all prices counted, with the levels that it had best count on.
  func fill(
    _ room: RoleChain.Room, _ chain: RoleChain, _ prices: PathPrices, _ scale: Double, _ own: UnsafePointer<Double>
  ) {
    for t in 0..<periods {
      let cell = instance.cell(chain.role, t)
      room.enter[t] = prices.newSeat[t] - own[places.new + t]
      room.fresh[t] = prices.fresh[cell] - prices.warm[cell]
    }
    let critical = Double(instance.team.roles[chain.role].critical)
    for (kind, s) in chain.seats.enumerated() where s >= 0 {
      let seat = member.seats[s]
      let item = itemOf[s]
      let use = uses[s]
      for t in 0..<periods {
        let here = s * periods + t
        let cell = instance.cell(chain.role, t)
        let isHolder = seat.kind == .holder
        let acting = isHolder ? prices.acting * critical : 0
        var best = -Double.infinity
        for k in practice.firstOption[here]..<practice.firstOption[here + 1] {
          let value = value(practice.options[k], prices, scale, own, cell: cell, acting: acting, isHolder: isHolder)
          guard value > best else { continue }
          best = value
          chosen[kind * periods + t] = k
        }
        best -= own[places.roles + t] + own[places.load + t] * use.load + own[places.seat + t * items.count + item]
        if seat.shared { best += own[places.shared + t] }
        if isHolder {
          best += prices.holder[cell] + prices.warm[cell]
          if isLate[here] { best += prices.overdue }
          best -= own[places.mental + t] * use.mental + own[places.physical + t] * use.physical
        } else {
          best += prices.understudy[cell]
        }
        room.profit[kind * periods + t] = best
      }
    }
  }

  /// What every way to have a seat in a period is worth by itself.
  func values(
    _ s: Int, _ t: Int, _ prices: PathPrices, _ scale: Double, _ own: UnsafePointer<Double>
  ) -> [(option: Int, value: Double)] {
    let seat = member.seats[s]
    let isHolder = seat.kind == .holder
    let acting = isHolder ? prices.acting * Double(instance.team.roles[seat.role].critical) : 0
    let here = s * periods + t
    return (practice.firstOption[here]..<practice.firstOption[here + 1]).map {
      (
        $0,
        value(
          practice.options[$0], prices, scale, own, cell: instance.cell(seat.role, t), acting: acting,
          isHolder: isHolder
        )
      )
    }
  }

  /// What a way to have a seat is worth by itself, with its levels, lessons and claims.
  @inline(__always)
  func value(
    _ option: LevelPractice.Option, _ prices: PathPrices, _ scale: Double, _ own: UnsafePointer<Double>, cell: Int,
    acting: Double, isHolder: Bool
  ) -> Double {
    var value = scale * option.worth
    if isHolder { value += option.gap == 0 ? prices.qualified[cell] : acting * Double(option.gap) }
    for place in option.lessons {
      let lesson = practice.lessonsGiven[place]
      value += own[places.lesson + lesson] * practice.unit[lesson]
    }
    for place in option.claims { value -= own[places.claim + practice.claimsMade[place]] }
    return value
  }

  /// Adds the best path of a role.
  private func take(
    _ chain: RoleChain, into path: inout RolePath, isFine: Bool, _ slope: UnsafeMutablePointer<Double>,
    _ wellbeing: inout Double
  ) {
    let critical = instance.team.roles[chain.role].critical
    for t in 0..<periods where room.steps[t].kind >= 0 {
      let step = room.steps[t]
      let s = chain.seats[step.kind]
      let seat = member.seats[s]
      let option = practice.options[chosen[step.kind * periods + t]]
      wellbeing += option.worth
      path.marks.append(
        RolePath.Mark(
          cell: Int32(instance.cell(chain.role, t)), kind: seat.kind, gap: UInt8(option.gap), warm: step.isWarm))
      if step.isNew {
        // Without prices a member may take more roles than any path has room to count.
        if path.newSeats[t] < .max { path.newSeats[t] += 1 }
        slope[places.new + t] -= 1
      }
      if isFine {
        slope[places.seat + t * items.count + itemOf[s]] -= 1
      } else {
        slope[places.roles + t] -= 1
        slope[places.load + t] -= uses[s].load
        slope[places.mental + t] -= uses[s].mental
        slope[places.physical + t] -= uses[s].physical
      }
      if seat.shared { slope[places.shared + t] += 1 }
      for place in option.lessons {
        let lesson = practice.lessonsGiven[place]
        slope[places.lesson + lesson] += practice.unit[lesson]
      }
      for place in option.claims { slope[places.claim + practice.claimsMade[place]] -= 1 }
      if seat.kind == .holder {
        path.acting += option.gap * critical
        if isLate[s * periods + t] { path.overdue += 1 }
      }
    }
  }
}
