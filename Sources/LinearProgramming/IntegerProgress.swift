/// Where an integer search stands.
public struct IntegerProgress: Hashable, Sendable {
  /// The best solution's objective so far, or nil.
  public var incumbent: Double?
  /// No solution is better than this; nil when nothing is known.
  public var bound: Double?
  /// Nodes so far.
  public var nodes: Int

  /// A report of progress.
  public init(incumbent: Double?, bound: Double?, nodes: Int) {
    self.incumbent = incumbent
    self.bound = bound
    self.nodes = nodes
  }
}
