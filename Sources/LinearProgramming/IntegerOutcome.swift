/// What an integer search can say: why it stopped, what is in hand, how good at most.
public struct IntegerOutcome: Hashable, Sendable {
  /// Why a search stopped.
  public enum Stop: Hashable, Sendable {
    /// Nothing better exists.
    case proven
    /// No solution exists (or none as good as `objectiveLimit`).
    case infeasible
    /// The objective can be made as good as one likes.
    case unbounded
    /// The time limit was reached.
    case timeLimit
    /// Bound and incumbent are as close as asked.
    case gapLimit
    /// The progress callback said so.
    case interrupted
    /// The node limit was reached.
    case nodeLimit
    /// GLPK gave up after numerical trouble.
    case failed
  }

  /// Why the search stopped.
  public var stop: Stop
  /// The best solution found, or nil.
  public var incumbent: IntegerSolution?
  /// No solution is better than this; nil when nothing is known.
  public var bound: Double?
  /// Nodes of the search tree.
  public var nodes: Int
  /// Whether the start given was feasible, and so used.
  public var startAccepted: Bool

  /// The outcome of a search.
  public init(stop: Stop, incumbent: IntegerSolution?, bound: Double?, nodes: Int, startAccepted: Bool) {
    self.stop = stop
    self.incumbent = incumbent
    self.bound = bound
    self.nodes = nodes
    self.startAccepted = startAccepted
  }
}
