import CompactModel
import LinearProgramming
import RolePaths
import TeamModel

/// Lifts the floor among few seats: those that a linear relaxation takes and those of the solution in hand.
///
/// The relaxation is level 5's, at a floor between the one in hand and the bound: it spreads its seats over all members, which the relaxation of
/// level 4 does not. The program of so few seats is half of the whole one and is often searched to its end. It proves nothing. (Relaxation enforced neighbourhood search:
/// Berthold, "RENS: the optimal rounding", Mathematical Programming Computation 6, 2014.)
struct SupportSearch {
  let space: SearchSpace
  let profile: Profile
  let decided: [Decided]
  /// Seats closed for good.
  let closed: Set<MemberSeat>
  let deadline: Deadline
  /// GLPK's nodes for one program.
  private let nodeLimit = 200

  /// Tries a floor half-way to the bound, then one half-way from what that gave.
  ///
  /// - Parameters:
  ///   - most: no floor is higher, in hundredths.
  ///   - offer: takes a solution's seats; gives the solution in hand afterwards.
  func lift(
    from start: Incumbent, most: Int, offer: ([ProposedSeat]) -> Incumbent
  ) throws(LinearProgramError) -> Incumbent {
    var best = start
    var highest = most
    var searches = 0
    while searches < 2, !deadline.isOver, best.values.floor < highest {
      let target = (best.values.floor + highest + 1) / 2
      guard let relaxed = try relaxed(target) else { break }
      guard relaxed.value.isFinite else {
        highest = target - 1
        continue
      }
      if relaxed.seats.isEmpty { break }
      searches += 1
      if let seats = try search(relaxed, best) { best = offer(seats) }
      Trace.log("  support \(target): \(best.values.floor) at \(deadline.seconds) s")
    }
    return best
  }

  /// The relaxation of level 5 at a floor; nil when time was up.
  private func relaxed(_ target: Int) throws(LinearProgramError) -> RelaxedLevel? {
    try CompactLevel(model(closed), .team, fixed: fixed + [FixedLevel(.floor, Double(target) / 100)])
      .relaxed(timeLimit: deadline.secondsLeft, shouldStop: { deadline.isReached })
  }

  /// The best floor among the seats that a relaxation takes, where it is higher than the one known.
  private func search(_ relaxed: RelaxedLevel, _ known: Incumbent) throws(LinearProgramError) -> [ProposedSeat]? {
    let left = relaxed.left.subtracting(space.taken(known.paths))
    let level = CompactLevel(model(closed.union(left)), .floor, fixed: fixed)
    var options = IntegerOptions(timeLimit: deadline.secondsLeft)
    options.nodeLimit = nodeLimit
    options.branching = .driebeckTomlin
    options.objectiveLimit = Double(known.values.floor + 1) / 100
    return try level.decide(options: options, progress: { _ in deadline.isReached }).seats
  }

  private var fixed: [FixedLevel] {
    decided.map { FixedLevel($0.stage.aim, $0.stage.reported($0.worth, space)) }
  }

  private func model(_ closed: Set<MemberSeat>) -> CompactModel {
    CompactModel(space, profile: profile, without: closed)
  }
}
