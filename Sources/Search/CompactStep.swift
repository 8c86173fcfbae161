import CompactModel
import LinearProgramming
import RolePaths
import TeamModel

/// A first, bounded piece of work on a level: GLPK on the compact program, where that is small enough to be quick.
///
/// On small teams it often proves a level at once, above all levels 1–3. Where it does not, its seats are a start for the search over
/// role paths, and its bound counts beside theirs. How far it goes is told in nodes, never in seconds, so that the same team gets the same
/// answer on every machine.
struct CompactStep {
  /// What the step found.
  struct Answer {
    var seats: [ProposedSeat]?
    /// No solution is worth more, in the units of the level; ∞ when nothing is known.
    var bound: Double
  }

  private let model: CompactModel
  private let space: SearchSpace
  /// Larger programs are left to the role paths: one linear program of theirs would take too long.
  private let most = 14_000

  /// What one level may cost: the nodes of a program of a thousand rows and columns. GLPK is at its best on levels 1–3.
  private func work(_ stage: Stage) -> Double {
    switch stage.aim {
    case .covered, .competent, .onTime, .changes, .thin: 36_000
    case .team, .fit: 18_000
    case .floor: 9_600
    case .together: 900
    }
  }

  /// Most of the time that is left, as a share.
  private func share(_ stage: Stage) -> Double {
    switch stage.aim {
    case .covered, .competent, .onTime, .changes, .thin: 0.8
    case .floor, .team, .fit: 0.6
    case .together: 0.25
    }
  }

  init(_ space: SearchSpace, profile: Profile) {
    self.space = space
    model = CompactModel(team: space.instance.team, profile: profile)
  }

  /// Works on a level; nil when the program is too large.
  ///
  /// - Parameters:
  ///   - decided: the levels before it.
  ///   - start: a solution to begin with.
  func run(
    _ stage: Stage, decided: [Decided], start: [RolePath]?, deadline: Deadline
  ) throws(LinearProgramError) -> Answer? {
    let fixed = decided.map { FixedLevel($0.stage.aim, $0.stage.reported($0.worth, space)) }
    let level = CompactLevel(model, stage.aim, fixed: fixed)
    guard level.size <= most else { return nil }
    // Under a time limit the role paths get their turn too.
    var options = IntegerOptions(timeLimit: deadline.secondsLeft.map { $0 * share(stage) })
    // A node's linear program takes more than in proportion to its size.
    let size = Double(max(1, level.size)) / 1_000
    options.nodeLimit = max(20, Int(work(stage) / (size * size)))
    options.branching = .driebeckTomlin
    let found = try level.decide(
      from: start.map { space.seats(of: $0) }, options: options, progress: { _ in deadline.isOver })
    var bound = Double.infinity
    if let value = found.bound {
      bound = stage.worth(ofReported: value, space)
      if stage.isIntegral { bound = (bound + 1e-5).rounded(.down) }
    }
    return Answer(seats: found.seats, bound: bound)
  }
}
