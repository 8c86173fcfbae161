import Checking
import TeamModel

extension English {
  func checkedFor(team: String) -> String { "Proposal for \(team), checked" }
  var keepsEveryRule: String { "The proposal keeps every rule." }
  func breaksRules(_ count: Int) -> String {
    count == 1 ? "The proposal breaks a rule:" : "The proposal breaks rules, \(count) times:"
  }
  var differsFromFile: String { "The file says something else" }
  func differs(measure: String, file: String, checked: String) -> String {
    "\(measure): the file says \(file), it is \(checked)"
  }
  var score: String { "What it comes to" }

  func sentence(for violation: Violation, _ names: TeamNames) -> String {
    switch violation {
    case .unknownMember(let seat): return "The team has no member “\(names.member(seat.member))”."
    case .unknownRole(let seat): return "The team has no role “\(names.role(seat.role))”."
    case .outsideHorizon(let seat, let count):
      return
        "\(names.member(seat.member)) in \(names.role(seat.role)): periods \(seat.from) to \(seat.to) do not lie in 1 to \(count)."
    case .doubleSeat(let member, let role, let seat, let t):
      return "\(names.member(member)) is twice \(name(of: seat)) of \(names.role(role)) in \(when(t, names))."
    case .twoKinds(let member, let role, let t):
      return "\(names.member(member)) is both holder and understudy of \(names.role(role)) in \(when(t, names))."
    case .away(let member, let role, let seat, let t, let daysAway, let days):
      return
        "\(names.member(member)) is \(name(of: seat)) of \(names.role(role)) in \(when(t, names)), but away for \(daysAway) of the \(days) days."
    case .tooManyHours(let member, let t, let hours, let available):
      return
        "\(names.member(member)) needs \(hoursAWeek(hours)) in \(when(t, names)), and has \(hoursAWeek(available))."
    case .tooManyRoles(let member, let t, let seats, let limit):
      return "\(names.member(member)) has \(roles(seats)) at once in \(when(t, names)); the limit is \(limit)."
    case .tooManyNew(let member, let t, let new, let limit):
      return "\(names.member(member)) starts in \(new) new seats in \(when(t, names)); the limit is \(limit)."
    case .vetoed(let member, let role, let seat, let t):
      return
        "\(names.member(member)) refuses \(names.role(role)), but is its \(name(of: seat)) in \(when(t, names))."
    case .notKept(let member, let role, let seat, let t):
      return
        "\(names.member(member)) must be \(name(of: seat)) of \(names.role(role)) in \(when(t, names)), and is not."
    case .forbidden(let member, let role, let seat, let t):
      return
        "\(names.member(member)) may not be \(name(of: seat)) of \(names.role(role)) in \(when(t, names)), and is."
    case .notCompetent(let member, let role, let seat, let t, let gap, let allowed, let missing):
      return
        "\(names.member(member)) misses \(levels(gap)) as \(name(of: seat)) of \(names.role(role)) in \(when(t, names)), and may miss \(allowed): \(list(missing.map(self.missing)))."
    case .leftTooSoon(let member, let role, let t, let held, let minimum):
      return
        "\(names.member(member)) leaves \(names.role(role)) in \(when(t, names)) after \(periods(held)); the agreement is at least \(minimum)."
    case .noRest(let member, let role, let t, let between, let rest):
      return
        "\(names.member(member)) holds \(names.role(role)) again in \(when(t, names)) after \(periods(between)) without it; the agreement is at least \(rest)."
    case .exclusiveRoles(let member, let role, let other, let t):
      return
        "\(names.member(member)) holds \(names.role(role)) and \(names.role(other)) together in \(when(t, names)), and these do not go together."
    case .tooMuchMentalStrain(let member, let t, let strain, let limit):
      return
        "The roles of \(names.member(member)) ask mental strain \(number(strain)) in \(when(t, names)); the limit is \(number(limit))."
    case .tooMuchPhysicalStrain(let member, let t, let strain, let limit):
      return
        "The roles of \(names.member(member)) ask physical strain \(number(strain)) in \(when(t, names)); the limit is \(number(limit))."
    case .tooManyHolders(let role, let t, let holders, let limit):
      return
        "\(names.role(role)) has \(holders.count) holders in \(when(t, names)) (\(list(holders.map(names.member)))); the limit is \(limit)."
    case .tooManyUnderstudies(let role, let t, let understudies, let limit):
      return
        "\(names.role(role)) has \(understudies.count) understudies in \(when(t, names)) (\(list(understudies.map(names.member)))); the limit is \(limit)."
    case .understudyAlone(let member, let role, let t):
      return
        "\(names.member(member)) learns \(names.role(role)) in \(when(t, names)) without a holder who has all levels."
    case .sharedThoughApart(let first, let second, let role, let t):
      return
        "\(names.member(first)) and \(names.member(second)) share \(names.role(role)) in \(when(t, names)), and asked to stay apart."
    case .tooManyChanges(let t, let changes, let limit):
      return "The team starts \(changes) new seats in \(when(t, names)); the limit is \(limit)."
    }
  }
}
