import CompactModel
import LinearProgramming
import RolePaths
import TeamModel

/// Decides a level whose value is a whole number target by target: is there a solution that is as good as this?
///
/// A target that must be met is a strong rule: presolve and branching draw far more from it than from a value that is yet to be found. The
/// program asks for the best of a later level, so that what is found is a good start for that one, and often its best.
struct TargetSearch {
  let space: SearchSpace
  let model: CompactModel
  let stage: Stage
  /// The level that is asked for while this one is held.
  let next: Stage
  let decided: [Decided]
  let deadline: Deadline
  /// Most of the time that is left, as a share.
  let share: Double
  /// How GLPK searches.
  let ways: TreeSearch.Ways
  /// Whether targets are tried only among the seats that a relaxation takes: enough where the whole program takes long.
  var rounds = false
  /// The last level.
  let last: Stage
  /// The model without some seats more.
  let few: (Set<MemberSeat>) -> CompactModel
  /// GLPK's nodes for one target.
  let nodes: (CompactLevel) -> Int

  /// GLPK's nodes among few seats: where the whole program is large, other ways of deciding the level take long too.
  private func roundingNodes(_ whole: CompactLevel) -> Int { whole.presolvedSize > 8_000 ? 1_700 : 330 }
  /// Most targets that are searched of a level which is nearly met.
  private let mostSearches = 4

  private enum Answer {
    case found([ProposedSeat])
    case none
    /// Presolve alone shows that there is none.
    case refuted
    case open
  }

  /// Tries the bound, then what lies below it step by step; between the two once there is a solution. What presolve refutes costs next to
  /// nothing, and the nearer a target is to what is possible, the more presolve draws from it.
  ///
  /// - Parameters:
  ///   - most: no solution is worth more.
  ///   - offer: takes a solution's seats; gives the worth of the one in hand afterwards.
  /// - Returns: a proven bound on the worth.
  func descend(
    from worth: Double, most: Double, offer: ([ProposedSeat]) -> Double
  ) throws(LinearProgramError) -> Double {
    var worth = worth
    var highest = most.rounded(.down)
    var searches = 0
    var isFound = false
    while searches < mostSearches, highest > worth + 0.5, !deadline.isOver {
      let target = isFound ? highest - ((highest - worth) / 2).rounded(.down) : highest
      let answer = try search(target)
      Trace.log("  target \(stage.reported(target, space)) at \(deadline.seconds) s")
      switch answer {
      case .found(let seats):
        isFound = true
        searches += 1
        worth = offer(seats)
        if worth < target { return highest }
      case .none:
        highest = target - 1
        searches += 1
      case .refuted: highest = target - 1
      case .open: return highest
      }
    }
    return highest
  }

  /// Climbs from the worth in hand, for levels whose bound is far off: the next step, then half of the way to the bound, again and again.
  ///
  /// - Parameters:
  ///   - bisects: whether to go on for a better bound where the next step stays open.
  func climb(
    from worth: Double, most: Double, bisects: Bool, offer: ([ProposedSeat]) -> Double
  ) throws(LinearProgramError) -> Double {
    var worth = worth.rounded()
    var highest = most.rounded(.down)
    // The highest target that stayed open.
    var open = worth
    var target = worth + 1
    while max(open, worth) < highest, !deadline.isOver {
      let answer = try search(target)
      Trace.log("  target \(stage.reported(target, space)) at \(deadline.seconds) s")
      switch answer {
      case .found(let seats):
        worth = offer(seats)
        if worth < target { return highest }
      case .none, .refuted: highest = target - 1
      case .open:
        guard bisects || target > worth + 1 else { return highest }
        if !bisects {
          target = worth + 1
          continue
        }
        open = target
      }
      target = ((max(open, worth) + highest + 1) / 2).rounded(.down)
    }
    return highest
  }

  private func search(_ target: Double) throws(LinearProgramError) -> Answer {
    let fixed =
      decided.map { FixedLevel($0.stage.aim, $0.stage.reported($0.worth, space)) }
      + [FixedLevel(stage.aim, stage.reported(target, space))]
    let level = CompactLevel(model, next.aim, fixed: fixed)
    if level.isInfeasible { return .refuted }
    if rounds { return try round(level, fixed) }
    // Cut off what no whole solution is: it may show that there is none.
    let limit = deadline.secondsLeft.map { share * $0 }
    guard let relaxed = try level.relaxed(cuts: true, timeLimit: limit, shouldStop: { deadline.isOver })
    else { return .open }
    if !relaxed.value.isFinite { return .none }
    let tree = TreeSearch(
      nodes: nodes(level), absoluteGap: next.isIntegral ? next.reportedUnit - 1e-6 : nil, deadline: deadline,
      share: share, ways: ways, isTight: !next.isRule)
    // What counts what is to be avoided is settled in a moment; of level 5 any solution is enough.
    let found = try tree.run(level.adding(relaxed), start: nil, stopsAtFirst: !next.isRule)
    if let seats = found.seats { return .found(seats) }
    return found.isInfeasible ? .none : .open
  }

  /// Looks among the seats that the relaxation of level 5 takes when the target is met: it spreads its seats over all members, which those of
  /// other levels do not. (Relaxation enforced neighbourhood search: Berthold 2014.)
  private func round(_ level: CompactLevel, _ fixed: [FixedLevel]) throws(LinearProgramError) -> Answer {
    let whole = last.aim == next.aim ? level : CompactLevel(model, last.aim, fixed: fixed)
    let limit = deadline.secondsLeft.map { share * $0 }
    guard let relaxed = try whole.relaxed(timeLimit: limit, shouldStop: { deadline.isOver }) else { return .open }
    if !relaxed.value.isFinite { return .none }
    if relaxed.seats.isEmpty { return .open }
    let some = CompactLevel(few(relaxed.left), last.aim, fixed: fixed)
    let tree = TreeSearch(
      nodes: roundingNodes(whole), absoluteGap: nil, deadline: deadline, share: share, ways: .quick, isTight: true)
    return try tree.run(some, start: nil, stopsAtFirst: true).seats.map { .found($0) } ?? .open
  }
}
