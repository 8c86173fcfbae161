import TeamModel

extension CompactModel {
  /// The seats of a solution, in order of member, role, kind and period.
  ///
  /// - Parameters:
  ///   - solution: values by the columns' names; what is missing counts as 0.
  public func seats(from solution: [String: Double]) -> [ProposedSeat] {
    let naming = Naming(
      members: grid.team.members.map(\.id), roles: grid.team.roles.map(\.id), competencies: grid.competencies)
    return seats { m, r, kind, t in
      solution[naming.name(kind == .holder ? "hold" : "learn", m: m, r: r, t)] ?? 0 > 0.5
    }
  }

  /// A distribution's seats, period by period.
  func cells(of seats: [ProposedSeat]) -> Set<CompactProgram.Place> {
    var cells = Set<CompactProgram.Place>()
    for seat in seats where seat.from <= seat.to {
      guard let m = grid.memberNumbers[seat.member], let r = grid.team.roles.firstIndex(where: { $0.id == seat.role })
      else { continue }
      for t in seat.from...seat.to { cells.insert(CompactProgram.Place(m: m, r: r, kind: seat.seat, t: t)) }
    }
    return cells
  }

  /// The seats of a solution of this program, one value for each column.
  public func seats(of program: CompactProgram, solution: some Collection<Double>) -> [ProposedSeat] {
    let values = Array(solution)
    let taken = Set(program.seats.filter { values[$0.column] > 0.5 }.map(\.place))
    return seats { taken.contains(CompactProgram.Place(m: $0, r: $1, kind: $2, t: $3)) }
  }

  private func seats(_ isTaken: (Int, Int, SeatKind, Int) -> Bool) -> [ProposedSeat] {
    var seats: [ProposedSeat] = []
    for m in grid.team.members.indices {
      let taken =
        grid.periods < 1
        ? []
        : (1...grid.periods).map { t in
          grid.team.roles.indices.flatMap { r in
            SeatKind.allCases.filter { isTaken(m, r, $0, t) }.map { (role: r, kind: $0) }
          }
        }
      let levels = levels(m, taken)
      for r in grid.team.roles.indices {
        for kind in SeatKind.allCases {
          var from: Int?
          for t in 1..<(grid.periods + 2) {
            let has = t <= grid.periods && taken[t - 1].contains { $0.role == r && $0.kind == kind }
            if has && from == nil { from = t }
            guard !has, let first = from else { continue }
            let acting = kind == .holder && (first..<t).contains { gap(r, $0, levels[$0 - 1]) > 0 }
            seats.append(
              ProposedSeat(
                member: grid.team.members[m].id, role: grid.team.roles[r].id, seat: kind, from: first, to: t - 1,
                acting: acting))
            from = nil
          }
        }
      }
    }
    return seats
  }

  /// The units of every competency when each period opens.
  private func levels(_ m: Int, _ taken: [[(role: Int, kind: SeatKind)]]) -> [[Int]] {
    var levels = [grid.startUnits[m]]
    for (index, seats) in taken.enumerated() {
      let before = levels[index]
      var after = before
      for seat in seats {
        for (c, need) in grid.needs[seat.role][index + 1].enumerated() {
          after[c] = max(after[c], grid.unitsAfter(before[c], need: need, seat.kind))
        }
      }
      levels.append(after)
    }
    return levels
  }

  private func gap(_ r: Int, _ t: Int, _ units: [Int]) -> Int {
    grid.needs[r][t].indices.reduce(0) { $0 + max(0, grid.needs[r][t][$1] - units[$1] / grid.unitsPerLevel) }
  }
}
