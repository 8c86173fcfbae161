import TeamModel

/// What is said about measures and about how sure they are.
protocol MeasurePhrases: Sendable {
  /// The heading above the measures side by side.
  var sideBySide: String { get }
  /// "Measure", as a column heading.
  var measure: String { get }
  /// A measure's name, short enough for a column.
  func name(of measure: Measure) -> String
  /// What the arrows and the star in the table mean.
  var measureLegend: String { get }
  /// What the arrows in the table mean.
  var arrowLegend: String { get }
  /// The heading above how sure each level is.
  var howSure: String { get }
  /// "Step", as the column heading above the levels.
  var step: String { get }
  /// What counts, the most important first: the column heading above quantities.
  var whatCounts: String { get }
  /// The team's total, as a quantity.
  var wholeTeam: String { get }
  /// What is in the team's total.
  var wholeTeamCounts: String { get }
  /// What the signs beside quantities of two plans mean.
  var signLegend: String { get }
  /// Roles that are more critical weigh more in some quantities.
  var criticalCountsMore: String { get }
  /// What a level decides.
  func name(of aim: LevelOutcome.Aim) -> String
  /// The level is proven: nothing is better.
  var provenBest: String { get }
  /// Every level is proven.
  var allProvenBest: String { get }
  /// At most so much better is possible (a percentage).
  func atMostBetter(_ percent: String) -> String
  /// Something more than twice as good is not excluded.
  var muchBetter: String { get }
  /// At best this number is possible.
  func atBest(_ number: String) -> String
  /// Nothing is known about how good it could be.
  var notProven: String { get }
  /// The proposal is made by hand and was not searched.
  var madeByHand: String { get }
  /// The proposal was read from a file, and nothing was searched again.
  var notSearchedAgain: String { get }
  /// One line on a running search: profile, level, value in hand, bound and gap, each in words or nil.
  func progress(profile: String, aim: String, value: String?, bound: String?, gap: String?, seconds: String) -> String
}

extension MeasurePhrases {
  /// What the number of a level counts, where it has a name of its own; what the level decides otherwise.
  func quantity(of aim: LevelOutcome.Aim) -> String {
    switch aim {
    case .covered: name(of: Measure.uncovered)
    case .competent: name(of: Measure.acting)
    case .onTime: name(of: Measure.overdue)
    case .changes: name(of: Measure.changes)
    case .thin: name(of: Measure.thin)
    case .floor: name(of: Measure.floor)
    case .fit: name(of: Measure.fit)
    case .team: wholeTeam
    case .together: name(of: aim)
    }
  }
}
