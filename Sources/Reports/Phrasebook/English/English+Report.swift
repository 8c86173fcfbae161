import TeamModel

extension English {
  func proposalsFor(team: String) -> String { "Proposals for \(team)" }
  func horizon(from: String, to: String, periods: String, months: String) -> String {
    "\(from) to \(to): \(periods) of \(months)"
  }
  func name(of profile: Profile?) -> String {
    switch profile {
    case .balanced?: "balanced"
    case .steady?: "steady"
    case .growth?: "growth"
    case .resilient?: "resilient"
    case .fit?: "best fit"
    case nil: "made by hand"
    }
  }
  func aim(of profile: Profile?) -> String {
    switch profile {
    case .balanced?: "Looks after everyone, and then after the team as a whole."
    case .steady?: "Changes as little as possible."
    case .growth?: "Gives learning extra weight."
    case .resilient?: "Makes sure that someone can always step in."
    case .fit?: "Puts people where they fit best today, and looks at nothing else."
    case nil: "A plan that people made themselves."
    }
  }
  func proposalHeading(number: Int, profile: String) -> String { "Proposal \(number): \(profile)" }
  func coincides(_ profile: String, with other: String, exactly: Bool) -> String {
    exactly ? "“\(profile)” comes to the same plan as “\(other)”." : "“\(profile)” is nearly the same as “\(other)”."
  }
  func leftOut(_ profile: String, beatenBy other: String) -> String {
    "“\(profile)” is left out: “\(other)” is as good or better on every point."
  }
  func more(_ more: RunNotes.More) -> String {
    let beaten =
      more.beaten == 0
      ? ""
      : " For \(more.beaten) of them another proposal is as good or better on every point: choose it for other reasons."
    let differ =
      more.found == 0 ? "" : " Every extra proposal differs from all others in a tenth of the seats at least."
    let asked = "You asked for \(more.asked) more; \(more.found == 1 ? "there is" : "there are") \(more.found)."
    switch more.end {
    case nil: return differ.trimmingPrefix(" ") + beaten
    case .noneLeft: return asked + " No other plan differs in a tenth of the seats." + beaten
    case .stopped: return asked + " Then the time was up." + differ + beaten
    }
  }
  func unanswered(_ profile: String) -> String {
    "“\(profile)” has no plan: the search was stopped before it found one."
  }
  var interrupted: String { "You stopped the search. This is the best plan so far." }
  var outOfTime: String { "The time was up. This is the best plan so far." }

  var firstThis: String { "First this" }
  var allCovered: String { "Every role is covered all the time." }
  var noneActing: String { "Every holder has the levels the role needs." }
  var noneOverdue: String { "Nobody stays too long in a role." }
  func uncovered(role: String, missing: Int, when: String) -> String {
    "\(role): \(missing == 1 ? "1 holder" : "\(missing) holders") missing, \(when)"
  }
  func acting(member: String, role: String, missing: [String], when: String) -> String {
    "\(member) carries \(role) while still learning, \(when): \(list(missing))"
  }
  func missing(competency: String, level: Int, need: Int) -> String { "\(competency) at level \(level), needs \(need)" }
  func overdue(member: String, role: String, periods: String, when: String) -> String {
    "\(member) stays in \(role) \(periods) past the rotation deadline, \(when)"
  }

  var whoTakesWhat: String { "Who takes what" }
  var role: String { "Role" }
  var member: String { "Member" }
  func name(of seat: SeatKind) -> String { seat == .holder ? "holder" : "understudy" }
  var actingHolder: String { "acting holder" }
  var nobody: String { "nobody" }
  func stillMissing(_ count: Int) -> String { "\(count) short" }
  var legendUnderstudy: String { "(Name) learns the role beside the holder: a tandem" }
  var legendActing: String { "Name* carries the role while still missing levels" }
  var legendNew: String { "›Name is new in the role" }
  var legendOverdue: String { "Name! is past the rotation deadline" }
  func onlyDifferent(from profile: String, same: Int) -> String {
    "\(roles(same)) as in “\(profile)”. What is different:"
  }

  var whatChanges: String { "What changes, and when" }
  var nothingChanges: String { "Nothing changes." }
  func startsAsHolder(role: String, from: [String], acting: Bool) -> String {
    (from.isEmpty ? "takes \(role)" : "takes \(role) over from \(list(from))")
      + (acting ? ", while still missing levels" : "")
  }
  func startsAsUnderstudy(role: String) -> String { "starts learning \(role) as understudy" }
  func takesOver(role: String, from: [String], acting: Bool) -> String {
    (from.isEmpty
      ? "goes from understudy to holder of \(role)" : "takes \(role) over from \(list(from)) after learning it")
      + (acting ? ", while still missing levels" : "")
  }
  func stepsBack(role: String) -> String { "goes from holder to understudy of \(role)" }
  func stops(role: String, seat: SeatKind, to: [String]) -> String {
    guard seat == .holder else { return "stops as understudy of \(role)" }
    return to.isEmpty ? "stops with \(role)" : "hands \(role) over to \(list(to))"
  }

  var whoGains: String { "Who gains" }
  func lowest(member: String, value: String) -> String { "Lowest: \(member), \(value)." }
  var wellbeingPerMember: String { "Wellbeing of each member" }
  var wellbeing: String { "wellbeing" }
  var workability: String { "workability" }
  var deployability: String { "deployability" }
  var growth: String { "growth" }
  var connection: String { "connection" }
}
