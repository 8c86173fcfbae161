import TeamModel

/// The step between two values of level `fit`: where all ratings are whole multiples of it, so is every sum, and a bound can be rounded
/// down as on levels whose value is a whole number.
enum FitStep {
  /// The most steps in a rating of 1: thousandths are the finest that people write.
  private static let finest = 1_000

  /// The greatest step that divides the fit of every seat; nil when it would be finer than a thousandth.
  static func of(_ team: Team) -> Double? {
    var values = Set<Double>()
    for member in team.members {
      for rating in member.suits.values { values.insert(rating) }
    }
    // A seat without a rating fits by thirds: one for each level that is missing.
    let isRatedWhole = team.members.allSatisfy { member in team.roles.allSatisfy { member.suits[$0.id] != nil } }
    if !isRatedWhole { values.insert(1.0 / 3) }
    return (1...finest).first { parts in
      values.allSatisfy { abs($0 * Double(parts) - ($0 * Double(parts)).rounded()) < 1e-9 * Double(parts) }
    }.map { 1 / Double($0) }
  }
}
