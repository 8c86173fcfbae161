import TeamModel

/// What scoring paths looks up of roles and members.
public final class PathScoreTables: Sendable {
  /// A role.
  struct Role: Sendable {
    let mental: Double
    let physical: Double
    let critical: Int
    let leastTenure: Int
    let mostTenure: Int
    let rest: Int
  }

  /// A seat of a member; one that is never open where there is none.
  struct Seat: Sendable {
    var hours = 0.0
    var taste = 0.0
    /// What the file says of how well the role suits, 0…1; NaN where it says nothing.
    var suits = Double.nan
    var isShared = false
    /// The periods in which it is open, as bits.
    var open: UInt64 = 0

    @inline(__always) func isOpen(_ t: Int) -> Bool { open >> UInt64(t) & 1 == 1 }
  }

  /// Levels that are missing for a role, as places in `Member.missing`.
  struct Prospect: Sendable {
    let cell: Int32
    let first: Int32
    let last: Int32
  }

  /// A member.
  final class Member: Sendable {
    let limits: (hours: Double, mental: Double, physical: Double)
    let present: ContiguousArray<Bool>
    let presentPeriods: Int
    let heldToday: [(role: Int, tenure: Int)]
    let learnedToday: [Int]
    /// By role, the seat that goes on from today, that of a new stint, that of an understudy.
    let continuing: ContiguousArray<Seat>
    let fresh: ContiguousArray<Seat>
    let understudy: ContiguousArray<Seat>
    /// By period, the codes of pinned seats.
    let pins: [[Int32]]
    let startUnits: ContiguousArray<Int>
    /// By competency, its place among those that can change; −1 when it cannot.
    let slotOf: ContiguousArray<Int32>
    let levels: ContiguousArray<Int>
    let growth: [MemberInstance.Growth]
    let growsInAnything: Bool
    /// Levels that are missing: the place of the competency and the units that are enough.
    let missing: ContiguousArray<(slot: Int, units: Int)>
    /// Cells in which the member might hold the role, those of period `t` from `prospectStart[t]` on.
    let prospects: ContiguousArray<Prospect>
    let prospectStart: ContiguousArray<Int>
    let breadthProspects: ContiguousArray<Prospect>
    let breadthAlways: Int

    init(_ instance: TeamInstance, _ member: MemberInstance) {
      let person = member.person
      limits = (person.hours, person.limits.mental, person.limits.physical)
      present = ContiguousArray(member.present)
      presentPeriods = member.presentPeriods
      heldToday = member.tenureToday.indices.filter { member.tenureToday[$0] >= 0 }
        .map { ($0, member.tenureToday[$0]) }
      learnedToday = member.understudyToday.indices.filter { member.understudyToday[$0] }
      var continuing = ContiguousArray<Seat>(repeating: Seat(), count: instance.roles)
      var fresh = continuing
      var understudy = continuing
      for seat in member.seats {
        var made = Seat(
          hours: seat.hours, taste: seat.taste, suits: person.suits[instance.team.roles[seat.role].id] ?? .nan,
          isShared: seat.shared)
        for (t, isOpen) in seat.open.enumerated() where isOpen { made.open |= 1 << UInt64(t) }
        if seat.kind == .understudy {
          understudy[seat.role] = made
        } else if seat.continuing {
          continuing[seat.role] = made
        } else {
          fresh[seat.role] = made
        }
      }
      self.continuing = continuing
      self.fresh = fresh
      self.understudy = understudy
      pins = member.pins.map { $0.map { Int32(2 * $0.role + ($0.kind == .understudy ? 1 : 0)) } }
      startUnits = ContiguousArray(member.startUnits)
      var slotOf = ContiguousArray<Int32>(repeating: -1, count: instance.competencies.count)
      for (slot, c) in member.mutable.enumerated() { slotOf[c] = Int32(slot) }
      self.slotOf = slotOf
      levels = ContiguousArray(member.levels)
      growth = member.growth
      growsInAnything = member.growsInAnything
      var missing: ContiguousArray<(slot: Int, units: Int)> = []
      func prospect(_ cell: Int, _ items: [(slot: Int, units: Int)]) -> Prospect {
        let first = missing.count
        missing += items
        return Prospect(cell: Int32(cell), first: Int32(first), last: Int32(missing.count))
      }
      var prospects: ContiguousArray<Prospect> = []
      var start: ContiguousArray<Int> = [0]
      for t in 0..<instance.periods {
        for item in member.prospects {
          if let items = item.missing[t] { prospects.append(prospect(instance.cell(item.role, t), items)) }
        }
        start.append(prospects.count)
      }
      self.prospects = prospects
      prospectStart = start
      breadthProspects = ContiguousArray(member.breadthProspects.map { prospect(0, $0) })
      self.missing = missing
      breadthAlways = member.breadthAlways
    }
  }

