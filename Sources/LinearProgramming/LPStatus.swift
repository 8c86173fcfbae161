/// How solving a linear program ended.
public enum LPStatus: Hashable, Sendable {
  /// Nothing is better than the point in hand.
  case optimal
  /// No point keeps all bounds.
  case infeasible
  /// The objective can be made as good as one likes.
  case unbounded
  /// The time limit was reached; the point in hand need not be feasible.
  case timeLimit
  /// The iteration limit was reached; the point in hand need not be feasible.
  case iterationLimit
  /// `shouldStop` said so.
  case interrupted
  /// Numerical trouble from every basis that was tried.
  case failed
}
