import Explanation
import TeamModel

/// What is said about why something cannot be otherwise, and about the ways out.
protocol ForcedPhrases: Sendable {
  /// The title above everything that stands out in a plan.
  func whyItCannot(team: String) -> String
  /// Nothing is uncovered, acting, overdue or thin.
  var nothingStandsOut: String { get }
  /// A role has too few holders.
  func isUncovered(role: String, when: String) -> String
  /// Members hold a role while they still miss levels.
  func isActing(role: String, members: [String], when: String) -> String
  /// A member holds a role too long.
  func isOverdue(member: String, role: String, when: String) -> String
  /// Too few members could hold a role.
  func isThin(role: String, when: String) -> String
  /// Above the facts that force it.
  var because: String { get }
  /// Without any one of the facts it would not be so.
  var eachCounts: String { get }
  /// The facts force it, but perhaps not all of them are needed.
  var perhapsFewer: String { get }
  /// It is forced whatever is changed in the facts.
  var whateverElse: String { get }
  /// It need not be so: another plan does without, and gives up something else.
  var isAvoidable: String { get }
  /// A role could have more back-up: another plan gives it, and gives up something else.
  var couldHaveMore: String { get }
  /// The time was up before it was clear.
  var notClear: String { get }
  /// The heading above the ways out.
  var waysOut: String { get }
  /// No single change that was tried helps.
  var noWayOut: String { get }
  /// Not everything was tried.
  var notAllTried: String { get }
  /// A role needs so many holders.
  func needsHolders(role: String, count: Int) -> String
  /// What a role needs, each "planning 3", and who has too little of it, each "name (planning 1)".
  func missLevels(role: String, needs: [String], members: [String], allowed: Int) -> String
  /// Everybody has at most so many seats at once.
  func everybodyHasAtMost(roles: Int) -> String
  /// Everybody starts in at most so many new seats.
  func everybodyStartsAtMost(new: Int) -> String
  /// Two roles are never held together.
  func neverTogether(_ role: String, _ other: String) -> String
  /// A holder stays at least so long.
  func staysAtLeast(role: String, periods: String) -> String
  /// Between two stints lies at least so long.
  func restsAtLeast(role: String, periods: String) -> String
  /// So many other facts are not told.
  func andMoreFacts(_ count: Int) -> String
  /// Above single changes after which a plan is possible.
  var waysAround: String { get }
  /// A way out, as "if …".
  func ifChanged(_ change: WayOut.Change, _ names: TeamNames) -> String
  /// A change, as "if …", with which the shortfall is gone; what it brings the whole team, each "overdue 2 instead of 4".
  func thenSolved(_ change: String, inTheTeam: [String]) -> String
  /// A change, as "if …", with which it is better, but not gone; how much is left.
  func thenBetter(_ change: String, left: String) -> String
  /// So much of something, and how much there is now.
  func insteadOf(_ what: String, after: String, before: String) -> String
  /// How much less there is of what does not work out, without a full stop.
  func lessOf(_ shortfall: Shortfall, before: Int, after: Int) -> String
}
