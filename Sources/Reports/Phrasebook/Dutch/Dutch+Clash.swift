import Search
import TeamModel

extension Dutch {
  func noPath(member: String) -> String { "Er is geen plan voor \(member). Dit kan niet allemaal samen:" }
  var noDistribution: String { "Er is geen plan voor het team. Dit kan niet allemaal samen:" }
  var clashAdvice: String { "Verander een van deze punten, en probeer opnieuw." }
  var noAnswerInTime: String { "De tijd was om voor er een eerste plan was." }
  var noAnswerAdvice: String { "Geef misschien meer tijd (--time-limit)." }
  func solverFailed(_ message: String) -> String {
    "Het zoeken is mislukt. Dit is een fout in het programma: \(message)"
  }

  func isAway(member: String, when: String) -> String { "\(member) is er niet in \(when)." }
  func missesTooMuch(member: String, roles: [(role: String, gap: Int)], holder: Int?, understudy: Int?) -> String {
    let gaps = roles.map { "\(levels($0.gap)) voor \($0.role)" }
    let limits = [
      holder.map { "een \(name(of: SeatKind.holder)) mag er \($0) missen" },
      understudy.map { "een \(name(of: SeatKind.understudy)) mag er \($0) missen" },
    ]
    return "\(member) mist \(list(gaps)); \(list(limits.compactMap { $0 }))."
  }

  func sentence(for fact: ClashFact, _ names: TeamNames) -> String {
    switch fact {
    case .keep(let rule):
      return
        "\(names.member(rule.member)) moet \(name(of: rule.seat ?? .holder)) van \(names.role(rule.role)) blijven (\(when(rule, names)))."
    case .forbid(let rule):
      let seat = rule.seat.map { name(of: $0) + " van " } ?? ""
      return
        "\(names.member(rule.member)) mag niet \(seat.isEmpty ? "in " : seat)\(names.role(rule.role)) zijn (\(when(rule, names)))."
    case .veto(let member, let role): return "\(names.member(member)) wil \(names.role(role)) niet doen."
    case .away(let member, let period): return isAway(member: names.member(member), when: when(period, names))
    case .hours(let member, let available): return "\(names.member(member)) heeft \(hoursAWeek(available)) voor rollen."
    case .maxRoles(let member, let limit): return "\(names.member(member)) heeft hoogstens \(roles(limit)) tegelijk."
    case .maxNew(let member, let limit):
      return
        "\(names.member(member)) begint op hoogstens \(limit) nieuwe \(limit == 1 ? "plaats" : "plaatsen") op één wisselmoment."
    case .competence(let member, let role, let seat, let gap, let allowed):
      return
        "\(names.member(member)) mist \(levels(gap)) voor \(names.role(role)); een \(name(of: seat)) mag er \(allowed) missen."
    case .minTenure(let member, let role, let count):
      return "\(names.member(member)) blijft minstens \(periods(count)) in \(names.role(role))."
    case .rest(let member, let role, let count):
      return
        "\(names.member(member)) wacht minstens \(periods(count)) voor die opnieuw trekker van \(names.role(role)) wordt."
    case .exclusive(let member, let role, let other):
      return "\(names.member(member)) kan \(names.role(role)) en \(names.role(other)) niet samen trekken."
    case .strain(let member, let mental, let physical):
      return
        "\(names.member(member)) kan belasting \(number(mental)) (mentaal) en \(number(physical)) (fysiek) aan."
    case .apart(let pair): return "\(names.member(pair.first)) en \(names.member(pair.second)) delen nooit een rol."
    case .maxHolders(let role, let limit):
      return "\(names.role(role)) heeft hoogstens \(limit) \(limit == 1 ? "trekker" : "trekkers")."
    case .understudies(let role, let limit):
      return
        "\(names.role(role)) heeft hoogstens \(limit) \(limit == 1 ? "meeloper" : "meelopers"), en alleen naast een trekker die alle niveaus heeft."
    case .maxChanges(let limit):
      return "Het team begint hoogstens \(limit) nieuwe \(limit == 1 ? "plaats" : "plaatsen") op één wisselmoment."
    }
  }
}
