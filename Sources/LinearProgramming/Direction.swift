/// Whether a program looks for the least or the greatest objective.
public enum Direction: Hashable, Sendable {
  /// The least.
  case minimize
  /// The greatest.
  case maximize
}
