/// An error that GLPK raised on itself, caught before it could end the process.
public struct LinearProgramFault: Error, Hashable, Sendable {
  /// GLPK's own words.
  public var message: String
  /// The best solution of an integer search that was found before the fault.
  public var incumbent: IntegerSolution?

  /// A fault with GLPK's words.
  public init(message: String, incumbent: IntegerSolution? = nil) {
    self.message = message
    self.incumbent = incumbent
  }
}
