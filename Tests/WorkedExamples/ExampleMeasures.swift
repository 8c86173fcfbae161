/// Measures of an example; `level5` is the value of level 5.
public struct ExampleMeasures: Decodable, Sendable {
  /// Levels 1–3, thin, cold and changes.
  public var uncovered, acting, overdue, thin, cold, changes: Int
  /// Level 4, the mean wellbeing, the fit and level 5.
  public var floor, wellbeing, fit, level5: Double
}
