import TeamModel

extension Dutch {
  func whyTitle(member: String, seat: String, when: String) -> String { "Waarom is \(member) \(seat)? (\(when))" }
  func whyNotTitle(member: String, seat: String, when: String) -> String {
    "Waarom is \(member) geen \(seat)? (\(when))"
  }
  func seat(_ kind: SeatKind) -> String { name(of: kind) }
  func seat(_ kind: SeatKind, role: String) -> String { "\(seat(kind)) van \(role)" }
  func hasNoSeat(member: String, role: String) -> String { "\(member) heeft in dit plan geen plaats in \(role)." }
  func hasSeat(member: String, seat: String, when: String) -> String {
    "In dit plan is \(member) al \(seat): \(when)."
  }
  var forTheRole: String { "Wat het doet voor de rol" }
  func forTheMember(_ member: String) -> String { "Wat het doet voor \(member)" }
  var forTheTeam: String { "Wat het doet voor het team" }
  func otherwiseUncovered(when: String) -> String { "Anders is er een trekker te weinig: \(when)." }
  func otherwiseThin(when: String) -> String { "Anders kunnen te weinig mensen inspringen: \(when)." }
  func otherwiseCold(when: String) -> String { "Anders geeft niemand die de rol kende ze door: \(when)." }
  var roleMissesNothing: String { "De rol mist niets zonder deze plaats." }
  func learns(_ competency: String, from: String, to: String) -> String {
    "Leert \(competency): op het einde niveau \(to), in plaats van \(from)."
  }
  var whoElse: String { "Wie kan de rol ook trekken" }
  func couldHold(member: String, when: String) -> String { "\(member): \(when)." }
  var nobodyElse: String { "Niemand anders, in dit plan." }
  var bestWithout: String { "Het beste plan zonder deze plaats" }
  var bestWith: String { "Het beste plan met deze plaats" }
  var inThisPlan: String { "Wat in dit plan in de weg staat, als er niets anders verandert" }
  func misses(member: String, missing: String, gap: String, allowed: Int, seat: SeatKind) -> String {
    let who = seat == .holder ? "Een trekker" : "Een meeloper"
    return "\(member) heeft \(missing). Dat is \(gap) te weinig. \(who) mag er \(allowed) missen."
  }
  func understudyCloses(periods: String) -> String { "Na \(periods) als meeloper is er niets meer te weinig." }
  func understudyStarts(periods: String) -> String {
    "Na \(periods) als meeloper is het verschil klein genoeg om te beginnen."
  }
  func tooFarForUnderstudy(allowed: Int) -> String {
    "Dat is ook voor een meeloper te veel: die mag \(levels(allowed)) missen."
  }
  func cannotBe(member: String, seat: String) -> String {
    "\(member) kan niet al die tijd \(seat) zijn. Dit staat in de weg:"
  }
  func canFrom(_ day: String) -> String { "Het kan wel vanaf \(day). Dit is dan het beste plan." }
  var cannotDoWithout: String { "Er is geen plan zonder deze plaats. Dit houdt het tegen:" }
  var costsNothing: String { "Het kost niets: dat plan is op elk punt even goed." }
  func costs(step: String, before: String, after: String) -> String {
    "Het kost iets. Dit wordt het eerst slechter: “\(step)”, van \(before) naar \(after)."
  }
  func isBetter(step: String, before: String, after: String) -> String {
    "Het kost niets: dat plan is zelfs beter op “\(step)”, van \(before) naar \(after)."
  }
  var thisPlan: String { "dit plan" }
  var otherPlan: String { "dat plan" }
  func loses(_ members: [String]) -> String { "Wiens welzijn daalt: \(list(members))." }
  func gains(_ members: [String]) -> String { "Wiens welzijn stijgt: \(list(members))." }
  var nobodyDiffers: String { "Niemands welzijn verandert." }
  func seatsDiffer(_ count: Int) -> String {
    count == 1 ? "1 plaats in 1 periode is anders." : "\(count) plaatsen zijn anders, elke periode apart geteld."
  }
  var isProvenBest: String { "Tot het einde nagekeken: er is geen beter plan." }
  var isBestInTime: String { "Het beste plan dat in de tijd gevonden is. Misschien bestaat er een beter." }
  var notFinished: String { "De tijd was om voor er een antwoord was. Geef misschien meer tijd (--time-limit)." }
  var withoutSeat: String { "zonder" }
  var withSeat: String { "met" }
}
