import CompactModel
import LinearProgramming
import RolePaths
import TeamModel

/// What a level that counts what is to be avoided cannot fall below, told by the first periods alone.
///
/// A solution's first periods are a solution of a team that plans no further, and they count no more than all of it. What is missing is mostly
/// missing early, before anybody has learnt, and what is late today is overdue soon: that a program of two or three periods has no better
/// solution often shows in a moment, where the program of all periods leaves it open for long.
struct FirstPeriods {
  let space: SearchSpace
  let profile: Profile
  /// Seats that no solution as good as the one in hand has.
  let closed: Set<MemberSeat>
  let decided: [Decided]
  let deadline: Deadline
  /// The search of a model target by target.
  let targets: (CompactModel) -> TargetSearch
  /// The most rows and columns, after presolve, that GLPK settles.
  private let largest = 12_000

  /// Whether presolve alone shows that no solution is better than one in hand: of the first period, of the first two, and so on to all.
  ///
  /// - Parameter worth: that of the solution in hand, for a level whose values are whole.
  func excludeBetter(_ stage: Stage, than worth: Double) -> Bool {
    let fixed =
      decided.map { FixedLevel($0.stage.aim, $0.stage.reported($0.worth, space)) }
      + [FixedLevel(stage.aim, stage.reported(worth + 1, space))]
    return (1...max(1, space.instance.periods)).contains { periods in
      !deadline.isOver && CompactLevel(model(periods), stage.aim, fixed: fixed).isInfeasible
    }
  }

  /// Lets GLPK refute targets in the first period, then in the first two, and so on as long as it may get to the end.
  ///
  /// - Parameters:
  ///   - worth: that of a solution in hand.
  ///   - most: no solution is worth more.
  /// - Returns: a proven bound on the worth.
  func bound(_ stage: Stage, from worth: Double, most: Double) throws(LinearProgramError) -> Double {
    var bound = most
    for periods in 1..<max(1, space.instance.periods) where bound > worth + 0.5 && !deadline.isOver {
      let model = model(periods)
      guard CompactLevel(model, stage.aim).presolvedSize <= largest else { break }
      bound = min(bound, try targets(model).descend(from: worth, most: bound) { _ in worth })
    }
    return bound
  }

  /// The model of a team that plans only its first periods.
  private func model(_ periods: Int) -> CompactModel {
    var team = space.instance.team
    team.horizon.periods = periods
    let all = space.instance.periods
    var surroundings = Surroundings()
    for seat in closed where seat.cell % all < periods {
      var seat = seat
      seat.cell = seat.cell / all * periods + seat.cell % all
      surroundings.closed.insert(seat)
    }
    return CompactModel(team: team, profile: profile, surroundings: surroundings)
  }
}
