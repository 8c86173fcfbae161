import TeamModel

/// What a path is worth to a local search, in room that is used again and again.
public struct PathScore {
  /// One seat in one period: cell, then whether understudy, whether qualified, whether warm.
  public struct Mark {
    /// Role and period: role · periods + period (from 0).
    public var cell: Int32
    /// Whether the seat is an understudy's.
    public var isUnderstudy: Bool
    /// Whether no level is missing.
    public var isQualified: Bool
    /// Whether the member had a seat in the role in the period before.
    public var isWarm: Bool
  }

  /// The seats.
  public var marks: ContiguousArray<Mark> = []
  /// Cells in which the member could hold the role thanks to what the path teaches.
  public var could: ContiguousArray<Int32> = []
  /// Σ critical · gap of acting holder seats.
  public var acting = 0
  /// Σ periods held beyond the rotation deadline.
  public var overdue = 0
  /// New seats by period.
  public var newSeats: ContiguousArray<Int32>
  /// The weighted mean of the four pillars, 0…1.
  public var wellbeing = 0.0

  /// Room for a path over so many periods.
  public init(periods: Int) { newSeats = ContiguousArray(repeating: 0, count: periods) }
}

/// Tells in about a microsecond whether seats keep all rules of a member, and what the path is worth: `PathEvaluator` and the rules of pricing in
/// one pass without allocation.
///
/// A seat is told by a code: 2 · role, one more for an understudy.
public final class PathScorer {
  private let tables: PathScoreTables
  private let weights: PillarWeights
  // Of the member in work, by role.
  private let lastHeld: UnsafeMutablePointer<Int>
  private let lastLearned: UnsafeMutablePointer<Int>
  private let stint: UnsafeMutablePointer<Int>
  private let continuesTo: UnsafeMutablePointer<Int>
  // By slot of a competency that can change: when a period opens, and when it ends.
  private let units: UnsafeMutablePointer<Int>
  private let next: UnsafeMutablePointer<Int>

  /// A scorer of all members.
  public init(_ tables: PathScoreTables, weights: PillarWeights) {
    self.tables = tables
    self.weights = weights
    func room(_ count: Int) -> UnsafeMutablePointer<Int> {
      let pointer = UnsafeMutablePointer<Int>.allocate(capacity: max(1, count))
      pointer.initialize(repeating: 0, count: max(1, count))
      return pointer
    }
    lastHeld = room(tables.roles)
    lastLearned = room(tables.roles)
    stint = room(tables.roles)
    continuesTo = room(tables.roles)
    units = room(tables.mostSlots)
    next = room(tables.mostSlots)
  }

  deinit { for pointer in [lastHeld, lastLearned, stint, continuesTo, units, next] { pointer.deallocate() } }

  /// Scores a member's seats.
  ///
  /// - Parameters:
  ///   - seats: the seats.
  ///   - slot: the member.
  /// - Returns: whether the seats keep every rule of the member; otherwise `score` is of no use.
  public func score(_ seats: SeatRow, slot: Int, into score: inout PathScore) -> Bool {
    let member = tables.members[slot]
    score.marks.removeAll(keepingCapacity: true)
    score.could.removeAll(keepingCapacity: true)
    score.acting = 0
    score.overdue = 0
    begin(seats, member)
    var sums = Sums()
    for t in 0..<tables.periods {
      for prospect in member.prospects[member.prospectStart[t]..<member.prospectStart[t + 1]]
      where isReached(prospect, member) { score.could.append(prospect.cell) }
      guard open(seats, member, t, &score, &sums) else { return false }
    }
    score.wellbeing = wellbeing(member, sums)
    return true
  }

  /// What adds up over the periods.
  private struct Sums {
    var load = 0.0
    var fitHours = 0.0
    var tasteHours = 0.0
    var sharedPeriods = 0
  }

  private func begin(_ seats: SeatRow, _ member: PathScoreTables.Member) {
    // Only of roles that are met.
    for t in 0..<tables.periods {
      for code in seats.at(t) {
        let r = Int(code >> 1)
        lastHeld[r] = Int.min / 2
        lastLearned[r] = Int.min / 2
        stint[r] = 0
        continuesTo[r] = -1
      }
    }
    for (r, tenure) in member.heldToday {
      lastHeld[r] = -1
      lastLearned[r] = Int.min / 2
      stint[r] = max(0, tenure)
      continuesTo[r] = 0
    }
    for r in member.learnedToday { lastLearned[r] = -1 }
    for k in member.startUnits.indices { units[k] = member.startUnits[k] }
  }

  private func isReached(_ prospect: PathScoreTables.Prospect, _ member: PathScoreTables.Member) -> Bool {
    for index in Int(prospect.first)..<Int(prospect.last)
    where units[member.missing[index].slot] < member.missing[index].units { return false }
    return true
  }

