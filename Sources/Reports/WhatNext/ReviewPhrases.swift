import Explanation
import TeamModel

/// What is said when a plan is compared with what is.
protocol ReviewPhrases: PlainSeatWords {
  /// The title: the team and the days of the period.
  func looksBack(team: String, days: String) -> String
  /// How many roles and levels came out as agreed.
  func summary(seats: Int, ofSeats: Int, levels: Int, ofLevels: Int) -> String
  /// The heading above the members.
  var perMember: String { get }
  /// The heading above the roles.
  var perRole: String { get }
  /// A seat came out like this.
  func seat(_ role: String, _ state: PlanReview.SeatState) -> String
  /// A level came out like this.
  func level(_ competency: String, before: Int, planned: Int, now: Int) -> String
  /// Every role is as agreed.
  var rolesAsPlanned: String { get }
  /// Other holders than agreed.
  func otherHolders(_ role: String, planned: [String], now: [String]) -> String
  /// Fewer members could hold the role than when the period opened.
  func lessBackUp(_ role: String, planned: Int, now: Int) -> String
  /// Earlier plans in the history.
  func earlierPlans(_ count: Int) -> String
  /// Nothing was adopted yet.
  func noHistory(_ file: String) -> String
}

extension English: ReviewPhrases {
  func looksBack(team: String, days: String) -> String { "\(team): what you agreed for \(days), and what is" }
  func summary(seats: Int, ofSeats: Int, levels: Int, ofLevels: Int) -> String {
    "\(seats) of \(ofSeats) seats are held as agreed. "
      + (ofLevels == 0 ? "No levels were to be reached." : "\(levels) of \(ofLevels) levels are reached.")
  }
  var perMember: String { "Member by member" }
  var perRole: String { "Role by role" }
  func seat(_ role: String, _ state: PlanReview.SeatState) -> String {
    switch state {
    case .asPlanned: "\(role): as agreed"
    case .missing: "\(role): agreed, but not held now"
    case .extra: "\(role): held now, but not agreed"
    }
  }
  func level(_ competency: String, before: Int, planned: Int, now: Int) -> String {
    now == planned
      ? "\(competency) went from \(before) to \(now), as expected"
      : "\(competency) is \(now); \(planned) was expected"
  }
  var rolesAsPlanned: String { "Every role has the holders and the back-up you agreed on." }
  func otherHolders(_ role: String, planned: [String], now: [String]) -> String {
    "\(role): agreed was \(planned.isEmpty ? "nobody" : list(planned)), now it is \(now.isEmpty ? "nobody" : list(now))"
  }
  func lessBackUp(_ role: String, planned: Int, now: Int) -> String {
    "\(role): \(members(planned)) could hold it then, \(now) can now"
  }
  func earlierPlans(_ count: Int) -> String {
    count == 1
      ? "The history has 1 earlier plan; see it with --plan 1."
      : "The history has \(count) earlier plans; see one with --plan 1 to --plan \(count)."
  }
  func noHistory(_ file: String) -> String {
    "There is nothing to look back on: there is no \(file).\nAdopt a proposal first: flexmatrix adopt"
  }
}

extension Dutch: ReviewPhrases {
  func looksBack(team: String, days: String) -> String { "\(team): wat jullie afspraken voor \(days), en wat er is" }
  func summary(seats: Int, ofSeats: Int, levels: Int, ofLevels: Int) -> String {
    "\(seats) van de \(ofSeats) plaatsen zijn verdeeld zoals afgesproken. "
      + (ofLevels == 0 ? "Er waren geen niveaus te halen." : "\(levels) van de \(ofLevels) niveaus zijn gehaald.")
  }
  var perMember: String { "Lid per lid" }
  var perRole: String { "Rol per rol" }
  func seat(_ role: String, _ state: PlanReview.SeatState) -> String {
    switch state {
    case .asPlanned: "\(role): zoals afgesproken"
    case .missing: "\(role): afgesproken, maar nu niet"
    case .extra: "\(role): nu wel, maar niet afgesproken"
    }
  }
  func level(_ competency: String, before: Int, planned: Int, now: Int) -> String {
    now == planned
      ? "\(competency) ging van \(before) naar \(now), zoals verwacht"
      : "\(competency) is \(now); verwacht was \(planned)"
  }
  var rolesAsPlanned: String { "Elke rol heeft de trekkers en de reserve die jullie afspraken." }
  func otherHolders(_ role: String, planned: [String], now: [String]) -> String {
    "\(role): afgesproken was \(planned.isEmpty ? "niemand" : list(planned)), nu is het \(now.isEmpty ? "niemand" : list(now))"
  }
  func lessBackUp(_ role: String, planned: Int, now: Int) -> String {
    "\(role): toen \(planned == 1 ? "kon" : "konden") \(members(planned)) dit trekken, nu \(now)"
  }
  func earlierPlans(_ count: Int) -> String {
    count == 1
      ? "De geschiedenis heeft 1 vroeger plan; bekijk het met --plan 1."
      : "De geschiedenis heeft \(count) vroegere plannen; bekijk er een met --plan 1 tot --plan \(count)."
  }
  func noHistory(_ file: String) -> String {
    "Er is niets om op terug te kijken: er is geen \(file).\nNeem eerst een voorstel aan: flexmatrix adopt"
  }
}