  /// Roles of the team.
  public let roles: Int
  /// Periods.
  public let periods: Int
  let role: ContiguousArray<Role>
  let members: ContiguousArray<Member>
  let needStart: ContiguousArray<Int32>
  let needs: ContiguousArray<TeamInstance.Need>
  let maxRoles: Int
  let maxNew: Int
  let hasTerms: Bool
  let hasExclusive: Bool
  private let exclusive: ContiguousArray<Bool>
  let perLevel: Int
  let asUnderstudy: Int
  let asHolder: Int
  let stretch: Int
  let actingGap: Int
  let breadth: Int
  /// The most competencies that can change of one member.
  let mostSlots: Int

  func isExclusive(_ a: Int, _ b: Int) -> Bool { exclusive[a * roles + b] }

  /// Tables for some members, who are numbered in that order.
  public init(_ instance: TeamInstance, _ members: [MemberInstance]) {
    let team = instance.team
    roles = instance.roles
    periods = instance.periods
    role = ContiguousArray(
      team.roles.map {
        Role(
          mental: $0.strain.mental, physical: $0.strain.physical, critical: $0.critical, leastTenure: $0.tenure.min,
          mostTenure: $0.tenure.max ?? Int.max / 4, rest: max(1, $0.tenure.rest))
      })
    self.members = ContiguousArray(members.map { Member(instance, $0) })
    var start: ContiguousArray<Int32> = [0]
    var needs: ContiguousArray<TeamInstance.Need> = []
    for list in instance.needs {
      needs += list
      start.append(Int32(needs.count))
    }
    needStart = start
    self.needs = needs
    maxRoles = team.settings.maxRoles
    maxNew = team.settings.maxNew
    hasTerms =
      team.roles.contains { $0.tenure.min > 1 }
      || members.contains { member in
        team.roles.indices.contains { 0..<team.roles[$0].tenure.min ~= member.tenureToday[$0] }
      }
    var exclusive = ContiguousArray<Bool>(repeating: false, count: instance.roles * instance.roles)
    for (a, role) in team.roles.enumerated() {
      for id in role.exclusive {
        guard let b = instance.roleIndex[id] else { continue }
        exclusive[a * instance.roles + b] = true
        exclusive[b * instance.roles + a] = true
      }
    }
    self.exclusive = exclusive
    hasExclusive = exclusive.contains(true)
    perLevel = instance.unitsPerLevel
    asUnderstudy = instance.unitsAsUnderstudy
    asHolder = instance.unitsAsHolder
    stretch = team.settings.stretch
    actingGap = team.settings.actingGap
    breadth = team.settings.breadth
    mostSlots = max(1, members.map(\.mutable.count).max() ?? 1)
  }

  /// Whether a member may have a seat in a period, whatever else the member has; levels as they could be at best.
  public func isOpen(_ code: Int32, _ t: Int, slot: Int) -> Bool {
    let r = Int(code >> 1)
    let member = members[slot]
    if code & 1 == 1 { return member.understudy[r].isOpen(t) }
    return member.fresh[r].isOpen(t) || member.continuing[r].isOpen(t)
  }

  /// Whether hours, strain and the number of roles allow a member the seats of a period together.
  public func fits(_ codes: UnsafeBufferPointer<Int32>, slot: Int) -> Bool {
    if codes.count > maxRoles { return false }
    let member = members[slot]
    var hours = 0.0
    var mental = 0.0
    var physical = 0.0
    for code in codes {
      let r = Int(code >> 1)
      if code & 1 == 1 {
        hours += member.understudy[r].hours
      } else {
        hours += max(member.fresh[r].hours, member.continuing[r].hours)
        mental += role[r].mental
        physical += role[r].physical
      }
    }
    let limits = member.limits
    return hours <= limits.hours + 1e-9 && mental <= limits.mental + 1e-9 && physical <= limits.physical + 1e-9
  }
}
