extension Dutch {
  var passports: String { "Paspoorten" }
  var printHint: String { "Druk deze pagina af: elk paspoort krijgt een eigen blad." }
  var teamPassport: String { "Teampaspoort" }
  func passport(of member: String) -> String { "Paspoort van \(member)" }
  var strengths: String { "Sterk in" }
  var noStrengths: String { "Nog geen niveau 3 of 4." }
  func strongMembers(_ count: Int) -> String { "\(members(count)) op niveau 3 of 4" }
  var myRoles: String { "Mijn rollen" }
  var noRoles: String { "Geen rollen in dit plan." }
  func fromTo(_ from: String, _ to: String) -> String { "\(from) tot en met \(to)" }
  var myCompetencies: String { "Wat ik kan, nu en gepland" }
  var competency: String { "Competentie" }
  var now: String { "Nu" }
  var planned: String { "Gepland" }
  var wish: String { "Wens" }
  var staysAsItIs: String { "Blijft zoals het is" }
  var learning: String { "Leren, en naast wie" }
  func learns(role: String, beside: [String], when: String) -> String {
    beside.isEmpty ? "\(role), \(when)" : "\(role), naast \(list(beside)), \(when)"
  }
  func learnsWhileCarrying(role: String, when: String) -> String { "\(role), terwijl ik de rol trek, \(when)" }
  func teaches(role: String, whom: [String], when: String) -> String {
    "\(list(whom)) \(whom.count == 1 ? "leert" : "leren") \(role) naast mij, \(when)"
  }
  var noLearning: String { "Geen tandem in dit plan." }
  var deadlines: String { "Mijn termijnen" }
  func passOn(role: String, latest: String) -> String { "\(role) doorgeven tegen \(latest)" }
  func passesOn(role: String, on day: String) -> String { "\(role) doorgeven op \(day): gepland" }
  func passOnNow(role: String) -> String { "\(role) is over de wisseltermijn: spreek een dag af" }
  var noDeadlines: String { "Geen termijnen." }
  var agreements: String { "Afspraken" }
  func hoursForRoles(_ hours: String) -> String { "\(hours) voor rollen" }
  func awayFromTo(_ when: String) -> String { "Er niet: \(when)" }
  func joinsOn(_ day: String) -> String { "Start op \(day)" }
  func leavesOn(_ day: String) -> String { "Vertrekt op \(day)" }
  func atLeastUntil(role: String, day: String) -> String { "\(role) minstens tot en met \(day)" }
  func atMost(roles: Int, new: Int) -> String {
    "Hoogstens \(self.roles(roles)) tegelijk, en \(new) nieuwe op een wisselmoment"
  }
  var changeMoments: String { "Wisselmomenten" }
  var tandems: String { "Tandems" }
  func tandem(role: String, names: [String], when: String) -> String { "\(role): \(list(names)), \(when)" }
  var noTandems: String { "Geen tandems in dit plan." }
  var spaceToWrite: String { "Ruimte om te schrijven" }
  var memberPrompts: [String] { ["Waar ik trots op ben", "Wat ik van het team nodig heb", "Wat we afspreken"] }
  var teamPrompts: [String] { ["Wat we goed doen", "Wat we willen proberen", "Wanneer we opnieuw praten"] }
}
