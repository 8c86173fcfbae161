import CompactModel
import RolePaths
import TeamModel

/// What a search of neighbourhoods wants: something to maximise, in a form that a few members can better step by step.
enum NeighbourhoodGoal {
  /// Levels 1–3 in one weighted sum: a solution that is good on one of them at the cost of the next helps nobody.
  case rules
  /// One level, those before it held.
  case level(Stage)
  /// Everybody's wellbeing is at least this, in hundredths. A floor is lifted by many steps of which each lifts somebody, so what counts is
  /// what all members lack to it, summed.
  case wellbeing(Int)

  /// What levels 1–3 weigh, in their order.
  static let weights: [(aim: LevelOutcome.Aim, weight: Double)] = [(.covered, 400), (.competent, 20), (.onTime, 1)]

  /// What levels 1–3 are worth together.
  static func worth(uncovered: Double, acting: Double, overdue: Double) -> Double {
    -zip(weights, [uncovered, acting, overdue]).reduce(0) { $0 + $1.0.weight * $1.1 }
  }

  /// The goal's worth of a solution, greater is better.
  func worth(_ values: TeamValues, _ space: SearchSpace) -> Double {
    switch self {
    case .rules:
      return NeighbourhoodGoal.worth(
        uncovered: Double(values.uncovered), acting: Double(values.acting), overdue: Double(values.overdue))
    case .level(let stage): return stage.worth(values, space)
    case .wellbeing(let hundredths):
      // A member who reaches the hundredth lacks nothing, whatever rounding does.
      return values.wellbeing.reduce(0) {
        $0 - (TeamValues.hundredths($1) >= hundredths ? 0 : Double(hundredths) / 100 - $1)
      }
    }
  }

  /// The least by which a solution must be better to be worth a search.
  var leastStep: Double {
    switch self {
    case .rules: 1
    case .level(let stage): stage.isIntegral ? 1 : 1e-4
    case .wellbeing: 1e-3
    }
  }

  /// The integer program of a part of the team, and the objective that a worth means for it.
  ///
  /// - Parameters:
  ///   - model: the part.
  ///   - fixed: the levels decided.
  ///   - wanted: the worth of the whole team that is asked for.
  ///   - outside: what members outside the part lack to the wellbeing aimed at.
  func program(
    _ model: CompactModel, fixed: [FixedLevel], wanted: Double, outside: Double, _ space: SearchSpace
  ) -> (level: CompactLevel, objective: Double) {
    switch self {
    case .rules:
      return (CompactLevel(model, weighted: NeighbourhoodGoal.weights), -wanted)
    case .level(let stage):
      return (CompactLevel(model, stage.aim, fixed: fixed), stage.reported(wanted, space))
    case .wellbeing(let hundredths):
      return (CompactLevel(model, wellbeing: Double(hundredths) / 100, fixed: fixed), max(0, -wanted - outside))
    }
  }

  /// What one member lacks to the wellbeing aimed at; 0 for other goals.
  func lacking(_ wellbeing: Double) -> Double {
    guard case .wellbeing(let hundredths) = self, TeamValues.hundredths(wellbeing) < hundredths else { return 0 }
    return Double(hundredths) / 100 - wellbeing
  }
}