  /// Takes the seats of one period; false when a rule is broken.
  private func open(
    _ seats: SeatRow, _ member: PathScoreTables.Member, _ t: Int, _ score: inout PathScore, _ sums: inout Sums
  ) -> Bool {
    let tables = self.tables
    let codes = seats.at(t)
    if codes.count > tables.maxRoles { return false }
    for k in member.startUnits.indices { next[k] = units[k] }
    var hours = 0.0
    var mental = 0.0
    var physical = 0.0
    var isShared = false
    var new = 0
    for (place, code) in codes.enumerated() {
      let r = Int(code >> 1)
      let isUnderstudy = code & 1 == 1
      for before in 0..<place {
        let other = codes[before]
        if other >> 1 == code >> 1 { return false }
        if tables.hasExclusive, !isUnderstudy, other & 1 == 0, tables.isExclusive(r, Int(other >> 1)) { return false }
      }
      guard let seat = seat(member, r, isUnderstudy, t) else { return false }
      let held = lastHeld[r] == t - 1
      let learned = lastLearned[r] == t - 1
      let cell = r * tables.periods + t
      guard let gap = practise(member, cell, isUnderstudy) else { return false }
      hours += seat.hours
      sums.fitHours += seat.hours * (seat.suits.isNaN ? max(0, 1 - Double(gap) / 3) : seat.suits)
      sums.tasteHours += seat.hours * seat.taste
      isShared = isShared || seat.isShared
      if isUnderstudy {
        if !learned { new += 1 }
      } else {
        let role = tables.role[r]
        mental += role.mental
        physical += role.physical
        score.acting += gap * role.critical
        if held {
          stint[r] += 1
        } else {
          // A new stint, after the rest that the role asks for.
          if lastHeld[r] >= t - role.rest { return false }
          stint[r] = 1
          new += 1
        }
        if stint[r] > role.mostTenure { score.overdue += 1 }
      }
      score.marks.append(
        PathScore.Mark(cell: Int32(cell), isUnderstudy: isUnderstudy, isQualified: gap == 0, isWarm: held || learned))
    }
    let limits = member.limits
    guard hours <= limits.hours + 1e-9, mental <= limits.mental + 1e-9, physical <= limits.physical + 1e-9,
      new <= tables.maxNew
    else { return false }
    for code in codes { if code & 1 == 0 { lastHeld[Int(code >> 1)] = t } else { lastLearned[Int(code >> 1)] = t } }
    for pin in member.pins[t] where !codes.contains(pin) { return false }
    if member.present[t] {
      if tables.hasTerms && !staysLongEnough(seats, member, t) { return false }
      let used = limits.hours > 0 ? hours / limits.hours : 0
      let share = max(
        limits.mental > 0 ? mental / limits.mental : 0, limits.physical > 0 ? physical / limits.physical : 0)
      sums.load += 0.6 * min(1, max(0, (used - 0.85) / 0.15)) + 0.4 * min(1, max(0, (share - 0.5) / 0.5))
      if isShared { sums.sharedPeriods += 1 }
    }
    score.newSeats[t] = Int32(new)
    for k in member.startUnits.indices { units[k] = next[k] }
    return true
  }

  /// Whether the member leaves no role before its shortest term in period `t`.
  private func staysLongEnough(_ seats: SeatRow, _ member: PathScoreTables.Member, _ t: Int) -> Bool {
    if t == 0 {
      for (r, tenure) in member.heldToday
      where tenure < tables.role[r].leastTenure && lastHeld[r] != 0 { return false }
      return true
    }
    for code in seats.at(t - 1) where code & 1 == 0 {
      let r = Int(code >> 1)
      if lastHeld[r] == t - 1 && stint[r] < tables.role[r].leastTenure { return false }
    }
    return true
  }

  private func seat(
    _ member: PathScoreTables.Member, _ r: Int, _ isUnderstudy: Bool, _ t: Int
  ) -> PathScoreTables.Seat? {
    if isUnderstudy { return member.understudy[r].isOpen(t) ? member.understudy[r] : nil }
    if continuesTo[r] == t, member.continuing[r].isOpen(t) {
      continuesTo[r] = t + 1
      return member.continuing[r]
    }
    return member.fresh[r].isOpen(t) ? member.fresh[r] : nil
  }

  /// Missing levels of a seat, and what it teaches; nil where more is missing than is allowed.
  private func practise(_ member: PathScoreTables.Member, _ cell: Int, _ isUnderstudy: Bool) -> Int? {
    let tables = self.tables
    var gap = 0
    for index in Int(tables.needStart[cell])..<Int(tables.needStart[cell + 1]) {
      let need = tables.needs[index]
      let slot = Int(member.slotOf[need.competency])
      if slot < 0 {
        gap += max(0, need.level - member.levels[need.competency])
        continue
      }
      let now = units[slot]
      let level = now / tables.perLevel
      gap += max(0, need.level - level)
      var reached = now
      if level < need.level {
        reached = min(need.level * tables.perLevel, now + tables.asUnderstudy)
      } else if level == need.level && !isUnderstudy {
        reached = max(now, min(min(4, need.level + 1) * tables.perLevel, now + tables.asHolder))
      }
      if reached > next[slot] { next[slot] = reached }
    }
    return gap <= (isUnderstudy ? tables.stretch : tables.actingGap) ? gap : nil
  }

  private func wellbeing(_ member: PathScoreTables.Member, _ sums: Sums) -> Double {
    let periods = Double(max(1, member.presentPeriods))
    let available = periods * member.limits.hours
    var breadth = member.breadthAlways
    for prospect in member.breadthProspects where isReached(prospect, member) { breadth += 1 }
    var growth = 0.0
    for item in member.growth where item.slot >= 0 {
      let way = Double(units[item.slot] - member.startUnits[item.slot]) / Double(item.distance)
      growth += item.weight * (member.growsInAnything ? way : min(1, way))
    }
    let w = weights
    let workability = 1 - sums.load / periods
    let deployability =
      0.5 * (available > 0 ? sums.fitHours / available : 0)
      + 0.5 * min(1, Double(breadth) / Double(max(1, tables.breadth)))
    let connection =
      0.5 * (0.5 + 0.5 * (available > 0 ? sums.tasteHours / available : 0)) + 0.5 * Double(sums.sharedPeriods) / periods
    return
      (w.workability * workability + w.deployability * deployability + w.growth * min(1, growth)
      + w.connection * connection) / w.total
  }
}
