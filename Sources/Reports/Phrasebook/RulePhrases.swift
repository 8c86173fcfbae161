import Checking
import TeamModel

/// What is said about a proposal that is checked.
protocol RulePhrases: Sendable {
  /// The title above the answer for a team.
  func checkedFor(team: String) -> String
  /// The proposal keeps every rule.
  var keepsEveryRule: String { get }
  /// The proposal breaks rules; so many findings follow.
  func breaksRules(_ count: Int) -> String
  /// One broken rule, as a sentence with its values.
  func sentence(for violation: Violation, _ names: TeamNames) -> String
  /// The heading above values that the file gives differently.
  var differsFromFile: String { get }
  /// A measure that the file gives differently.
  func differs(measure: String, file: String, checked: String) -> String
  /// The heading above the measures.
  var score: String { get }
}

extension UnitPhrases {
  /// The days of the periods that a pinned or forbidden seat speaks of.
  func when(_ rule: SeatRule, _ names: TeamNames) -> String {
    when(rule.from ?? 1, rule.to ?? names.lastPeriod, names)
  }
}
