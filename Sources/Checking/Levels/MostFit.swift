/// Measure fit: how well holders suit their roles.
///
///     fit  =  Σ fit[m,r,t] · holder[m,r,t]
///           m∈M, r∈R, t∈1…T
///
/// Profile `fit` makes it greatest right after level 3 and looks at nothing else: the classical group role assignment.
package enum MostFit {
  /// What one path adds.
  package static func value(of path: MemberPath) -> Double {
    path.seats.indices.dropFirst().reduce(0.0) { sum, t in
      path.seats[t].holds.reduce(sum) { $0 + Fit.of(path, $1, in: t) }
    }
  }

  /// The value of the measure.
  package static func value(of plan: TeamPlan) -> Double { plan.paths.reduce(0) { $0 + value(of: $1) } }
}
