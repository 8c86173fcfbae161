import TeamModel

/// What is said about absences.
protocol StressPhrases: PlainSeatWords {
  /// The title: the team and the days of the period.
  func someoneAway(team: String, days: String) -> String
  /// The heading above the team with everyone there.
  var everyoneThere: String { get }
  /// Everything is covered.
  var everyRoleCovered: String { get }
  /// These roles are uncovered.
  func uncovered(_ roles: [String]) -> String
  /// With so many new seats.
  func seatsMove(_ count: Int) -> String
  /// How many absences of how many can be caught.
  func caught(_ count: Int, of all: Int, pairs: Bool) -> String
  /// The heading above roles that fall.
  var vulnerableRoles: String { get }
  /// A role falls when these are away; each is one name or two with "and".
  func falls(_ role: String, without groups: [String], more: Int) -> String
  /// A member whose absence is enough, whoever else is away at the same time.
  func withAnyone(_ member: String) -> String
  /// The heading above the absences.
  var oneByOne: String { get }
  /// Column headings: who is away, what stays uncovered, who steps in, new seats.
  var awayColumns: [String] { get }
  /// Someone steps in for roles.
  func stepsIn(_ member: String, _ roles: String) -> String
  /// A role in which so many levels are missing.
  func role(_ role: String, missing: Int) -> String
  /// Some absences are left out of the table.
  func moreAbsences(_ count: Int) -> String
  /// Not every absence was tried.
  func notAllTried(_ count: Int) -> String
  /// For some absences the time was over before the best was proven.
  func notProvenFor(_ count: Int) -> String
  /// Only this period is planned anew.
  var onlyThisPeriod: String { get }
}

extension English: StressPhrases {
  func someoneAway(team: String, days: String) -> String { "\(team): what if someone is away, \(days)?" }
  var everyoneThere: String { "With everyone there" }
  var everyRoleCovered: String { "every role is covered" }
  func uncovered(_ roles: [String]) -> String { "uncovered: \(list(roles))" }
  func seatsMove(_ count: Int) -> String {
    count == 0 ? "nobody moves" : count == 1 ? "with 1 new seat" : "with \(count) new seats"
  }
  func caught(_ count: Int, of all: Int, pairs: Bool) -> String {
    let what = pairs ? "two at once" : "one at a time"
    return count == all
      ? "Whoever is away (\(what)), the others can cover what is covered now."
      : "Away \(what): in \(count) of \(all) cases the others can cover what is covered now."
  }
  var vulnerableRoles: String { "Roles that fall" }
  func falls(_ role: String, without groups: [String], more: Int) -> String {
    "\(role) is uncovered without " + groups.joined(separator: "; ") + (more > 0 ? "; and \(more) more" : "")
  }
  func withAnyone(_ member: String) -> String { "\(member) (whoever else is away)" }
  var oneByOne: String { "Case by case, the heaviest first" }
  var awayColumns: [String] { ["Away", "Uncovered", "Who steps in", "New seats"] }
  func stepsIn(_ member: String, _ roles: String) -> String { "\(member) for \(roles)" }
  func role(_ role: String, missing: Int) -> String { role + (missing > 0 ? " (misses \(levels(missing)))" : "") }
  func moreAbsences(_ count: Int) -> String {
    count == 1 ? "And 1 lighter case; --format json shows it." : "And \(count) lighter cases; --format json shows them."
  }
  func notAllTried(_ count: Int) -> String {
    "Stopped early: \(count == 1 ? "1 case was" : "\(count) cases were") not tried."
  }
  func notProvenFor(_ count: Int) -> String {
    "In \(count == 1 ? "1 case" : "\(count) cases") there may be a better way: the time was over."
  }
  var onlyThisPeriod: String { "Only this period is planned anew. What comes after it was not looked at." }
}

extension Dutch: StressPhrases {
  func someoneAway(team: String, days: String) -> String { "\(team): wat als iemand er niet is, \(days)?" }
  var everyoneThere: String { "Met iedereen erbij" }
  var everyRoleCovered: String { "elke rol is bezet" }
  func uncovered(_ roles: [String]) -> String { "onbezet: \(list(roles))" }
  func seatsMove(_ count: Int) -> String {
    count == 0 ? "niemand wisselt" : count == 1 ? "met 1 nieuwe plaats" : "met \(count) nieuwe plaatsen"
  }
  func caught(_ count: Int, of all: Int, pairs: Bool) -> String {
    let what = pairs ? "twee tegelijk" : "één tegelijk"
    return count == all
      ? "Wie er ook niet is (\(what)), de anderen kunnen opvangen wat nu bezet is."
      : "Weg, \(what): in \(count) van de \(all) gevallen kunnen de anderen opvangen wat nu bezet is."
  }
  var vulnerableRoles: String { "Rollen die wegvallen" }
  func falls(_ role: String, without groups: [String], more: Int) -> String {
    "\(role) is onbezet zonder " + groups.joined(separator: "; ") + (more > 0 ? "; en nog \(more)" : "")
  }
  func withAnyone(_ member: String) -> String { "\(member) (wie er ook nog weg is)" }
  var oneByOne: String { "Geval per geval, het zwaarste eerst" }
  var awayColumns: [String] { ["Weg", "Onbezet", "Wie springt in", "Nieuwe plaatsen"] }
  func stepsIn(_ member: String, _ roles: String) -> String { "\(member) voor \(roles)" }
  func role(_ role: String, missing: Int) -> String { role + (missing > 0 ? " (mist \(levels(missing)))" : "") }
  func moreAbsences(_ count: Int) -> String {
    count == 1
      ? "En 1 lichter geval; --format json toont het." : "En \(count) lichtere gevallen; --format json toont ze."
  }
  func notAllTried(_ count: Int) -> String {
    "Vroeger gestopt: \(count == 1 ? "1 geval is" : "\(count) gevallen zijn") niet geprobeerd."
  }
  func notProvenFor(_ count: Int) -> String {
    "In \(count == 1 ? "1 geval" : "\(count) gevallen") is er misschien een betere weg: de tijd was om."
  }
  var onlyThisPeriod: String { "Alleen deze periode is opnieuw gepland. Naar wat daarna komt is niet gekeken." }
}
