import Explanation
import TeamModel

/// What is said about learning and about joiners.
protocol TrainingPhrases: Sendable {
  /// The title above what to learn.
  func toLearn(team: String) -> String
  /// How many levels, by how many members.
  func levelsToLearn(_ levels: Int, by members: Int) -> String
  /// Nothing is to be learned.
  var nothingToLearn: String { get }
  /// One lesson: who, what, from where to where.
  func lesson(_ member: String, _ competency: String, from: Int, to: Int, isWished: Bool) -> String
  /// Where and beside whom it can be learned.
  func learnedBeside(_ teacher: String, in role: String, periods: Int) -> String
  /// The same beside someone who can teach it until a day only, and whether it goes on by holding the role then.
  func learnedBeside(_ teacher: String, in role: String, until day: String, periods: Int, thenByHolding: Bool) -> String
  /// It can be learned by holding a role while levels are still missing.
  func learnedByHolding(_ role: String, periods: Int) -> String
  /// What is looked at: today's levels, and what roles need in these days.
  func lookedAt(_ days: String) -> String
  /// Who is no longer there in those days.
  func notThereThen(_ members: [String]) -> String
  /// No role of the team teaches it.
  var learnedElsewhere: String { get }
  /// The heading above departures.
  var whoeverLeaves: String { get }
  /// Roles for which there are too few people with all levels, even if nobody leaves, or nobody else.
  func nobodyToday(_ roles: [String], others: Bool) -> String
  /// A departure that is covered once everyone has learned.
  func nowCovered(_ member: String, _ roles: [String]) -> String
  /// A departure that learning alone does not cover.
  func notCovered(_ member: String, _ roles: [String]) -> String
  /// Every departure is covered already.
  var everyDepartureCovered: String { get }
  /// Roles whose back-up learning cannot complete.
  func stillThin(_ roles: [String]) -> String
  /// Roles that get their back-up.
  func backUpFor(_ roles: [String]) -> String
  /// Fewer levels may do.
  var fewerMayDo: String { get }
  /// The title above joiners.
  func whoToHire(team: String, hours: String) -> String
  /// Column headings: what the joiner brings, for which roles.
  var hireColumns: [String] { get }
  /// The row of the team without a joiner.
  var nobodyJoins: String { get }
  /// No joiner lifts the team.
  func nobodyLifts(_ tried: Int) -> String
  /// The best joiner brings this.
  func bestBrings(_ brings: [String]) -> String
  /// How many were tried for real.
  func triedForReal(_ tried: Int) -> String
  /// Some plans may be better still.
  var someNotProven: String { get }
  /// The time was up for the plan without anyone joining, so that some of what a joiner brings may be had without.
  var withoutNotProven: String { get }
}

extension English: TrainingPhrases {
  func toLearn(team: String) -> String { "\(team): what to learn, so that nobody is indispensable" }
  func levelsToLearn(_ levels: Int, by members: Int) -> String {
    "\(self.levels(levels)) to learn, by \(self.members(members))."
  }
  var nothingToLearn: String { "Nothing is to be learned for that." }
  func lesson(_ member: String, _ competency: String, from: Int, to: Int, isWished: Bool) -> String {
    "\(member): \(competency) from \(from) to \(to)" + (isWished ? " (a wish)" : "")
  }
  func learnedBeside(_ teacher: String, in role: String, periods: Int) -> String {
    "beside \(teacher) in \(role), \(self.periods(periods))"
  }
  func learnedBeside(_ teacher: String, in role: String, until day: String, periods: Int, thenByHolding: Bool) -> String
  {
    "beside \(teacher) in \(role) until \(day)"
      + (thenByHolding
        ? ", then by holding the role: \(self.periods(periods)) in all" : "; it takes \(self.periods(periods))")
  }
  func learnedByHolding(_ role: String, periods: Int) -> String {
    "by holding \(role) while still learning, \(self.periods(periods))"
  }
  func lookedAt(_ days: String) -> String { "From today's levels and roles, for what the roles need in \(days)." }
  func notThereThen(_ members: [String]) -> String {
    "\(list(members)) \(members.count == 1 ? "is" : "are") not there any more by then."
  }
  var learnedElsewhere: String { "no role of the team teaches it now; look for a course or a visit" }
  var whoeverLeaves: String { "Whoever leaves" }
  func nobodyToday(_ roles: [String], others: Bool) -> String {
    "Even if nobody\(others ? " else" : "") leaves: today too few people with all levels for \(list(roles))."
  }
  func nowCovered(_ member: String, _ roles: [String]) -> String {
    "Without \(member): today too few holders with all levels for \(list(roles)); enough once this is learned."
  }
  func notCovered(_ member: String, _ roles: [String]) -> String {
    "Without \(member): learning alone is not enough for \(list(roles)). It may be the hours, or too many changes at once."
  }
  var everyDepartureCovered: String { "Whoever leaves, the others can carry every role already." }
  func stillThin(_ roles: [String]) -> String { "Still too little back-up, whatever is learned: \(list(roles))." }
  func backUpFor(_ roles: [String]) -> String { "Gets its back-up: \(list(roles))." }
  var fewerMayDo: String { "Fewer levels may do; the time was over." }
  func whoToHire(team: String, hours: String) -> String { "\(team): who would lift the team most, with \(hours)?" }
  var hireColumns: [String] { ["Brings", "For the role"] }
  var nobodyJoins: String { "nobody joins" }
  func nobodyLifts(_ tried: Int) -> String {
    tried == 0 ? "No role is short of anyone; nobody needs to join." : "No joiner that was tried lifts the team."
  }
  func bestBrings(_ brings: [String]) -> String { "Look for someone with \(list(brings))." }
  func triedForReal(_ tried: Int) -> String {
    tried == 1
      ? "1 joiner was tried, by planning the team anew."
      : "\(tried) joiners were tried, each by planning the team anew."
  }
  var withoutNotProven: String {
    "The plan without anyone joining may be better too: the time was over. Maybe give it more time (--time-limit)."
  }
  var someNotProven: String { "For some joiners the time was over; their plan may be better still." }
}

