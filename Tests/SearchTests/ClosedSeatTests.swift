import CompactModel
import SyntheticTeams
import TeamModel
import Testing

@testable import Search

/// Seats that a relaxation shows to be of no use, and the search among those it takes.
struct ClosedSeatTests {
  private let endless = Deadline.endless

  @Test("what the relaxation closes costs no solution: the best value stays, and no closed seat is part of it")
  func closesNothingOfUse() throws {
    var closings = 0
    for seed in 1...60 {
      let team = SyntheticTeam.random(seed: UInt64(seed), members: 4, roles: 3, periods: 3)
      let space = SearchSpace(team)
      for aim in [LevelOutcome.Aim.covered, .competent, .onTime, .floor, .team] {
        let stage = Stage(aim: aim)
        var step = CompactStep(space, profile: .balanced)
        let model = CompactModel(team: team)
        let whole = try CompactLevel(model, aim).decide()
        guard let best = whole.value, let relaxed = try CompactLevel(model, aim).relaxed() else { continue }
        let worth = stage.worth(ofReported: best, space)
        let share = step.close(stage, relaxed, worth: worth)
        if share == 0 { continue }
        closings += 1
        let narrowed = try #require(step.level(stage, decided: [], deadline: endless))
        #expect(narrowed.size < CompactLevel(model, aim).size, "seed \(seed), \(aim)")
        let again = try #require(try narrowed.decide().value, "seed \(seed), \(aim): closed seats leave a solution")
        #expect(abs(again - best) < 1e-6, "seed \(seed), \(aim)")
        // Every seat closed, taken up all the same, comes out worse.
        for seat in relaxed.seats.filter({ step.closed.contains($0.seat) }).map(\.seat).prefix(4) {
          var forced = team
          let role = team.roles[seat.cell / space.instance.periods].id
          let period = seat.cell % space.instance.periods + 1
          forced.keep.append(
            SeatRule(member: seat.member, role: role, seat: seat.kind, from: period, to: period))
          let value = try CompactLevel(CompactModel(team: forced), aim).decide().value
          if let value {
            #expect(
              stage.worth(ofReported: value, space) < worth, "seed \(seed), \(aim): \(seat) is in a best solution")
          }
        }
      }
    }
    #expect(closings >= 20, "too few teams had anything to close")
  }

  @Test("among the relaxation's own seats the floor is lifted or left, twice the same")
  func liftsTheFloor() throws {
    var higher = 0
    for seed in 1...20 {
      let team = SyntheticTeam.random(seed: UInt64(seed), members: 5, roles: 4, periods: 3)
      let space = SearchSpace(team)
      guard let paths = GreedyStart(space, weights: team.weights).paths() else { continue }
      let start = Incumbent(paths: paths, values: space.values(paths, weights: team.weights))
      guard start.values.broken == 0 else { continue }
      let lifted = try (0..<2).map { _ in
        var best = start
        return try CompactStep(space, profile: .balanced).support(decided: [], deadline: endless)
          .lift(from: start, most: 100) { seats in
            guard let found = space.paths(of: seats) else { return best }
            let values = space.values(found, weights: team.weights)
            if values.broken == 0 && values.floor > best.values.floor { best = Incumbent(paths: found, values: values) }
            return best
          }
      }
      #expect(lifted[0].paths.map(\.key) == lifted[1].paths.map(\.key), "seed \(seed)")
      #expect(lifted[0].values.floor >= start.values.floor, "seed \(seed)")
      if lifted[0].values.floor > start.values.floor { higher += 1 }
    }
    #expect(higher >= 3, "a greedy plan mostly leaves somebody behind")
  }

  @Test("a start with a seat that is closed is left aside, not taken for another")
  func closedStart() throws {
    let team = SyntheticTeam.random(seed: 1, members: 3, roles: 2, periods: 2)
    let model = CompactModel(team: team)
    let seats = try #require(try CompactLevel(model, .covered).decide().seats)
    let seat = try #require(seats.first)
    var surroundings = Surroundings()
    let role = try #require(team.roles.firstIndex { $0.id == seat.role })
    surroundings.closed = [
      MemberSeat(member: seat.member, cell: role * team.horizon.periods + seat.from - 1, kind: seat.seat)
    ]
    let narrowed = CompactModel(team: team, surroundings: surroundings)
    let found = try CompactLevel(narrowed, .covered).decide(from: seats)
    #expect(found.isProven || found.isInfeasible)
    for other in found.seats ?? []
    where other.member == seat.member && other.role == seat.role && other.seat == seat.seat {
      #expect(!(other.from...other.to).contains(seat.from))
    }
  }
}
