import RolePaths
import TeamModel

/// What stays the same through a whole search: the compiled team, its members, and the prices of level 5.
///
/// Members are numbered here from 0 in the order of the team, those who are never present left out.
final class SearchSpace: Sendable {
  let instance: TeamInstance
  let members: [MemberInstance]
  let pricers: [PathPricer]
  /// Pairs who never share a role.
  let apart: [(Int, Int)]
  /// Pairs who share a role where possible.
  let together: [(Int, Int)]
  /// By cell, members who could hold the role whatever is practised.
  let couldAlways: [Int]
  /// Level 5 times the number of members: what does not depend on the paths, and the price of each thin, cold and new seat.
  let teamConstant: Double
  /// Proposals that must not come again: at most so many seats in common with each.
  let excluded: [ExcludedProposal]
  let thinPrice: Double
  let coldPrice: Double
  let changePrice: Double

  init(_ team: Team, excluded: [[ProposedSeat]] = []) {
    let instance = TeamInstance(team)
    self.instance = instance
    let members = instance.presentMembers.map { MemberInstance(instance, member: $0) }
    self.members = members
    // Large teams: fewer portfolios a member, so that memory stays within bounds.
    let limit = max(8_000, min(60_000, 700_000 / max(1, members.count)))
    pricers = members.map { PathPricer(instance, $0, limit: limit) }
    let slot = Dictionary(
      members.enumerated().map { ($1.person.id, $0) }, uniquingKeysWith: { first, _ in first })
    func pairs(_ list: [MemberPair]) -> [(Int, Int)] {
      list.compactMap { pair in
        guard let a = slot[pair.first], let b = slot[pair.second], a != b else { return nil }
        return (a, b)
      }
    }
    self.excluded = excluded.map { ExcludedProposal($0, instance, slots: slot, members: members.count) }
    apart = pairs(team.apart)
    together = pairs(team.together)
    let lastPeriod = instance.periods
    var could = [Int](repeating: 0, count: instance.roles * lastPeriod)
    for member in members { for cell in member.couldAlways { could[cell] += 1 } }
    couldAlways = could
    let wanted = team.roles.reduce(0) { $0 + $1.holders.min + $1.backup } * lastPeriod
    let weights = team.settings.teamWeights
    let size = Double(max(1, members.count))
    let cells = Double(max(1, instance.roles * lastPeriod))
    thinPrice = wanted > 0 ? size * weights.backup / Double(wanted) : 0
    coldPrice = size * weights.handover / cells
    changePrice = weights.calm / Double(lastPeriod)
    teamConstant = size * (weights.backup + weights.handover)
  }

  /// Seats that members could have, each period counted, whether or not they can have them together.
  var openSeats: Int {
    members.reduce(0) { $0 + $1.seats.reduce(0) { $0 + $1.open.count { $0 } } }
  }

  /// Cells that a member must hold: pinned, or held today for less than the shortest term.
  func mustHold(_ member: MemberInstance) -> [Int] {
    var cells = Set<Int>()
    for t in 0..<instance.periods {
      for pin in member.pins[t] where pin.kind == .holder { cells.insert(instance.cell(pin.role, t)) }
    }
    for (r, role) in instance.team.roles.enumerated() where member.tenureToday[r] >= 0 {
      var t = 0
      while t < instance.periods && member.present[t] && member.tenureToday[r] + t < role.tenure.min {
        cells.insert(instance.cell(r, t))
        t += 1
      }
    }
    return cells.sorted()
  }

  /// Whether a profile only asks what fits one period best: generalised assignment.
  func isOnePeriodFit(_ profile: Profile) -> Bool { profile == .fit && instance.periods == 1 }
}

/// A proposal that must not come again: another one has at most nine tenths of its seats.
struct ExcludedProposal: Sendable {
  /// Seats in common at most, counted by period.
  let most: Int
  /// By member, the seats.
  let seats: [Set<SeatCell>]

  init(_ proposed: [ProposedSeat], _ instance: TeamInstance, slots: [String: Int], members: Int) {
    var seats = [Set<SeatCell>](repeating: [], count: members)
    for seat in proposed {
      guard let slot = slots[seat.member], let r = instance.roleIndex[seat.role] else { continue }
      for t in 1...instance.periods where seat.from <= t && t <= seat.to {
        seats[slot].insert(SeatCell(role: r, period: t - 1, kind: seat.seat))
      }
    }
    self.seats = seats
    let count = seats.reduce(0) { $0 + $1.count }
    most = count == 0 ? 0 : min(count - 1, Int((0.9 * Double(count)).rounded(.down)))
  }

  /// Seats that a member's path has in common with the proposal.
  func common(_ path: RolePath, slot: Int, periods: Int) -> Int {
    path.marks.reduce(0) {
      let cell = SeatCell(role: Int($1.cell) / periods, period: Int($1.cell) % periods, kind: $1.kind)
      return $0 + (seats[slot].contains(cell) ? 1 : 0)
    }
  }
}
