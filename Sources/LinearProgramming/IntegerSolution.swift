/// A solution of an integer program.
public struct IntegerSolution: Hashable, Sendable {
  /// The objective's value.
  public var objective: Double
  /// Each column's value; integer columns hold whole numbers exactly.
  public var values: ContiguousArray<Double>

  /// A solution.
  public init(objective: Double, values: ContiguousArray<Double>) {
    self.objective = objective
    self.values = values
  }
}
