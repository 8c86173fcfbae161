/// Which simplex method solves a linear program.
public enum SimplexMethod: Hashable, Sendable {
  /// Primal: right after columns were added.
  case primal
  /// Dual: right after rows were added or bounds changed.
  case dual
  /// Dual first, primal when that gets into trouble.
  case dualThenPrimal
}
