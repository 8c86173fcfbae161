import TeamModel

/// One member compiled for pricing: the seats that could ever be taken, what each costs and teaches.
///
/// Seats are numbered locally. A role that the member holds today has two holder seats: *continuing* (held without a break since
/// today, so its age is known) and *fresh* (a later stint).
public struct MemberInstance: Sendable {
  /// A seat the member could take in some period.
  public struct Seat: Sendable {
    /// The role.
    public let role: Int
    /// Holder or understudy.
    public let kind: SeatKind
    /// Whether it continues today's stint as holder without a break.
    public let continuing: Bool
    /// Hours a week.
    public let hours: Double
    /// Whether presence, hours, vetoes, forbidden seats and reachable levels leave it open, by period.
    public var open: [Bool]
    /// +1 liked, 0 neutral, −1 disliked.
    public let taste: Double
    /// Whether it counts as shared.
    public let shared: Bool
  }

  /// A wish that counts, or any competency that can grow for who wants nothing.
  public struct Growth: Sendable {
    /// Position in `mutable`; −1 when nothing the member can do practises it.
    public let slot: Int
    /// Units to go for the whole share.
    public let distance: Int
    /// Share of the growth pillar for the whole distance.
    public let weight: Double
  }

  /// A role whose back-up the member may join by learning.
  public struct Prospect: Sendable {
    /// The role.
    public let role: Int
    /// Missing needs by period: position in `mutable` and needed units; nil where it stays out of reach.
    public let missing: [[(slot: Int, units: Int)]?]
  }

  /// Position in `team.members`.
  public let member: Int
  /// The member.
  public let person: Member
  /// Presence by period.
  public let present: [Bool]
  /// Periods in which the member is present.
  public let presentPeriods: Int
  /// The seats.
  public private(set) var seats: [Seat]
  /// Competencies whose level can change by practice.
  public let mutable: [Int]
  /// Units at the start, by `mutable` slot.
  public let startUnits: [Int]
  /// Most units that can be reached when a period opens: `[t][slot]`, t = 0…T.
  public let reachable: [[Int]]
  /// Today's level of every competency.
  public let levels: [Int]
  /// What growth counts.
  public let growth: [Growth]
  /// Whether growth is levels gained in anything, at most one.
  public let growsInAnything: Bool
  /// Cells in which the member could hold the role whatever is practised.
  public let couldAlways: [Int]
  /// Roles the member could hold after the last period whatever is practised.
  public let breadthAlways: Int
  /// Roles whose back-up the member may join.
  public let prospects: [Prospect]
  /// Roles the member may be able to hold after the last period: missing needs, none empty.
  public let breadthProspects: [[(slot: Int, units: Int)]]
  /// Periods held today without a break, by role; −1 when not held today.
  public let tenureToday: [Int]
  /// Roles the member is understudy of today.
  public let understudyToday: [Bool]
  /// Pinned seats: role and kind, by period.
  public let pins: [[(role: Int, kind: SeatKind)]]

  /// The member with some seats closed in some periods; seats that are closed in all of them are gone.
  func keeping(_ isOpen: (_ seat: Int, _ period: Int) -> Bool) -> MemberInstance {
    var narrowed = self
    for seat in seats.indices {
      for t in seats[seat].open.indices where !isOpen(seat, t) { narrowed.seats[seat].open[t] = false }
    }
    narrowed.seats.removeAll { !$0.open.contains(true) }
    return narrowed
  }

