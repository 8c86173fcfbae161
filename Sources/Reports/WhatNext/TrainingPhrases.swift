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
  /// No role of the team teaches it.
  var learnedElsewhere: String { get }
  /// The heading above departures.
  var whoeverLeaves: String { get }
  /// Roles that nobody can hold with all levels, even with everyone there; whether learning changes that.
  func nobodyToday(_ roles: [String]) -> String
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
  var learnedElsewhere: String { "no role of the team teaches it now; look for a course or a visit" }
  var whoeverLeaves: String { "Whoever leaves" }
  func nobodyToday(_ roles: [String]) -> String {
    "As it is now, with everyone there: not enough people with all levels for \(list(roles))."
  }
  func nowCovered(_ member: String, _ roles: [String]) -> String {
    "Without \(member): today nobody with all levels for \(list(roles)); then there is."
  }
  func notCovered(_ member: String, _ roles: [String]) -> String {
    "Without \(member): learning alone is not enough for \(list(roles)). It may be the hours, or too many changes at once."
  }
  var everyDepartureCovered: String { "Whoever leaves, the others can carry every role already." }
  func stillThin(_ roles: [String]) -> String { "Still too little back-up, whatever is learned: \(list(roles))." }
  func backUpFor(_ roles: [String]) -> String { "Gets its back-up: \(list(roles))." }
  var fewerMayDo: String { "Fewer levels may do; the time was over." }
  func whoToHire(team: String, hours: String) -> String { "\(team): who would lift the team most, with \(hours)?" }
  var hireColumns: [String] { ["Brings", "Made for"] }
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
  var learnedElsewhere: String { "geen rol van het team leert dit nu; zoek een cursus of een bezoek" }
  var whoeverLeaves: String { "Wie er ook weggaat" }
  func nobodyToday(_ roles: [String]) -> String {
    "Zoals het nu is, met iedereen erbij: niet genoeg mensen met alle niveaus voor \(list(roles))."
  }
  func nowCovered(_ member: String, _ roles: [String]) -> String {
    "Zonder \(member): vandaag niemand met alle niveaus voor \(list(roles)); dan wel."
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
  var hireColumns: [String] { ["Brengt mee", "Gemaakt voor"] }
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
