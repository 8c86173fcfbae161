import Checking
import TeamModel

extension Dutch {
  func checkedFor(team: String) -> String { "Voorstel voor \(team), nagekeken" }
  var keepsEveryRule: String { "Het voorstel houdt zich aan elke regel." }
  func breaksRules(_ count: Int) -> String {
    count == 1 ? "Het voorstel breekt een regel:" : "Het voorstel breekt regels, \(count) keer:"
  }
  var differsFromFile: String { "Het bestand zegt iets anders" }
  func differs(measure: String, file: String, checked: String) -> String {
    "\(measure): het bestand zegt \(file), het is \(checked)"
  }
  var score: String { "Wat het geeft" }

  func sentence(for violation: Violation, _ names: TeamNames) -> String {
    switch violation {
    case .unknownMember(let seat): return "Het team heeft geen teamlid “\(names.member(seat.member))”."
    case .unknownRole(let seat): return "Het team heeft geen rol “\(names.role(seat.role))”."
    case .outsideHorizon(let seat, let count):
      return
        "\(names.member(seat.member)) in \(names.role(seat.role)): periode \(seat.from) tot \(seat.to) ligt niet in 1 tot \(count)."
    case .doubleSeat(let member, let role, let seat, let t):
      return "\(names.member(member)) is twee keer \(name(of: seat)) van \(names.role(role)) in \(when(t, names))."
    case .twoKinds(let member, let role, let t):
      return "\(names.member(member)) is trekker én meeloper van \(names.role(role)) in \(when(t, names))."
    case .away(let member, let role, let seat, let t, let daysAway, let days):
      return
        "\(names.member(member)) is \(name(of: seat)) van \(names.role(role)) in \(when(t, names)), maar is er \(daysAway) van de \(days) dagen niet."
    case .tooManyHours(let member, let t, let hours, let available):
      return
        "\(names.member(member)) heeft \(hoursAWeek(hours)) nodig in \(when(t, names)), en heeft \(hoursAWeek(available))."
    case .tooManyRoles(let member, let t, let seats, let limit):
      return "\(names.member(member)) heeft \(roles(seats)) tegelijk in \(when(t, names)); de grens is \(limit)."
    case .tooManyNew(let member, let t, let new, let limit):
      return "\(names.member(member)) begint op \(new) nieuwe plaatsen in \(when(t, names)); de grens is \(limit)."
    case .vetoed(let member, let role, let seat, let t):
      return
        "\(names.member(member)) wil \(names.role(role)) niet doen, maar is er \(name(of: seat)) van in \(when(t, names))."
    case .notKept(let member, let role, let seat, let t):
      return
        "\(names.member(member)) moet \(name(of: seat)) van \(names.role(role)) zijn in \(when(t, names)), en is dat niet."
    case .forbidden(let member, let role, let seat, let t):
      return
        "\(names.member(member)) mag geen \(name(of: seat)) van \(names.role(role)) zijn in \(when(t, names)), en is dat wel."
    case .notCompetent(let member, let role, let seat, let t, let gap, let allowed, let missing):
      return
        "\(names.member(member)) mist \(levels(gap)) als \(name(of: seat)) van \(names.role(role)) in \(when(t, names)), en mag er \(allowed) missen: \(list(missing.map(self.missing)))."
    case .leftTooSoon(let member, let role, let t, let held, let minimum):
      return
        "\(names.member(member)) verlaat \(names.role(role)) in \(when(t, names)) na \(periods(held)); de afspraak is minstens \(minimum)."
    case .noRest(let member, let role, let t, let between, let rest):
      return
        "\(names.member(member)) is opnieuw trekker van \(names.role(role)) in \(when(t, names)) na \(periods(between)) zonder; de afspraak is minstens \(rest)."
    case .exclusiveRoles(let member, let role, let other, let t):
      return
        "\(names.member(member)) is trekker van \(names.role(role)) en \(names.role(other)) samen in \(when(t, names)), en die gaan niet samen."
    case .tooMuchMentalStrain(let member, let t, let strain, let limit):
      return
        "De rollen van \(names.member(member)) vragen mentale belasting \(number(strain)) in \(when(t, names)); de grens is \(number(limit))."
    case .tooMuchPhysicalStrain(let member, let t, let strain, let limit):
      return
        "De rollen van \(names.member(member)) vragen fysieke belasting \(number(strain)) in \(when(t, names)); de grens is \(number(limit))."
    case .tooManyHolders(let role, let t, let holders, let limit):
      return
        "\(names.role(role)) heeft \(holders.count) trekkers in \(when(t, names)) (\(list(holders.map(names.member)))); de grens is \(limit)."
    case .tooManyUnderstudies(let role, let t, let understudies, let limit):
      return
        "\(names.role(role)) heeft \(understudies.count) meelopers in \(when(t, names)) (\(list(understudies.map(names.member)))); de grens is \(limit)."
    case .understudyAlone(let member, let role, let t):
      return
        "\(names.member(member)) leert \(names.role(role)) in \(when(t, names)) zonder een trekker die alle niveaus heeft."
    case .sharedThoughApart(let first, let second, let role, let t):
      return
        "\(names.member(first)) en \(names.member(second)) delen \(names.role(role)) in \(when(t, names)), en vroegen om apart te blijven."
    case .tooManyChanges(let t, let changes, let limit):
      return "Het team begint \(changes) nieuwe plaatsen in \(when(t, names)); de grens is \(limit)."
    }
  }
}
