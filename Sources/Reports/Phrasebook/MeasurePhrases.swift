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
