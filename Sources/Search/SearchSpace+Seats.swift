import CompactModel
import RolePaths
import TeamModel

extension SearchSpace {
  /// The seats of one path for each member, in order of member, period and role, runs merged.
  func seats(of paths: [RolePath]) -> [ProposedSeat] {
    let team = instance.team
    let lastPeriod = instance.periods
    var result: [ProposedSeat] = []
    for path in paths {
      var open: [ProposedSeat] = []
      for mark in path.marks.sorted(by: {
        ($0.cell % Int32(lastPeriod), $0.cell) < ($1.cell % Int32(lastPeriod), $1.cell)
      }) {
        let role = team.roles[Int(mark.cell) / lastPeriod].id
        let t = Int(mark.cell) % lastPeriod + 1
        if let index = open.firstIndex(where: { $0.role == role && $0.seat == mark.kind && $0.to == t - 1 }) {
          open[index].to = t
          open[index].acting = open[index].acting || (mark.kind == .holder && mark.gap > 0)
        } else {
          open.append(
            ProposedSeat(
              member: team.members[path.member].id, role: role, seat: mark.kind, from: t, to: t,
              acting: mark.kind == .holder && mark.gap > 0))
        }
      }
      result += open
    }
    return result
  }

  /// The seats that one path for each member takes, period by period.
  func taken(_ paths: [RolePath]) -> Set<MemberSeat> {
    var seats = Set<MemberSeat>()
    for (slot, path) in paths.enumerated() {
      let member = members[slot].person.id
      for mark in path.marks { seats.insert(MemberSeat(member: member, cell: Int(mark.cell), kind: mark.kind)) }
    }
    return seats
  }

  /// The members with seats about which there is nothing left to decide.
  func members(closed: Set<MemberSeat>, taken: Set<MemberSeat>) -> [MemberInstance] {
    func cells(_ seats: Set<MemberSeat>) -> [String: Set<SeatCell>] {
      Dictionary(grouping: seats, by: \.member).mapValues { seats in
        Set(
          seats.map {
            SeatCell(role: $0.cell / instance.periods, period: $0.cell % instance.periods, kind: $0.kind)
          })
      }
    }
    let (closed, taken) = (cells(closed), cells(taken))
    return members.map {
      let id = $0.person.id
      guard closed[id] != nil || taken[id] != nil else { return $0 }
      let settled = SettledSeats(closed: closed[id] ?? [], taken: taken[id] ?? [])
      return MemberInstance(instance, member: $0.member, settled: settled)
    }
  }

  /// Whether a path keeps every rule of its member: whether pricing finds it when nothing else is allowed.
  private func keepsRules(_ path: RolePath, _ member: MemberInstance, slot: Int) -> Bool {
    let lastPeriod = instance.periods
    var limits = PathLimits()
    limits.required = path.marks.map {
      SeatCell(role: Int($0.cell) / lastPeriod, period: Int($0.cell) % lastPeriod, kind: $0.kind)
    }
    let wanted = Set(limits.required)
    for seat in member.seats {
      for t in 0..<lastPeriod where seat.open[t] {
        let cell = SeatCell(role: seat.role, period: t, kind: seat.kind)
        if !wanted.contains(cell) { limits.forbidden.append(cell) }
      }
    }
    let prices = PathPrices(instance, weights: instance.team.weights)
    let answer = pricers[slot].price(prices, limits: limits, effort: PathPricer.Effort(most: 1))
    return answer.paths.first?.path.key == path.key
  }

  /// The paths that seats make, one for each member; nil when they break a rule of some member.
  func paths(of seats: [ProposedSeat]) -> [RolePath]? {
    var result: [RolePath] = []
    for slot in members.indices {
      guard let path = path(of: seats, slot: slot) else { return nil }
      result.append(path)
    }
    return result
  }

  /// The path that a member's seats among these make; nil when they break a rule of the member.
  ///
  /// - Parameter isChecked: whether the seats are known to keep the rules; asking pricing takes long.
  func path(of seats: [ProposedSeat], slot: Int, isChecked: Bool = false) -> RolePath? {
    let member = members[slot]
    let lastPeriod = instance.periods
    var byPeriod = [[Int]](repeating: [], count: lastPeriod)
    var heldBefore = Set(member.tenureToday.indices.filter { member.tenureToday[$0] >= 0 })
    let own = seats.filter { $0.member == member.person.id }
    for t in 0..<lastPeriod {
      var held = Set<Int>()
      for seat in own where seat.from <= t + 1 && t + 1 <= seat.to {
        guard let r = instance.roleIndex[seat.role] else { return nil }
        let continuing = seat.seat == .holder && heldBefore.contains(r)
        guard
          let index = member.seats.firstIndex(where: {
            $0.role == r && $0.kind == seat.seat && $0.continuing == continuing
          }) ?? member.seats.firstIndex(where: { $0.role == r && $0.kind == seat.seat && !$0.continuing }),
          member.seats[index].open[t]
        else { return nil }
        byPeriod[t].append(index)
        if continuing { held.insert(r) }
      }
      heldBefore = held
    }
    guard let path = PathEvaluator(instance, member).path(byPeriod) else { return nil }
    return isChecked || keepsRules(path, member, slot: slot) ? path : nil
  }
}
