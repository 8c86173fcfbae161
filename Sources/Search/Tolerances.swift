/// How exact is exact: every tolerance of the search, and why.
enum Tolerances {
  /// Reduced costs below this are noise of the simplex method (its own tolerance is 1e-7).
  static let reducedCost = 1e-6
  /// Dual prices below this are taken for 0.
  static let dual = 1e-9
  /// A value of a path this close to a whole number counts as whole.
  static let integrality = 1e-6
  /// Wellbeing is a sum of a few dozen fractions; a floor is kept when it is missed by no more than this.
  static let floor = 1e-9
  /// Two worths of a level that is not a whole number are equal when they differ by less.
  static let worth = 1e-6
  /// Level 5 is held with this slack for the levels after it.
  static let heldTeam = 1e-7
  /// Use of elastic columns below this is none.
  static let elastic = 1e-6
}
