/// The file formats that other solvers read.
public enum ExportFormat: String, Hashable, Sendable, CaseIterable {
  /// Free MPS: always a minimisation; what is to be greatest is written with its sign turned.
  case mps
  /// CPLEX LP: minimisation or maximisation, as the level is.
  case lp
}