  /// Compiles a member of an instance.
  ///
  /// - Parameter settled: seats that are left out, and seats that are pinned. A closed seat is no forbidden one: the member can still come to be
  ///   back-up.
  public init(_ instance: TeamInstance, member m: Int, settled: SettledSeats = SettledSeats()) {
    let team = instance.team
    let settings = team.settings
    let lastPeriod = instance.periods
    let roleCount = instance.roles
    let person = team.members[m]
    member = m
    self.person = person
    let present = (0..<lastPeriod).map { TeamInstance.isPresent(person, period: $0 + 1, horizon: team.horizon) }
    self.present = present
    presentPeriods = present.filter { $0 }.count
    let levels = instance.competencies.map { person.has[$0] ?? 0 }
    self.levels = levels

    var tenure = [Int](repeating: -1, count: roleCount)
    var understudy = [Bool](repeating: false, count: roleCount)
    for seat in team.current where seat.member == person.id {
      guard let r = instance.roleIndex[seat.role] else { continue }
      if seat.seat == .holder { tenure[r] = seat.tenure(at: team.horizon) } else { understudy[r] = true }
    }
    tenureToday = tenure
    understudyToday = understudy

    var forbidden = [Bool](repeating: false, count: roleCount * lastPeriod * 2)
    for rule in team.forbid where rule.member == person.id {
      guard let r = instance.roleIndex[rule.role] else { continue }
      for t in 0..<lastPeriod where rule.covers(period: t + 1) {
        if rule.seat != .understudy { forbidden[(r * lastPeriod + t) * 2] = true }
        if rule.seat != .holder { forbidden[(r * lastPeriod + t) * 2 + 1] = true }
      }
    }
    let vetoed = team.roles.map { person.vetoes.contains($0.id) }
    var pins = [[(role: Int, kind: SeatKind)]](repeating: [], count: lastPeriod)
    for rule in team.keep where rule.member == person.id {
      guard let r = instance.roleIndex[rule.role] else { continue }
      for t in 0..<lastPeriod where rule.covers(period: t + 1) { pins[t].append((r, rule.seat ?? .holder)) }
    }
    for t in 0..<lastPeriod {
      for seat in settled.taken.filter({ $0.period == t }).sorted(by: { $0.role < $1.role })
      where !pins[t].contains(where: { $0.role == seat.role }) {
        pins[t].append((seat.role, seat.kind))
      }
    }
    self.pins = pins

    func isOpen(_ role: Int, _ t: Int, _ kind: SeatKind) -> Bool {
      !settled.closed.contains(SeatCell(role: role, period: t, kind: kind))
    }
    // Reachable levels and open seats, period by period: optimistic in both directions, so nothing possible is lost.
    let perLevel = instance.unitsPerLevel
    var units = levels.map { $0 * perLevel }
    var reachable = [units]
    var openHolder = [Bool](repeating: false, count: roleCount * lastPeriod)
    var openUnderstudy = [Bool](repeating: false, count: roleCount * lastPeriod)
    let epsilon = 1e-9
    for t in 0..<lastPeriod {
      var next = units
      for r in 0..<roleCount where present[t] && !vetoed[r] {
        let role = team.roles[r]
        let hours = person.hoursFor[role.id] ?? role.hours
        let needs = instance.needs[r * lastPeriod + t]
        let gap = needs.reduce(0) { $0 + max(0, $1.level - units[$1.competency] / perLevel) }
        let holder =
          isOpen(r, t, .holder) && gap <= settings.actingGap && !forbidden[(r * lastPeriod + t) * 2]
          && hours <= person.hours + epsilon
          && role.strain.mental <= person.limits.mental + epsilon
          && role.strain.physical <= person.limits.physical + epsilon
        let understudy =
          isOpen(r, t, .understudy) && gap <= settings.stretch && !forbidden[(r * lastPeriod + t) * 2 + 1]
          && role.understudies > 0
          && hours * settings.understudyShare <= person.hours + epsilon
        openHolder[r * lastPeriod + t] = holder
        openUnderstudy[r * lastPeriod + t] = understudy
        guard holder || understudy else { continue }
        for need in needs {
          let c = need.competency
          next[c] = max(next[c], min(need.level * perLevel, units[c] + instance.unitsAsUnderstudy))
          if holder && units[c] / perLevel >= need.level {
            next[c] = max(next[c], min(min(4, need.level + 1) * perLevel, units[c] + instance.unitsAsHolder))
          }
        }
      }
      units = next
      reachable.append(units)
    }

    let mutable = levels.indices.filter { units[$0] > levels[$0] * perLevel }
    self.mutable = mutable
    startUnits = mutable.map { levels[$0] * perLevel }
    self.reachable = reachable.map { row in mutable.map { row[$0] } }
    var slotOf = [Int](repeating: -1, count: levels.count)
    for (slot, c) in mutable.enumerated() { slotOf[c] = slot }

    // Seats.
    var seats: [Seat] = []
    for r in 0..<roleCount {
      let role = team.roles[r]
      let hours = person.hoursFor[role.id] ?? role.hours
      let taste = (person.likes.contains(role.id) ? 1.0 : 0) - (person.dislikes.contains(role.id) ? 1.0 : 0)
      let holderOpen = (0..<lastPeriod).map { openHolder[r * lastPeriod + $0] }
      if tenure[r] >= 0 {
        var going = true
        let continuing = holderOpen.map { open -> Bool in
          going = going && open
          return going
        }
        if continuing[0] {
          seats.append(
            Seat(
              role: r, kind: .holder, continuing: true, hours: hours, open: continuing, taste: taste,
              shared: role.holders.min >= 2))
        }
      }
      let earliest = tenure[r] >= 0 ? max(1, role.tenure.rest) : 0
      let fresh = holderOpen.enumerated().map { $0 >= earliest && $1 }
      if fresh.contains(true) {
        seats.append(
          Seat(
            role: r, kind: .holder, continuing: false, hours: hours, open: fresh, taste: taste,
            shared: role.holders.min >= 2))
      }
      let beside = (0..<lastPeriod).map { openUnderstudy[r * lastPeriod + $0] }
      if beside.contains(true) {
        seats.append(
          Seat(
            role: r, kind: .understudy, continuing: false, hours: hours * settings.understudyShare, open: beside,
            taste: taste, shared: true))
      }
    }
    self.seats = seats

    // Growth.
    var growth: [Growth] = []
    var total = 0.0
    for (id, want) in person.wants {
      guard let c = instance.competencyIndex[id], want.level > levels[c] else { continue }
      total += want.weight
    }
    for (id, want) in person.wants {
      guard total > 0, let c = instance.competencyIndex[id], want.level > levels[c] else { continue }
      growth.append(
        Growth(slot: slotOf[c], distance: (want.level - levels[c]) * perLevel, weight: want.weight / total))
    }
    growsInAnything = total <= 0
    if total <= 0 {
      growth = mutable.indices.map { Growth(slot: $0, distance: perLevel, weight: 1) }
    }
    self.growth = growth

    // Back-up and breadth.
    var always: [Int] = []
    var prospects: [Prospect] = []
    var breadth = 0
    var breadthProspects: [[(slot: Int, units: Int)]] = []
    for r in 0..<roleCount where !vetoed[r] {
      var missing: [[(slot: Int, units: Int)]?] = []
      var hopeful = false
      for t in 0..<lastPeriod {
        let needs = instance.needs[r * lastPeriod + t]
        let lacking = needs.filter { $0.level > levels[$0.competency] }
        if !present[t] || forbidden[(r * lastPeriod + t) * 2] {
          missing.append(nil)
        } else if lacking.isEmpty {
          always.append(r * lastPeriod + t)
          missing.append(nil)
        } else if lacking.allSatisfy({ reachable[t][$0.competency] >= $0.level * perLevel }) {
          missing.append(lacking.map { (slotOf[$0.competency], $0.level * perLevel) })
          hopeful = true
        } else {
          missing.append(nil)
        }
      }
      if hopeful { prospects.append(Prospect(role: r, missing: missing)) }
      if !forbidden[(r * lastPeriod + lastPeriod - 1) * 2] {
        let lacking = instance.needs[r * lastPeriod + lastPeriod - 1].filter { $0.level > levels[$0.competency] }
        if lacking.isEmpty {
          breadth += 1
        } else if lacking.allSatisfy({ units[$0.competency] >= $0.level * perLevel }) {
          breadthProspects.append(lacking.map { (slotOf[$0.competency], $0.level * perLevel) })
        }
      }
    }
    couldAlways = always
    breadthAlways = breadth
    self.prospects = prospects
    self.breadthProspects = breadthProspects
  }
}
