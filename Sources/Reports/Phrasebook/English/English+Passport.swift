extension English {
  var passports: String { "Passports" }
  var printHint: String { "Print this page: every passport takes its own sheet." }
  var teamPassport: String { "Team passport" }
  func passport(of member: String) -> String { "Passport of \(member)" }
  var strengths: String { "Strong in" }
  var noStrengths: String { "No level 3 or 4 yet." }
  func strongMembers(_ count: Int) -> String { "\(members(count)) at level 3 or 4" }
  var myRoles: String { "My roles" }
  var noRoles: String { "No roles in this plan." }
  func fromTo(_ from: String, _ to: String) -> String { "\(from) to \(to)" }
  var myCompetencies: String { "What I can, now and planned" }
  var competency: String { "Competency" }
  var now: String { "Now" }
  var planned: String { "Planned" }
  var wish: String { "Wish" }
  var staysAsItIs: String { "Stays as it is" }
  var learning: String { "Learning, and beside whom" }
  func learns(role: String, beside: [String], when: String) -> String {
    beside.isEmpty ? "\(role), \(when)" : "\(role), beside \(list(beside)), \(when)"
  }
  func learnsWhileCarrying(role: String, when: String) -> String { "\(role), while I carry it, \(when)" }
  func teaches(role: String, whom: [String], when: String) -> String {
    "\(list(whom)) \(whom.count == 1 ? "learns" : "learn") \(role) beside me, \(when)"
  }
  var noLearning: String { "No tandem in this plan." }
  var deadlines: String { "My deadlines" }
  func passOn(role: String, latest: String) -> String { "Pass on \(role) by \(latest)" }
  func passesOn(role: String, on day: String) -> String { "Pass on \(role) on \(day): planned" }
  func passOnNow(role: String) -> String { "\(role) is past its rotation deadline: agree on a day" }
  var noDeadlines: String { "No deadlines." }
  var agreements: String { "Agreements" }
  func hoursForRoles(_ hours: String) -> String { "\(hours) for roles" }
  func awayFromTo(_ when: String) -> String { "Away \(when)" }
  func joinsOn(_ day: String) -> String { "Joins on \(day)" }
  func leavesOn(_ day: String) -> String { "Leaves on \(day)" }
  func atLeastUntil(role: String, day: String) -> String { "\(role) at least until \(day)" }
  func atMost(roles: Int, new: Int) -> String {
    "At most \(self.roles(roles)) at once, and \(new) new at a change moment"
  }
  var changeMoments: String { "Change moments" }
  var tandems: String { "Tandems" }
  func tandem(role: String, names: [String], when: String) -> String { "\(role): \(list(names)), \(when)" }
  var noTandems: String { "No tandems in this plan." }
  var spaceToWrite: String { "Space to write" }
  var memberPrompts: [String] { ["What I am proud of", "What I need from the team", "What we agree"] }
  var teamPrompts: [String] { ["What we do well", "What we want to try", "When we talk again"] }
}
