import Explanation
import TeamModel

extension English {
  func whyItCannot(team: String) -> String { "What does not work out for \(team), and why" }
  var nothingStandsOut: String { "Every role is covered, by people who have the levels, in time, and with back-up." }
  func isUncovered(role: String, when: String) -> String { "\(role) has too few holders: \(when)" }
  func isActing(role: String, members: [String], when: String) -> String {
    "\(list(members)) \(members.count == 1 ? "holds" : "hold") \(role) while still learning: \(when)"
  }
  func isOverdue(member: String, role: String, when: String) -> String {
    "\(member) stays in \(role) past the agreed time: \(when)"
  }
  func isThin(role: String, when: String) -> String { "Too few people could step in for \(role): \(when)" }
  var because: String { "This is why:" }
  var eachCounts: String { "Each of these counts: without any one of them it would not have to be so." }
  var perhapsFewer: String { "Perhaps not all of these are needed: the time was up before that was clear." }
  var whateverElse: String { "Nothing that was looked at changes this." }
  var isAvoidable: String { "It does not have to be so: there is a plan without it, that gives up something else." }
  var couldHaveMore: String {
    "It could be better: there is a plan with more back-up here, that gives up something else."
  }
  var notClear: String { "The time was up before it was clear why. Maybe give it more time (--time-limit)." }
  var waysOut: String { "Ways out, each tried with a new plan:" }
  var noWayOut: String { "No single change that was tried helps." }
  var notAllTried: String { "Not every change could be tried in the time there was." }
  func needsHolders(role: String, count: Int) -> String {
    "\(role) needs \(count == 1 ? "a holder" : "\(count) holders") too."
  }
  func missLevels(role: String, needs: [String], members: [String], allowed: Int) -> String {
    let limit = allowed == 0 ? "" : " A holder may miss \(levels(allowed))."
    return "\(role) needs \(list(needs)). Too low: \(list(members)).\(limit)"
  }
  func andMoreFacts(_ count: Int) -> String {
    count == 1 ? "One more thing may count, too." : "\(count) more things may count, too."
  }
  var waysAround: String { "Each of these would make it possible, tried with a new plan:" }
  func everybodyHasAtMost(roles count: Int) -> String { "Everybody has at most \(roles(count)) at once." }
  func everybodyStartsAtMost(new count: Int) -> String {
    "Everybody starts in at most \(count) new \(count == 1 ? "seat" : "seats") at one change moment."
  }
  func neverTogether(_ role: String, _ other: String) -> String { "Nobody holds \(role) and \(other) together." }
  func staysAtLeast(role: String, periods: String) -> String { "Who holds \(role) stays at least \(periods)." }
  func restsAtLeast(role: String, periods: String) -> String {
    "Who stops with \(role) waits at least \(periods) before holding it again."
  }
  func ifChanged(_ change: WayOut.Change, _ names: TeamNames) -> String {
    switch change {
    case .liftVeto(let member, let role): "If \(names.member(member)) does want \(names.role(role))"
    case .unpin(let rule): "If \(names.member(rule.member)) need not stay in \(names.role(rule.role))"
    case .allow(let rule): "If \(names.member(rule.member)) may be in \(names.role(rule.role))"
    case .laterDeadline(let role, let count): "If \(names.role(role)) may be held \(periods(count))"
    case .moreNewSeats(let limit): "If everybody may start in \(limit) new seats at one change moment"
    case .moreChanges(let limit): "If the team may start in \(limit) new seats at one change moment"
    case .moreUnderstudies(let role, let limit):
      "If \(names.role(role)) may have \(limit) \(limit == 1 ? "understudy" : "understudies")"
    case .moreHours(let member, let hours): "If \(names.member(member)) has \(hoursAWeek(hours)) more"
    case .oneLevelMore(let member, let competency, let level):
      "If \(names.member(member)) is at level \(level) of \(PlainName.clean(competency)) at the start"
    case .hire(let levels, let hours):
      "If someone joins with \(list(levels.map { "\(PlainName.clean($0.competency)) \($0.need)" })) and \(hoursAWeek(hours))"
    }
  }
  func thenSolved(_ change: String, inTheTeam: [String]) -> String {
    "\(change), it is solved; in the whole team: \(inTheTeam.joined(separator: ", "))."
  }
  func thenBetter(_ change: String, left: String) -> String { "\(change), it is better: \(left)." }
  func insteadOf(_ what: String, after: String, before: String) -> String { "\(what) \(after) instead of \(before)" }
  func lessOf(_ shortfall: Shortfall, before: Int, after: Int) -> String {
    let what =
      switch shortfall {
      case .uncovered: "holders missing here, all periods together,"
      case .acting: "levels missing here, all periods together,"
      case .overdue: "periods past the agreed time"
      case .thin: "back-up missing here, all periods together,"
      }
    return insteadOf(what, after: "\(after)", before: "\(before)")
  }
}
