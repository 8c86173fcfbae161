import TeamModel

extension Dutch {
  func proposalsFor(team: String) -> String { "Voorstellen voor \(team)" }
  func horizon(from: String, to: String, periods: String, months: String) -> String {
    "\(from) tot en met \(to): \(periods) van \(months)"
  }
  func name(of profile: Profile?) -> String {
    switch profile {
    case .balanced?: "evenwichtig"
    case .steady?: "rustig"
    case .growth?: "groei"
    case .resilient?: "sterk"
    case .fit?: "beste match"
    case nil: "zelf gemaakt"
    }
  }
  func aim(of profile: Profile?) -> String {
    switch profile {
    case .balanced?: "Zorgt voor iedereen, en dan voor het hele team."
    case .steady?: "Verandert zo weinig mogelijk."
    case .growth?: "Leren telt extra."
    case .resilient?: "Zorgt dat er altijd iemand kan inspringen."
    case .fit?: "Zet mensen waar ze nu het best passen, en kijkt naar niets anders."
    case nil: "Een plan dat mensen zelf maakten."
    }
  }
  func proposalHeading(number: Int, profile: String) -> String { "Voorstel \(number): \(profile)" }
  func coincides(_ profile: String, with other: String, exactly: Bool) -> String {
    exactly
      ? "“\(profile)” komt op hetzelfde plan uit als “\(other)”." : "“\(profile)” is bijna hetzelfde als “\(other)”."
  }
  func leftOut(_ profile: String, beatenBy other: String) -> String {
    "“\(profile)” is weggelaten: “\(other)” is op elk punt even goed of beter."
  }
  func more(_ more: RunNotes.More) -> String {
    let beaten =
      more.beaten == 0
      ? ""
      : " Bij \(more.beaten) daarvan is een ander voorstel op elk punt even goed of beter: kies het om andere redenen."
    let differ =
      more.found == 0 ? "" : " Elk extra voorstel verschilt van alle andere in minstens een tiende van de plaatsen."
    let asked = "Je vroeg er \(more.asked) meer; \(more.found == 1 ? "er is er" : "er zijn er") \(more.found)."
    switch more.end {
    case nil: return differ.trimmingPrefix(" ") + beaten
    case .noneLeft: return asked + " Geen ander plan verschilt in een tiende van de plaatsen." + beaten
    case .stopped: return asked + " Toen was de tijd om." + differ + beaten
    }
  }
  func unanswered(_ profile: String) -> String {
    "“\(profile)” heeft geen plan: het zoeken stopte voor er een was."
  }
  var interrupted: String { "Je hebt het zoeken gestopt. Dit is het beste plan tot nu toe." }
  var outOfTime: String { "De tijd was om. Dit is het beste plan tot nu toe." }

  var firstThis: String { "Eerst dit" }
  var allCovered: String { "Elke rol is de hele tijd bezet." }
  var noneActing: String { "Elke trekker heeft de niveaus die de rol vraagt." }
  var noneOverdue: String { "Niemand blijft te lang in een rol." }
  func uncovered(role: String, missing: Int, when: String) -> String {
    "\(role): \(missing == 1 ? "1 trekker" : "\(missing) trekkers") te weinig, \(when)"
  }
  func acting(member: String, role: String, missing: [String], when: String) -> String {
    "\(member) is waarnemend trekker van \(role) en leert nog, \(when): \(list(missing))"
  }
  func missing(competency: String, level: Int, need: Int) -> String {
    "\(competency) op niveau \(level), nodig is \(need)"
  }
  func overdue(member: String, role: String, periods: String, when: String) -> String {
    "\(member) blijft \(periods) langer in \(role) dan de wisseltermijn, \(when)"
  }

  var whoTakesWhat: String { "Wie neemt wat" }
  var role: String { "Rol" }
  var member: String { "Teamlid" }
  func name(of seat: SeatKind) -> String { seat == .holder ? "trekker" : "meeloper" }
  var actingHolder: String { "waarnemend trekker" }
  var nobody: String { "niemand" }
  func stillMissing(_ count: Int) -> String { "\(count) te weinig" }
  var legendUnderstudy: String { "(Naam) leert de rol naast de trekker: een tandem" }
  var legendActing: String { "Naam* trekt de rol en mist nog niveaus: waarnemend" }
  var legendNew: String { "›Naam is nieuw in de rol" }
  var legendOverdue: String { "Naam! is over de wisseltermijn" }
  func onlyDifferent(from profile: String, same: Int) -> String {
    "\(roles(same)) zoals in “\(profile)”. Wat anders is:"
  }

  var whatChanges: String { "Wat verandert, en wanneer" }
  var nothingChanges: String { "Er verandert niets." }
  func startsAsHolder(role: String, from: [String], acting: Bool) -> String {
    (from.isEmpty ? "wordt trekker van \(role)" : "neemt \(role) over van \(list(from))")
      + (acting ? ", en mist nog niveaus" : "")
  }
  func startsAsUnderstudy(role: String) -> String { "leert \(role) als meeloper" }
  func takesOver(role: String, from: [String], acting: Bool) -> String {
    (from.isEmpty ? "gaat van meeloper naar trekker van \(role)" : "neemt \(role) over van \(list(from)) na meelopen")
      + (acting ? ", en mist nog niveaus" : "")
  }
  func stepsBack(role: String) -> String { "gaat van trekker naar meeloper van \(role)" }
  func stops(role: String, seat: SeatKind, to: [String]) -> String {
    guard seat == .holder else { return "stopt als meeloper van \(role)" }
    return to.isEmpty ? "stopt met \(role)" : "geeft \(role) door aan \(list(to))"
  }

  var whoGains: String { "Wie wint erbij" }
  func lowest(member: String, value: String) -> String { "Laagste: \(member), \(value)." }
  var wellbeingPerMember: String { "Welzijn van elk teamlid" }
  var wellbeing: String { "welzijn" }
  var workability: String { "werkbaarheid" }
  var deployability: String { "inzetbaarheid" }
  var growth: String { "groei" }
  var connection: String { "verbinding" }
}
