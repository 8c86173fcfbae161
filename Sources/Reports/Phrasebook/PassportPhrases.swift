/// What the passports say.
protocol PassportPhrases: Sendable {
  /// The heading above all passports.
  var passports: String { get }
  /// How to print them.
  var printHint: String { get }
  /// The title of the team's passport.
  var teamPassport: String { get }
  /// The title of a member's passport.
  func passport(of member: String) -> String
  /// What someone or the team is strong in.
  var strengths: String { get }
  /// No level of 3 or more yet.
  var noStrengths: String { get }
  /// So many members have level 3 or 4.
  func strongMembers(_ count: Int) -> String
  /// The member's roles, with dates.
  var myRoles: String { get }
  /// No roles in this plan.
  var noRoles: String { get }
  /// "from … to …" in dates.
  func fromTo(_ from: String, _ to: String) -> String
  /// Competencies now and planned.
  var myCompetencies: String { get }
  /// "competency", as a column heading.
  var competency: String { get }
  /// "now", as a column heading.
  var now: String { get }
  /// "after the plan", as a column heading.
  var planned: String { get }
  /// "wish", as a column heading.
  var wish: String { get }
  /// Above the competencies whose levels stay the same.
  var staysAsItIs: String { get }
  /// What the member learns, and beside whom.
  var learning: String { get }
  /// A role learned beside someone.
  func learns(role: String, beside: [String], when: String) -> String
  /// A role carried while learning.
  func learnsWhileCarrying(role: String, when: String) -> String
  /// Someone learns beside this member.
  func teaches(role: String, whom: [String], when: String) -> String
  /// Nothing is learned in a seat.
  var noLearning: String { get }
  /// The member's deadlines.
  var deadlines: String { get }
  /// A role passes on at the latest on a day.
  func passOn(role: String, latest: String) -> String
  /// The plan passes a role on, on a day.
  func passesOn(role: String, on day: String) -> String
  /// A role was due to be passed on.
  func passOnNow(role: String) -> String
  /// No deadlines.
  var noDeadlines: String { get }
  /// What is agreed.
  var agreements: String { get }
  /// Hours a week for roles.
  func hoursForRoles(_ hours: String) -> String
  /// A member is away.
  func awayFromTo(_ when: String) -> String
  /// A member joins on a day.
  func joinsOn(_ day: String) -> String
  /// A member leaves on a day.
  func leavesOn(_ day: String) -> String
  /// A role is held at least until a day.
  func atLeastUntil(role: String, day: String) -> String
  /// At most so many roles at once and so many new ones at a change moment.
  func atMost(roles: Int, new: Int) -> String
  /// The change moments.
  var changeMoments: String { get }
  /// Pairs who share roles.
  var tandems: String { get }
  /// Two members share a role.
  func tandem(role: String, names: [String], when: String) -> String
  /// There are no tandems.
  var noTandems: String { get }
  /// The heading above an empty space to write.
  var spaceToWrite: String { get }
  /// Prompts in the space to write for a member.
  var memberPrompts: [String] { get }
  /// Prompts in the space to write for the team.
  var teamPrompts: [String] { get }
}
