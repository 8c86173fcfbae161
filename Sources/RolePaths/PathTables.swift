import TeamModel

/// A member's seats and portfolios laid out flat for the inner loop: nothing here is counted, copied or allocated while a search runs.
final class PathTables {
  let periods: Int
  let bits: Int
  let count: Int
  /// Most seats taken anew at one change moment.
  let steps: Int
  let maxNew: Int
  let slots: Int

  // Portfolios.
  let masks: UnsafeMutablePointer<UInt64>
  let slotStart: UnsafeMutablePointer<Int32>
  let slotBit: UnsafeMutablePointer<UInt8>
  let slotDrop: UnsafeMutablePointer<Int32>
  let slotRaise: UnsafeMutablePointer<Int32>
  let slotUpgrade: UnsafeMutablePointer<Int32>
  let grownStart: UnsafeMutablePointer<Int32>
  let grown: UnsafeMutablePointer<Int32>
  let grownBit: UnsafeMutablePointer<UInt8>
  let load: UnsafeMutablePointer<Double>
  let tasteHours: UnsafeMutablePointer<Double>
  let shared: UnsafeMutablePointer<Bool>

  // Seats, by bit.
  let role: UnsafeMutablePointer<Int>
  let isHolder: UnsafeMutablePointer<Bool>
  let isContinuing: UnsafeMutablePointer<Bool>
  let hours: UnsafeMutablePointer<Double>
  let leastTenure: UnsafeMutablePointer<Int>
  let mostTenure: UnsafeMutablePointer<Int>
  let rest: UnsafeMutablePointer<Int>
  let critical: UnsafeMutablePointer<Int>
  let tenureToday: UnsafeMutablePointer<Int>
  let rated: UnsafeMutablePointer<Double>
  /// Holder bits of the same role.
  let sameHolder: UnsafeMutablePointer<UInt64>
  let understudyBit: UnsafeMutablePointer<Int>
  let holderBit: UnsafeMutablePointer<Int>

  // Needs that practice can change, by period and bit.
  let needStart: UnsafeMutablePointer<Int32>
  let needSlot: UnsafeMutablePointer<Int>
  let needLevel: UnsafeMutablePointer<Int>
  let fixedGap: UnsafeMutablePointer<Int>
  let present: UnsafeMutablePointer<Bool>

  // Growth.
  let growthCount: Int
  let growthSlot: UnsafeMutablePointer<Int>
  let growthDistance: UnsafeMutablePointer<Double>
  let growthWeight: UnsafeMutablePointer<Double>
  let startUnits: UnsafeMutablePointer<Int>
  let lastUnits: UnsafeMutablePointer<Int>

  /// Bits of all holder seats.
  let holderMask: UInt64
  /// Bits of holder seats whose role asks for two or more periods of rest, and the longest such rest.
  let restMask: UInt64
  let longestRest: Int
  /// Bits held today (continuing holders, understudies of today), and fresh holder bits whose role is learnt today.
  let initialMask: UInt64
  let initialUnderstudy: UInt64

  private var owned: [() -> Void] = []

  init(
    _ instance: TeamInstance, _ member: MemberInstance, table: PortfolioTable, steps: Int, load: [Double],
    tasteHours: [Double], shared: [Bool]
  ) {
    var owned: [() -> Void] = []
    func pin<Element>(_ values: [Element]) -> UnsafeMutablePointer<Element> {
      let pointer = UnsafeMutablePointer<Element>.allocate(capacity: max(1, values.count))
      pointer.initialize(from: values, count: values.count)
      owned.append { pointer.deallocate() }
      return pointer
    }
    let lastPeriod = instance.periods
    let roles = instance.team.roles
    let seats = table.menu.map { member.seats[$0] }
    periods = lastPeriod
    bits = seats.count
    count = table.count
    self.steps = steps
    maxNew = instance.team.settings.maxNew
    slots = member.mutable.count
    masks = pin(table.masks)
    slotStart = pin(table.slotStart)
    slotBit = pin(table.slotBit)
    slotDrop = pin(table.slotDrop)
    slotRaise = pin(table.slotRaise)
    slotUpgrade = pin(table.slotUpgrade)
    grownStart = pin(table.grownStart)
    grown = pin(table.grown)
    grownBit = pin(table.grownBit)
    self.load = pin(load)
    self.tasteHours = pin(tasteHours)
    self.shared = pin(shared)
    role = pin(seats.map(\.role))
    isHolder = pin(seats.map { $0.kind == .holder })
    isContinuing = pin(seats.map(\.continuing))
    hours = pin(seats.map(\.hours))
    leastTenure = pin(seats.map { roles[$0.role].tenure.min })
    mostTenure = pin(seats.map { roles[$0.role].tenure.max ?? Int.max / 4 })
    rest = pin(seats.map { max(1, roles[$0.role].tenure.rest) })
    critical = pin(seats.map { roles[$0.role].critical })
    tenureToday = pin(seats.map { max(0, member.tenureToday[$0.role]) })
    rated = pin(seats.map { member.person.suits[roles[$0.role].id] ?? .nan })
    var same = [UInt64](repeating: 0, count: seats.count)
    var restMask: UInt64 = 0
    var longest = 1
    var initial: UInt64 = 0
    var understudy: UInt64 = 0
    for (a, seat) in seats.enumerated() {
      let bit = UInt64(1) << UInt64(a)
      for (b, other) in seats.enumerated() where other.role == seat.role && other.kind == .holder {
        same[a] |= 1 << UInt64(b)
      }
      if seat.kind == .holder && roles[seat.role].tenure.rest >= 2 {
        restMask |= bit
        longest = max(longest, roles[seat.role].tenure.rest)
      }
      if seat.continuing { initial |= bit }
      if seat.kind == .understudy && member.understudyToday[seat.role] { initial |= bit }
      if seat.kind == .holder && !seat.continuing && member.understudyToday[seat.role] { understudy |= bit }
    }
    sameHolder = pin(same)
    holderMask = seats.indices.reduce(0) { seats[$1].kind == .holder ? $0 | 1 << UInt64($1) : $0 }
    self.restMask = restMask
    longestRest = longest
    initialMask = initial
    initialUnderstudy = understudy
    understudyBit = pin(table.understudyBitOf)
    holderBit = pin(table.holderBitOf)
    var slotOf: [Int: Int] = [:]
    for (slot, c) in member.mutable.enumerated() { slotOf[c] = slot }
    var needStart: [Int32] = [0]
    var needSlot: [Int] = []
    var needLevel: [Int] = []
    var fixed: [Int] = []
    for t in 0..<lastPeriod {
      for seat in seats {
        var gap = 0
        for need in instance.needs[instance.cell(seat.role, t)] {
          if let slot = slotOf[need.competency] {
            needSlot.append(slot)
            needLevel.append(need.level)
          } else {
            gap += max(0, need.level - member.levels[need.competency])
          }
        }
        fixed.append(gap)
        needStart.append(Int32(needSlot.count))
      }
    }
    self.needStart = pin(needStart)
    self.needSlot = pin(needSlot)
    self.needLevel = pin(needLevel)
    fixedGap = pin(fixed)
    present = pin(member.present)
    let growth = member.growth.filter { $0.slot >= 0 && $0.distance > 0 }
    growthCount = growth.count
    growthSlot = pin(growth.map(\.slot))
    growthDistance = pin(growth.map { Double($0.distance) })
    growthWeight = pin(growth.map(\.weight))
    startUnits = pin(member.startUnits)
    lastUnits = pin(member.reachable[lastPeriod])
    self.owned = owned
  }

  deinit { for release in owned { release() } }
}
