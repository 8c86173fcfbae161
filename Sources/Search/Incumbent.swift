import RolePaths

/// The best solution in hand: one path for every member, and what they add up to.
struct Incumbent {
  var paths: [RolePath]
  var values: TeamValues
}

/// A level that is decided, with the worth that later levels may not fall below.
struct Decided {
  var stage: Stage
  var worth: Double

  /// Whether a solution keeps the decision.
  func isKept(_ values: TeamValues, _ space: SearchSpace) -> Bool {
    stage.worth(values, space) >= worth - (stage.isIntegral ? 1e-9 : Tolerances.worth)
  }
}
