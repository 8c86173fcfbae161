import CompactModel
import Dispatch
import LinearProgramming
import RolePaths
import TeamModel

/// Lifts the floor among few seats: those that a linear relaxation takes and those of the solution in hand.
///
/// The relaxation is level 5's, at a floor between the one in hand and the bound: it spreads its seats over all members, which the relaxation of
/// level 4 does not. The program of so few seats is half of the whole one and is often searched to its end. It proves nothing. Two floors are
/// tried at once; what the first finds is taken first, so that the answer does not depend on threads. (Relaxation enforced neighbourhood search:
/// Berthold, "RENS: the optimal rounding", Mathematical Programming Computation 6, 2014.)
struct SupportSearch {
  let space: SearchSpace
  let profile: Profile
  let threads: Int
  let decided: [Decided]
  /// Seats closed for good.
  let closed: Set<ClosedSeat>
  let deadline: Deadline
  /// GLPK's nodes for one program.
  private let nodeLimit = 200

  /// What one relaxation led to.
  private typealias Found = Result<[ProposedSeat]?, LinearProgramError>

  /// Tries floors half-way to the bound, then nearer and nearer to the one in hand.
  ///
  /// - Parameters:
  ///   - most: no floor is higher, in hundredths.
  ///   - offer: takes a solution's seats; gives the solution in hand afterwards.
  func lift(
    from start: Incumbent, most: Int, offer: ([ProposedSeat]) -> Incumbent
  ) throws(LinearProgramError) -> Incumbent {
    var best = start
    var tried = Set<Int>()
    for _ in 0..<2 where !deadline.isOver && best.values.floor < most {
      let floor = best.values.floor
      let middle = (floor + most + 1) / 2
      let targets = [middle, (floor + middle + 1) / 2].filter { tried.insert($0).inserted }
      if targets.isEmpty { break }
      for result in search(targets, best) { if let seats = try result.get() { best = offer(seats) } }
      trace("support \(targets): \(best.values.floor)")
      if best.values.floor == floor { break }
    }
    return best
  }

  private func trace(_ text: String) { Trace.log("  \(text) at \(deadline.seconds)") }

  /// Searches for several floors, on as many threads as there are.
  private func search(_ targets: [Int], _ known: Incumbent) -> [Found] {
    var results = [Found](repeating: .success(nil), count: targets.count)
    results.withUnsafeMutableBufferPointer { buffer in
      nonisolated(unsafe) let buffer = buffer
      @Sendable func work(_ k: Int) {
        buffer[k] = Result { () throws(LinearProgramError) in
          try GLPKEnvironment.withEnvironment { () throws(LinearProgramError) in try search(targets[k], known) }
        }
      }
      if threads > 1 {
        DispatchQueue.concurrentPerform(iterations: targets.count, execute: work)
      } else {
        for k in targets.indices { work(k) }
      }
    }
    return results
  }

  /// The best floor among the seats that the relaxation at `target` takes, where it is higher than the one known.
  private func search(_ target: Int, _ known: Incumbent) throws(LinearProgramError) -> [ProposedSeat]? {
    let fixed = decided.map { FixedLevel($0.stage.aim, $0.stage.reported($0.worth, space)) }
    let whole = CompactLevel(model(closed), .team, fixed: fixed + [FixedLevel(.floor, Double(target) / 100)])
    let relaxed = try whole.relaxed(timeLimit: deadline.secondsLeft, shouldStop: { deadline.isReached })
    guard let relaxed, relaxed.value.isFinite else { return nil }
    return try search(Stage(aim: .floor), relaxed, known)
  }

  /// The best of a level among the seats that a relaxation takes and those of a solution, where it is better than that.
  func search(_ stage: Stage, _ relaxed: RelaxedLevel, _ known: Incumbent) throws(LinearProgramError) -> [ProposedSeat]?
  {
    let fixed = decided.map { FixedLevel($0.stage.aim, $0.stage.reported($0.worth, space)) }
    var kept = Set<ClosedSeat>()
    for (slot, path) in known.paths.enumerated() {
      let member = space.members[slot].person.id
      for mark in path.marks { kept.insert(ClosedSeat(member: member, cell: Int(mark.cell), kind: mark.kind)) }
    }
    let left = relaxed.seats.filter { $0.share <= 1e-6 && !kept.contains($0.seat) }
    let level = CompactLevel(model(closed.union(left.map(\.seat))), stage.aim, fixed: fixed)
    var options = IntegerOptions(timeLimit: deadline.secondsLeft)
    options.nodeLimit = nodeLimit
    options.branching = .driebeckTomlin
    options.objectiveLimit = stage.reported(stage.worth(known.values, space) + 1, space)
    let found = try level.decide(options: options, progress: { _ in deadline.isReached })
    trace("\(level.size) rows and columns: \(found.value ?? .nan), \(found.bound ?? .nan)")
    return found.seats
  }

  private func model(_ closed: Set<ClosedSeat>) -> CompactModel {
    var surroundings = Surroundings()
    surroundings.closed = closed
    return CompactModel(team: space.instance.team, profile: profile, surroundings: surroundings)
  }
}
