import TeamModel

/// Overtreden regels in het Nederlands.
struct DutchViolations: ViolationWording {
  func sentence(_ violation: Violation, _ names: Names) -> String {
    switch violation {
    case .unknownMember(let seat): "Het team heeft geen teamlid “\(seat.member)”."
    case .unknownRole(let seat): "Het team heeft geen rol “\(seat.role)”."
    case .outsideHorizon(let seat, let periods):
      "\(names.member(seat.member)) heeft \(names.role(seat.role)) van periode \(seat.from) tot en met \(seat.to), maar de periodes lopen van 1 tot en met \(periods)."
    case .doubleSeat(let member, let role, let seat, let period):
      "\(names.member(member)) staat in periode \(period) twee keer als \(word(seat)) van \(names.role(role))."
    case .twoKinds(let member, let role, let period):
      "\(names.member(member)) kan in periode \(period) niet tegelijk trekker en meeloper van \(names.role(role)) zijn."
    case .away(let member, let role, let seat, let period, let daysAway, let days):
      "\(names.member(member)) is \(daysAway) van de \(days) dagen van periode \(period) weg, en kan dan geen \(word(seat)) van \(names.role(role)) zijn."
    case .tooManyHours(let member, let period, let hours, let available):
      "\(names.member(member)) heeft \(number(available, names)) uur per week; de rollen in periode \(period) vragen \(number(hours, names)) uur."
    case .tooManyRoles(let member, let period, let seats, let limit):
      "\(names.member(member)) heeft \(seats) \(seats == 1 ? "rol" : "rollen") tegelijk in periode \(period); afgesproken is hoogstens \(limit)."
    case .tooManyNew(let member, let period, let new, let limit):
      "\(names.member(member)) begint aan \(new) nieuwe \(new == 1 ? "rol" : "rollen") in periode \(period); afgesproken is hoogstens \(limit)."
    case .vetoed(let member, let role, _, let period):
      "\(names.member(member)) wil \(names.role(role)) niet, maar heeft die rol in periode \(period)."
    case .notKept(let member, let role, let seat, let period):
      "\(names.member(member)) moet in periode \(period) \(word(seat)) van \(names.role(role)) zijn, en is dat niet."
    case .forbidden(let member, let role, let seat, let period):
      "\(names.member(member)) mag in periode \(period) geen \(word(seat)) van \(names.role(role)) zijn."
    case .notCompetent(let member, let role, let seat, let period, let gap, let allowed, let missing):
      "\(names.member(member)) mist \(levels(gap)) om in periode \(period) \(word(seat)) van \(names.role(role)) te zijn (\(list(missing))); er mogen er hoogstens \(allowed) ontbreken."
    case .leftTooSoon(let member, let role, let period, let held, let minimum):
      "\(names.member(member)) stopt in periode \(period) als trekker van \(names.role(role)), na \(periods(held)); afgesproken is minstens \(minimum)."
    case .noRest(let member, let role, let period, let between, let rest):
      "\(names.member(member)) trekt \(names.role(role)) opnieuw in periode \(period), na \(periods(between)) zonder; afgesproken is minstens \(rest)."
    case .exclusiveRoles(let member, let role, let other, let period):
      "\(names.member(member)) trekt \(names.role(role)) en \(names.role(other)) in periode \(period); die twee gaan niet samen."
    case .tooMuchMentalStrain(let member, let period, let strain, let limit):
      "\(names.member(member)) heeft mentale belasting \(number(strain, names)) in periode \(period); de grens is \(number(limit, names))."
    case .tooMuchPhysicalStrain(let member, let period, let strain, let limit):
      "\(names.member(member)) heeft fysieke belasting \(number(strain, names)) in periode \(period); de grens is \(number(limit, names))."
    case .tooManyHolders(let role, let period, let holders, let limit):
      "\(names.role(role)) heeft \(holders.count) \(holders.count == 1 ? "trekker" : "trekkers") in periode \(period) (\(names.members(holders, and: "en"))); afgesproken is hoogstens \(limit)."
    case .tooManyUnderstudies(let role, let period, let understudies, let limit):
      "\(names.role(role)) heeft \(understudies.count) \(understudies.count == 1 ? "meeloper" : "meelopers") in periode \(period) (\(names.members(understudies, and: "en"))); afgesproken is hoogstens \(limit)."
    case .understudyAlone(let member, let role, let period):
      "\(names.member(member)) leert \(names.role(role)) in periode \(period), maar niemand die de rol kent is dan trekker."
    case .sharedThoughApart(let first, let second, let role, let period):
      "\(names.member(first)) en \(names.member(second)) delen \(names.role(role)) in periode \(period), maar ze delen liever geen rol."
    case .tooManyChanges(let period, let changes, let limit):
      "Het team begint aan \(changes) nieuwe \(changes == 1 ? "rol" : "rollen") in periode \(period); afgesproken is hoogstens \(limit)."
    }
  }

  private func word(_ seat: SeatKind) -> String { seat == .holder ? "trekker" : "meeloper" }

  private func number(_ value: Double, _ names: Names) -> String { names.number(value, mark: ",") }

  private func levels(_ count: Int) -> String { count == 1 ? "1 niveau" : "\(count) niveaus" }

  private func periods(_ count: Int) -> String { count == 1 ? "1 periode" : "\(count) periodes" }

  private func list(_ missing: [MissingLevel]) -> String {
    missing.map { "\($0.competency) is \($0.level), nodig is \($0.need)" }.joined(separator: "; ")
  }
}
