import Search
import TeamModel

extension English {
  func noPath(member: String) -> String { "There is no plan for \(member). These cannot all be true together:" }
  var noDistribution: String { "There is no plan for the team. These cannot all be true together:" }
  var clashAdvice: String { "Change one of them, and try again." }
  var noAnswerInTime: String { "The time was up before there was a first plan." }
  var noAnswerAdvice: String { "Maybe give it more time (--time-limit)." }
  func solverFailed(_ message: String) -> String { "The search failed. This is a fault in the program: \(message)" }

  func isAway(member: String, when: String) -> String { "\(member) is away in \(when)." }
  func missesTooMuch(member: String, roles: [(role: String, gap: Int)], holder: Int?, understudy: Int?) -> String {
    let gaps = roles.map { "\(levels($0.gap)) for \($0.role)" }
    let limits = [holder.map { "a holder may miss \($0)" }, understudy.map { "an understudy may miss \($0)" }]
    return "\(member) misses \(list(gaps)); \(list(limits.compactMap { $0 }))."
  }

  func sentence(for fact: ClashFact, _ names: TeamNames) -> String {
    switch fact {
    case .keep(let rule):
      return
        "\(names.member(rule.member)) must stay \(name(of: rule.seat ?? .holder)) of \(names.role(rule.role)) (\(when(rule, names)))."
    case .forbid(let rule):
      let seat = rule.seat.map { name(of: $0) + " of " } ?? ""
      return
        "\(names.member(rule.member)) may not be \(seat.isEmpty ? "in " : seat)\(names.role(rule.role)) (\(when(rule, names)))."
    case .veto(let member, let role): return "\(names.member(member)) refuses \(names.role(role))."
    case .away(let member, let period): return isAway(member: names.member(member), when: when(period, names))
    case .hours(let member, let available): return "\(names.member(member)) has \(hoursAWeek(available)) for roles."
    case .maxRoles(let member, let limit): return "\(names.member(member)) has at most \(roles(limit)) at once."
    case .maxNew(let member, let limit):
      return
        "\(names.member(member)) starts in at most \(limit) new \(limit == 1 ? "seat" : "seats") at one change moment."
    case .competence(let member, let role, let seat, let gap, let allowed):
      return
        "\(names.member(member)) misses \(levels(gap)) for \(names.role(role)); a\(seat == .holder ? " holder" : "n understudy") may miss \(allowed)."
    case .minTenure(let member, let role, let count):
      return "\(names.member(member)) stays in \(names.role(role)) for at least \(periods(count))."
    case .rest(let member, let role, let count):
      return "\(names.member(member)) pauses at least \(periods(count)) before holding \(names.role(role)) again."
    case .exclusive(let member, let role, let other):
      return "\(names.member(member)) cannot hold \(names.role(role)) and \(names.role(other)) together."
    case .strain(let member, let mental, let physical):
      return "\(names.member(member)) can bear strain \(number(mental)) (mental) and \(number(physical)) (physical)."
    case .apart(let pair): return "\(names.member(pair.first)) and \(names.member(pair.second)) never share a role."
    case .maxHolders(let role, let limit):
      return "\(names.role(role)) has at most \(limit) \(limit == 1 ? "holder" : "holders")."
    case .understudies(let role, let limit):
      return
        "\(names.role(role)) has at most \(limit) \(limit == 1 ? "understudy" : "understudies"), and only beside a holder who has all levels."
    case .maxChanges(let limit):
      return "The team starts at most \(limit) new \(limit == 1 ? "seat" : "seats") at one change moment."
    }
  }
}
