import CompactModel
import LinearProgramming
import TeamModel

/// GLPK's search of a whole program: first the way that finds solutions soon, then the one that proves soon.
///
/// Driebeck and Tomlin's branching costs next to nothing a node and settles most programs; where it does not, pseudo-costs, whose first
/// nodes are dear, make a smaller tree.
struct TreeSearch {
  /// Which of the two ways.
  enum Ways { case quick, thorough, both }

  /// Most nodes of both.
  let nodes: Int
  /// Solution and bound are near enough at this distance; nil to go on to the proof.
  let absoluteGap: Double?
  let deadline: Deadline
  /// Most of the time that is left, as a share.
  let share: Double
  /// Which ways to go.
  var ways = Ways.both
  /// Whether hardly any solution is left by what is held: cuts then cost more than they bring.
  var isTight = false
  /// How much of the nodes the first way may take.
  private let first = 0.3

  /// The most rows and columns of a program that is searched the second way.
  private let largestThorough = 8_000
  /// The most nodes of the first way where hardly any solution is left: it finds soon or not at all.
  private let most = 500

  /// The best solution of both ways and the tighter bound.
  ///
  /// - Parameters:
  ///   - start: a solution to begin with.
  ///   - stopsAtFirst: whether any solution is enough.
  func run(
    _ level: CompactLevel, start: [ProposedSeat]?, stopsAtFirst: Bool = false
  ) throws(LinearProgramError) -> CompactLevel.Answer {
    // GLPK does not look at the clock while it tries out branches.
    let isThorough = level.presolvedSize <= largestThorough
    if ways == .thorough && isThorough {
      return try search(level, start, .pseudoCost, nodes: 1 - first, time: share, stopsAtFirst)
    }
    let quick = try search(level, start, .driebeckTomlin, nodes: first, time: share / 2, stopsAtFirst)
    let isEnough =
      ways == .quick || !isThorough || quick.isProven || quick.isInfeasible || isNear(quick)
      || (stopsAtFirst && quick.seats != nil)
    if isEnough || deadline.isOver { return quick }
    let thorough = try search(
      level, quick.seats ?? start, .pseudoCost, nodes: 1 - first, time: share, stopsAtFirst)
    var answer = thorough
    if thorough.seats == nil { (answer.seats, answer.value) = (quick.seats, quick.value) }
    answer.bound = tighter(quick.bound, thorough.bound, level)
    return answer
  }

  private func search(
    _ level: CompactLevel, _ start: [ProposedSeat]?, _ branching: IntegerOptions.Branching, nodes part: Double,
    time: Double, _ stopsAtFirst: Bool
  ) throws(LinearProgramError) -> CompactLevel.Answer {
    var options = IntegerOptions(timeLimit: deadline.secondsLeft.map { $0 * time })
    options.nodeLimit = max(1, Int(part * Double(nodes)))
    if isTight, branching == .driebeckTomlin { options.nodeLimit = min(options.nodeLimit ?? most, most) }
    options.absoluteGap = absoluteGap
    options.branching = branching
    if isTight, branching == .driebeckTomlin {
      options.gomoryCuts = false
      options.mixedIntegerCuts = false
      options.backtracking = .bestProjection
    }
    return try level.decide(
      from: start, options: options, progress: { deadline.isOver || (stopsAtFirst && $0.incumbent != nil) })
  }

  private func isNear(_ answer: CompactLevel.Answer) -> Bool {
    guard let absoluteGap, let value = answer.value, let bound = answer.bound else { return false }
    return abs(value - bound) <= absoluteGap
  }

  private func tighter(_ a: Double?, _ b: Double?, _ level: CompactLevel) -> Double? {
    guard let a else { return b }
    guard let b else { return a }
    return level.direction == .maximize ? min(a, b) : max(a, b)
  }
}