extension Dutch: TrainingPhrases {
  func toLearn(team: String) -> String { "\(team): wat te leren, zodat niemand onmisbaar is" }
  func levelsToLearn(_ levels: Int, by members: Int) -> String {
    "\(self.levels(levels)) te leren, door \(self.members(members))."
  }
  var nothingToLearn: String { "Daarvoor hoeft niemand iets te leren." }
  func lesson(_ member: String, _ competency: String, from: Int, to: Int, isWished: Bool) -> String {
    "\(member): \(competency) van \(from) naar \(to)" + (isWished ? " (een wens)" : "")
  }
  func learnedBeside(_ teacher: String, in role: String, periods: Int) -> String {
    "naast \(teacher) in \(role), \(self.periods(periods))"
  }
  func learnedBeside(_ teacher: String, in role: String, until day: String, periods: Int, thenByHolding: Bool) -> String
  {
    "naast \(teacher) in \(role) tot en met \(day)"
      + (thenByHolding
        ? ", daarna door de rol te trekken: samen \(self.periods(periods))" : "; het duurt \(self.periods(periods))")
  }
  func learnedByHolding(_ role: String, periods: Int) -> String {
    "door \(role) te trekken en zo te leren, \(self.periods(periods))"
  }
  func lookedAt(_ days: String) -> String { "Vanaf de niveaus en rollen van nu, voor wat de rollen vragen in \(days)." }
  func notThereThen(_ members: [String]) -> String {
    "\(list(members)) \(members.count == 1 ? "is" : "zijn") er dan niet meer."
  }
  var learnedElsewhere: String { "geen rol van het team leert dit nu; zoek een cursus of een bezoek" }
  var whoeverLeaves: String { "Wie er ook weggaat" }
  func nobodyToday(_ roles: [String], others: Bool) -> String {
    "Ook als \(others ? "er niemand anders" : "niemand") weggaat: vandaag te weinig mensen met alle niveaus voor \(list(roles))."
  }
  func nowCovered(_ member: String, _ roles: [String]) -> String {
    "Zonder \(member): vandaag te weinig trekkers met alle niveaus voor \(list(roles)); genoeg als dit geleerd is."
  }
  func notCovered(_ member: String, _ roles: [String]) -> String {
    "Zonder \(member): alleen leren volstaat niet voor \(list(roles)). Misschien zijn het de uren, of te veel wissels tegelijk."
  }
  var everyDepartureCovered: String { "Wie er ook weggaat, de anderen kunnen nu al elke rol dragen." }
  func stillThin(_ roles: [String]) -> String { "Nog te weinig reserve, wat men ook leert: \(list(roles))." }
  func backUpFor(_ roles: [String]) -> String { "Krijgt reserve: \(list(roles))." }
  var fewerMayDo: String { "Misschien volstaan minder niveaus; de tijd was om." }
  func whoToHire(team: String, hours: String) -> String {
    "\(team): wie helpt het team het meest vooruit, met \(hours)?"
  }
  var hireColumns: [String] { ["Brengt mee", "Voor de rol"] }
  var nobodyJoins: String { "niemand komt erbij" }
  func nobodyLifts(_ tried: Int) -> String {
    tried == 0
      ? "Geen rol komt iemand tekort; er hoeft niemand bij." : "Niemand die geprobeerd werd, helpt het team vooruit."
  }
  func bestBrings(_ brings: [String]) -> String { "Zoek iemand met \(list(brings))." }
  func triedForReal(_ tried: Int) -> String {
    tried == 1
      ? "1 nieuwkomer is geprobeerd, door het team opnieuw te plannen."
      : "\(tried) nieuwkomers zijn geprobeerd, telkens door het team opnieuw te plannen."
  }
  var withoutNotProven: String {
    "Ook het plan zonder nieuwkomer kan nog beter zijn: de tijd was om. Geef misschien meer tijd (--time-limit)."
  }
  var someNotProven: String { "Voor sommige nieuwkomers was de tijd om; hun plan kan nog beter zijn." }
}
