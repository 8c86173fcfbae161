import TeamModel

extension English {
  func whyTitle(member: String, seat: String, when: String) -> String { "Why is \(member) \(seat)? (\(when))" }
  func whyNotTitle(member: String, seat: String, when: String) -> String {
    "Why is \(member) not \(seat)? (\(when))"
  }
  func seat(_ kind: SeatKind) -> String { kind == .holder ? "a holder" : "an understudy" }
  func seat(_ kind: SeatKind, role: String) -> String { "\(seat(kind)) of \(role)" }
  func hasNoSeat(member: String, role: String) -> String { "\(member) has no seat in \(role) in this plan." }
  func hasSeat(member: String, seat: String, when: String) -> String {
    "In this plan \(member) is \(seat) already: \(when)."
  }
  var forTheRole: String { "What it does for the role" }
  func forTheMember(_ member: String) -> String { "What it does for \(member)" }
  var forTheTeam: String { "What it does for the team" }
  func otherwiseUncovered(when: String) -> String { "Without it, a holder is missing: \(when)." }
  func otherwiseThin(when: String) -> String { "Without it, too few people could step in: \(when)." }
  func otherwiseCold(when: String) -> String { "Without it, nobody who knew the role hands it over: \(when)." }
  var roleMissesNothing: String { "The role misses nothing without it." }
  func learns(_ competency: String, from: String, to: String) -> String {
    "Learns \(competency): level \(to) at the end, instead of \(from)."
  }
  var whoElse: String { "Who else could hold the role" }
  func couldHold(member: String, when: String) -> String { "\(member): \(when)." }
  var nobodyElse: String { "Nobody else, in this plan." }
  var bestWithout: String { "The best plan without it" }
  var bestWith: String { "The best plan with it" }
  var inThisPlan: String { "What stands in the way in this plan, if nothing else changes" }
  func misses(member: String, missing: String, gap: String, allowed: Int, seat: SeatKind) -> String {
    let who = seat == .holder ? "A holder" : "An understudy"
    return "\(member) has \(missing). That is \(gap) too few. \(who) may miss \(allowed)."
  }
  func understudyCloses(periods: String) -> String { "\(periods) as understudy would close the gap." }
  func understudyStarts(periods: String) -> String {
    "After \(periods) as understudy the gap is small enough to begin."
  }
  func tooFarForUnderstudy(allowed: Int) -> String {
    "That is too much for an understudy too, who may miss \(levels(allowed))."
  }
  func cannotBe(member: String, seat: String) -> String {
    "\(member) cannot be \(seat) in all these periods. This stands in the way:"
  }
  func canFrom(_ day: String) -> String { "It can be from \(day) on. This is the best plan then." }
  var cannotDoWithout: String { "There is no plan without it. This rules it out:" }
  var costsNothing: String { "It costs nothing: that plan is just as good on every point." }
  func costs(step: String, before: String, after: String) -> String {
    "It costs something. What gets worse first: “\(step)”, from \(before) to \(after)."
  }
  func isBetter(step: String, before: String, after: String) -> String {
    "It costs nothing: that plan is even better on “\(step)”, from \(before) to \(after)."
  }
  var thisPlan: String { "this plan" }
  var otherPlan: String { "that plan" }
  func loses(_ members: [String]) -> String { "Whose wellbeing falls: \(list(members))." }
  func gains(_ members: [String]) -> String { "Whose wellbeing rises: \(list(members))." }
  var nobodyDiffers: String { "Nobody's wellbeing changes." }
  func seatsDiffer(_ count: Int) -> String {
    count == 1 ? "1 seat in 1 period is different." : "\(count) seats are different, each period counted on its own."
  }
  var isProvenBest: String { "Checked to the end: no such plan is better." }
  var isBestInTime: String { "The best plan found in the time there was. A better one may exist." }
  var notFinished: String { "The time was up before there was an answer. Maybe give it more time (--time-limit)." }
  var withoutSeat: String { "without it" }
  var withSeat: String { "with it" }
}
