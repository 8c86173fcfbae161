import Foundation
import RolePaths
import TeamModel

/// Betters a solution by many small changes: one that costs a little is taken now and then, ever more rarely.
///
/// It proves nothing, but looks at some hundred thousand changes a second, however large the team. (Simulated annealing: Kirkpatrick, Gelatt and Vecchi,
/// "Optimization by simulated annealing", Science 220, 1983; chains of members who hand on a role are ejection chains: Glover 1996.)
struct Annealing: Sendable {
  let space: SearchSpace
  let profile: Profile
  let tables: PathScoreTables
  let deadline: Deadline

  /// How far a run goes.
  struct Schedule {
    /// Changes tried.
    var steps: Int
    /// The extra cost that is taken once in 2.7 times, first and last.
    var warmest: Double
    var coldest: Double
    var seed: UInt64
    /// Seconds that it may take; it cools the sooner then. Nil for no limit.
    var seconds: Double?
  }

  init(_ space: SearchSpace, profile: Profile, tables: PathScoreTables, deadline: Deadline) {
    self.space = space
    self.profile = profile
    self.tables = tables
    self.deadline = deadline
  }

  /// The seats of the cheapest solution that a run meets, by the last wellbeing aimed at; nil where the start breaks a rule of a member.
  ///
  /// - Parameters:
  ///   - start: one path for each member.
  ///   - lifts: whether the wellbeing aimed at rises whenever everybody has it.
  func run(_ goal: AnnealingGoal, from start: [RolePath], _ schedule: Schedule, lifts: Bool = false) -> SeatGrid? {
    let weights = profile.weights(space.instance.team.weights)
    guard
      var state = AnnealingState(space, tables: tables, weights: weights, goal: goal, paths: start)
    else { return nil }
    var moves = AnnealingMoves(space, tables: tables, seed: schedule.seed)
    var best = state.cost
    let kept = SeatGrid(rows: state.seats.rows, periods: state.seats.periods, room: state.seats.room)
    kept.copy(state.seats)
    // Whether the state is the best that was met: it is copied when it is left.
    var isBest = true
    let factor = log(schedule.coldest / schedule.warmest)
    let begin = deadline.seconds
    var temperature = schedule.warmest
    for step in 0..<schedule.steps {
      if step & 1023 == 0 {
        let done = Double(step) / Double(schedule.steps)
        let used = schedule.seconds.map { (deadline.seconds - begin) / max($0, 1e-3) } ?? 0
        if used >= 1 || deadline.isReached { break }
        temperature = schedule.warmest * exp(factor * max(done, used))
      }
      let anchor = state.goal.lacking > 0 && moves.pick(4) == 0 ? lowest(state, &moves) : nil
      moves.propose(&state, anchor: anchor)
      let before = state.cost
      guard state.take(within: -temperature * log(moves.chance()), leaving: isBest ? kept : nil) else { continue }
      if isBest, state.cost > before {
        best = before
        isBest = false
      } else if state.cost < best - 1e-9 {
        best = state.cost
        isBest = true
      }
      if lifts, state.lacksNothing {
        var higher = state.goal
        higher.target += 0.01
        state.aim(higher)
        best = state.cost
        isBest = true
      }
    }
    if isBest { kept.copy(state.seats) }
    return kept
  }

  /// One of the members who lack most, at random.
  private func lowest(_ state: AnnealingState, _ moves: inout AnnealingMoves) -> Int? {
    var found: Int?
    var least = Double.infinity
    for _ in 0..<6 {
      let slot = moves.pick(state.scores.count)
      if state.scores[slot].wellbeing < least {
        least = state.scores[slot].wellbeing
        found = slot
      }
    }
    return found
  }

  /// The paths that the seats of a run make. The scorer has looked whether they keep the rules of each member.
  func paths(_ seats: SeatGrid) -> [RolePath]? {
    var paths: [RolePath] = []
    for slot in space.members.indices {
      guard let path = space.path(seats[slot], slot: slot, isChecked: true) else { return nil }
      paths.append(path)
    }
    return paths
  }
}

extension AnnealingState {
  /// Whether everybody has the wellbeing aimed at.
  var lacksNothing: Bool { scores.allSatisfy { $0.wellbeing >= goal.target } }
}

extension SearchSpace {
  /// The path that seats make; nil when they break a rule of the member.
  func path(_ row: SeatRow, slot: Int, isChecked: Bool = false) -> RolePath? {
    let team = instance.team
    var seats: [ProposedSeat] = []
    for t in 0..<instance.periods {
      for code in row.at(t) {
        seats.append(
          ProposedSeat(
            member: members[slot].person.id, role: team.roles[Int(code >> 1)].id,
            seat: code & 1 == 1 ? .understudy : .holder, from: t + 1, to: t + 1, acting: false))
      }
    }
    return path(of: seats, slot: slot, isChecked: isChecked)
  }
}
