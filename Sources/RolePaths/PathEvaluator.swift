import TeamModel

/// Computes a member's role path exactly from its seats: marks, pillars, changes.
public struct PathEvaluator {
  private let instance: TeamInstance
  private let member: MemberInstance

  /// An evaluator for one member.
  public init(_ instance: TeamInstance, _ member: MemberInstance) {
    self.instance = instance
    self.member = member
  }

  /// The path with those seats (positions in the member's `seats`), by period; nil when the seats break competence.
  public func path(_ seatsByPeriod: [[Int]]) -> RolePath? {
    let lastPeriod = instance.periods
    let roles = instance.team.roles
    let settings = instance.team.settings
    let perLevel = instance.unitsPerLevel
    let person = member.person
    var marks: [RolePath.Mark] = []
    var acting = 0
    var overdue = 0
    var fitSum = 0.0
    var newSeats = [UInt8](repeating: 0, count: lastPeriod)
    var could: [Int32] = []
    var units = member.startUnits
    var load = 0.0
    var fitHours = 0.0
    var tasteHours = 0.0
    var sharedPeriods = 0
    var stint = member.tenureToday.map { max(0, $0) }
    var holding = Set<Int>(member.tenureToday.indices.filter { member.tenureToday[$0] >= 0 })
    var learning = Set<Int>(member.understudyToday.indices.filter { member.understudyToday[$0] })

    for t in 0..<lastPeriod {
      for prospect in member.prospects {
        if let missing = prospect.missing[t], missing.allSatisfy({ units[$0.slot] >= $0.units }) {
          could.append(Int32(instance.cell(prospect.role, t)))
        }
      }
      var next = units
      var hours = 0.0
      var mental = 0.0
      var physical = 0.0
      var together = false
      var holdsNow = Set<Int>()
      var learnsNow = Set<Int>()
      for index in seatsByPeriod[t] {
        let seat = member.seats[index]
        let role = roles[seat.role]
        var gap = 0
        for need in instance.needs[instance.cell(seat.role, t)] {
          guard let slot = member.mutable.firstIndex(of: need.competency) else {
            gap += max(0, need.level - member.levels[need.competency])
            continue
          }
          let level = units[slot] / perLevel
          gap += max(0, need.level - level)
          var reached = units[slot]
          if level < need.level {
            reached = min(need.level * perLevel, units[slot] + instance.unitsAsUnderstudy)
          } else if level == need.level && seat.kind == .holder {
            reached = max(reached, min(min(4, need.level + 1) * perLevel, units[slot] + instance.unitsAsHolder))
          }
          next[slot] = max(next[slot], reached)
        }
        guard gap <= (seat.kind == .holder ? settings.actingGap : settings.stretch) else { return nil }
        let fit = person.suits[role.id] ?? max(0, 1 - Double(gap) / 3)
        let warm = holding.contains(seat.role) || learning.contains(seat.role)
        marks.append(
          RolePath.Mark(
            cell: Int32(instance.cell(seat.role, t)), kind: seat.kind, gap: UInt8(min(gap, 255)), warm: warm))
        hours += seat.hours
        fitHours += seat.hours * fit
        tasteHours += seat.hours * seat.taste
        together = together || seat.shared
        if seat.kind == .holder {
          mental += role.strain.mental
          physical += role.strain.physical
          fitSum += fit
          acting += gap * role.critical
          holdsNow.insert(seat.role)
          stint[seat.role] = holding.contains(seat.role) ? stint[seat.role] + 1 : 1
          if let most = role.tenure.max, stint[seat.role] > most { overdue += 1 }
          if !holding.contains(seat.role) { newSeats[t] += 1 }
        } else {
          learnsNow.insert(seat.role)
          if !learning.contains(seat.role) { newSeats[t] += 1 }
        }
      }
      if member.present[t] {
        let used = person.hours > 0 ? hours / person.hours : 0
        let share = max(
          person.limits.mental > 0 ? mental / person.limits.mental : 0,
          person.limits.physical > 0 ? physical / person.limits.physical : 0)
        load += 0.6 * min(1, max(0, (used - 0.85) / 0.15)) + 0.4 * min(1, max(0, (share - 0.5) / 0.5))
        if together { sharedPeriods += 1 }
      }
      holding = holdsNow
      learning = learnsNow
      units = next
    }

    let periods = Double(max(1, member.presentPeriods))
    let available = periods * person.hours
    var breadth = member.breadthAlways
    for missing in member.breadthProspects where missing.allSatisfy({ units[$0.slot] >= $0.units }) { breadth += 1 }
    var growth = 0.0
    for item in member.growth where item.slot >= 0 {
      let way = Double(units[item.slot] - member.startUnits[item.slot]) / Double(item.distance)
      growth += item.weight * (member.growsInAnything ? way : min(1, way))
    }
    let pillars = RolePath.Pillars(
      workability: 1 - load / periods,
      deployability: 0.5 * (available > 0 ? fitHours / available : 0)
        + 0.5 * min(1, Double(breadth) / Double(max(1, settings.breadth))),
      growth: min(1, growth),
      connection: 0.5 * (0.5 + 0.5 * (available > 0 ? tasteHours / available : 0))
        + 0.5 * Double(sharedPeriods) / periods)
    return RolePath(
      member: member.member, marks: marks, could: could, acting: acting, overdue: overdue, newSeats: newSeats,
      fit: fitSum, pillars: pillars)
  }
}
