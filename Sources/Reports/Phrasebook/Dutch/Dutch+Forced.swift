import Explanation
import TeamModel

extension Dutch {
  func whyItCannot(team: String) -> String { "Wat niet lukt voor \(team), en waarom" }
  var nothingStandsOut: String { "Elke rol is bezet, door mensen met de niveaus, op tijd, en met reserve." }
  func isUncovered(role: String, when: String) -> String { "\(role) heeft te weinig trekkers: \(when)" }
  func isActing(role: String, members: [String], when: String) -> String {
    "\(list(members)) \(members.count == 1 ? "trekt" : "trekken") \(role) en \(members.count == 1 ? "leert" : "leren") nog: \(when)"
  }
  func isOverdue(member: String, role: String, when: String) -> String {
    "\(member) blijft langer dan afgesproken in \(role): \(when)"
  }
  func isThin(role: String, when: String) -> String { "Te weinig mensen kunnen inspringen voor \(role): \(when)" }
  var because: String { "Dit is waarom:" }
  var eachCounts: String { "Elk punt telt: zonder een ervan hoeft het niet zo te zijn." }
  var perhapsFewer: String { "Misschien zijn niet al deze punten nodig: de tijd was om voor dat duidelijk was." }
  var whateverElse: String { "Niets waar naar gekeken is verandert dit." }
  var isAvoidable: String { "Het hoeft niet zo te zijn: er is een plan zonder, dat iets anders opgeeft." }
  var couldHaveMore: String { "Het kan beter: er is een plan met meer reserve hier, dat iets anders opgeeft." }
  var notClear: String { "De tijd was om voor duidelijk was waarom. Geef misschien meer tijd (--time-limit)." }
  var waysOut: String { "Uitwegen, elk geprobeerd met een nieuw plan:" }
  var noWayOut: String { "Geen enkele verandering die geprobeerd is helpt." }
  var notAllTried: String { "Niet elke verandering kon geprobeerd worden in de tijd die er was." }
  func needsHolders(role: String, count: Int) -> String {
    "\(role) vraagt ook \(count == 1 ? "een trekker" : "\(count) trekkers")."
  }
  func missLevels(role: String, needs: [String], members: [String], allowed: Int) -> String {
    let limit = allowed == 0 ? "" : " Een trekker mag \(levels(allowed)) missen."
    return "\(role) vraagt \(list(needs)). Te laag: \(list(members)).\(limit)"
  }
  func andMoreFacts(_ count: Int) -> String {
    count == 1 ? "Misschien telt nog één ding mee." : "Misschien tellen nog \(count) dingen mee."
  }
  var waysAround: String { "Met elk van deze veranderingen lukt het wel, geprobeerd met een nieuw plan:" }
  func everybodyHasAtMost(roles count: Int) -> String { "Iedereen heeft hoogstens \(roles(count)) tegelijk." }
  func everybodyStartsAtMost(new count: Int) -> String {
    "Iedereen begint op hoogstens \(count) nieuwe \(count == 1 ? "plaats" : "plaatsen") op één wisselmoment."
  }
  func neverTogether(_ role: String, _ other: String) -> String { "Niemand trekt \(role) en \(other) samen." }
  func staysAtLeast(role: String, periods: String) -> String { "Wie \(role) trekt, blijft minstens \(periods)." }
  func restsAtLeast(role: String, periods: String) -> String {
    "Wie stopt met \(role), wacht minstens \(periods) voor die de rol opnieuw trekt."
  }
  func ifChanged(_ change: WayOut.Change, _ names: TeamNames) -> String {
    switch change {
    case .liftVeto(let member, let role): "Als \(names.member(member)) \(names.role(role)) toch wil doen"
    case .unpin(let rule): "Als \(names.member(rule.member)) niet in \(names.role(rule.role)) moet blijven"
    case .allow(let rule): "Als \(names.member(rule.member)) wel in \(names.role(rule.role)) mag"
    case .laterDeadline(let role, let count): "Als \(names.role(role)) \(periods(count)) getrokken mag worden"
    case .moreNewSeats(let limit): "Als iedereen op \(limit) nieuwe plaatsen mag beginnen op één wisselmoment"
    case .moreChanges(let limit): "Als het team op \(limit) nieuwe plaatsen mag beginnen op één wisselmoment"
    case .moreUnderstudies(let role, let limit):
      "Als \(names.role(role)) \(limit) \(limit == 1 ? "meeloper" : "meelopers") mag hebben"
    case .moreHours(let member, let hours): "Als \(names.member(member)) \(hoursAWeek(hours)) meer heeft"
    case .oneLevelMore(let member, let competency, let level):
      "Als \(names.member(member)) bij het begin niveau \(level) van \(PlainName.clean(competency)) heeft"
    case .hire(let levels, let hours):
      "Als er iemand bij komt met \(list(levels.map { "\(PlainName.clean($0.competency)) \($0.need)" })) en \(hoursAWeek(hours))"
    }
  }
  func thenSolved(_ change: String, inTheTeam: [String]) -> String {
    "\(change), is het opgelost; in het hele team: \(inTheTeam.joined(separator: ", "))."
  }
  func thenBetter(_ change: String, left: String) -> String { "\(change), is het beter: \(left)." }
  func insteadOf(_ what: String, after: String, before: String) -> String { "\(what) \(after) in plaats van \(before)" }
  func lessOf(_ shortfall: Shortfall, before: Int, after: Int) -> String {
    let what =
      switch shortfall {
      case .uncovered: "trekkers te weinig hier, alle periodes samen,"
      case .acting: "niveaus te weinig hier, alle periodes samen,"
      case .overdue: "periodes langer dan afgesproken"
      case .thin: "reserve te weinig hier, alle periodes samen,"
      }
    return insteadOf(what, after: "\(after)", before: "\(before)")
  }
}
