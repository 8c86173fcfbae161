import TeamModel

/// Broken rules in English.
struct EnglishViolations: ViolationWording {
  func sentence(_ violation: Violation, _ names: Names) -> String {
    switch violation {
    case .unknownMember(let seat): "The team has no member “\(seat.member)”."
    case .unknownRole(let seat): "The team has no role “\(seat.role)”."
    case .outsideHorizon(let seat, let periods):
      "\(names.member(seat.member)) has \(names.role(seat.role)) from period \(seat.from) to \(seat.to), but the periods run from 1 to \(periods)."
    case .doubleSeat(let member, let role, let seat, let period):
      "\(names.member(member)) is listed twice as \(word(seat)) of \(names.role(role)) in period \(period)."
    case .twoKinds(let member, let role, let period):
      "\(names.member(member)) cannot be holder and understudy of \(names.role(role)) at once in period \(period)."
    case .away(let member, let role, let seat, let period, let daysAway, let days):
      "\(names.member(member)) is away for \(daysAway) of the \(days) days of period \(period), and cannot be \(word(seat)) of \(names.role(role)) then."
    case .tooManyHours(let member, let period, let hours, let available):
      "\(names.member(member)) has \(number(available, names)) hours a week; the roles in period \(period) take \(number(hours, names))."
    case .tooManyRoles(let member, let period, let seats, let limit):
      "\(names.member(member)) has \(seats) \(seats == 1 ? "role" : "roles") at once in period \(period); at most \(limit) is agreed."
    case .tooManyNew(let member, let period, let new, let limit):
      "\(names.member(member)) starts \(new) new \(new == 1 ? "role" : "roles") in period \(period); at most \(limit) is agreed."
    case .vetoed(let member, let role, _, let period):
      "\(names.member(member)) does not want \(names.role(role)), but has it in period \(period)."
    case .notKept(let member, let role, let seat, let period):
      "\(names.member(member)) must be \(word(seat)) of \(names.role(role)) in period \(period), and is not."
    case .forbidden(let member, let role, let seat, let period):
      "\(names.member(member)) must not be \(word(seat)) of \(names.role(role)) in period \(period)."
    case .notCompetent(let member, let role, let seat, let period, let gap, let allowed, let missing):
      "\(names.member(member)) misses \(levels(gap)) to be \(word(seat)) of \(names.role(role)) in period \(period) (\(list(missing))); at most \(allowed) may be missing."
    case .leftTooSoon(let member, let role, let period, let held, let minimum):
      "\(names.member(member)) stops as holder of \(names.role(role)) in period \(period), after \(periods(held)); at least \(minimum) is agreed."
    case .noRest(let member, let role, let period, let between, let rest):
      "\(names.member(member)) holds \(names.role(role)) again in period \(period), after \(periods(between)) without it; at least \(rest) is agreed."
    case .exclusiveRoles(let member, let role, let other, let period):
      "\(names.member(member)) holds \(names.role(role)) and \(names.role(other)) in period \(period); these two do not go together."
    case .tooMuchMentalStrain(let member, let period, let strain, let limit):
      "\(names.member(member)) carries mental strain \(number(strain, names)) in period \(period); the limit is \(number(limit, names))."
    case .tooMuchPhysicalStrain(let member, let period, let strain, let limit):
      "\(names.member(member)) carries physical strain \(number(strain, names)) in period \(period); the limit is \(number(limit, names))."
    case .tooManyHolders(let role, let period, let holders, let limit):
      "\(names.role(role)) has \(holders.count) \(holders.count == 1 ? "holder" : "holders") in period \(period) (\(names.members(holders, and: "and"))); at most \(limit) is agreed."
    case .tooManyUnderstudies(let role, let period, let understudies, let limit):
      "\(names.role(role)) has \(understudies.count) \(understudies.count == 1 ? "understudy" : "understudies") in period \(period) (\(names.members(understudies, and: "and"))); at most \(limit) is agreed."
    case .understudyAlone(let member, let role, let period):
      "\(names.member(member)) learns \(names.role(role)) in period \(period), but nobody who knows the role holds it then."
    case .sharedThoughApart(let first, let second, let role, let period):
      "\(names.member(first)) and \(names.member(second)) share \(names.role(role)) in period \(period), though they are to stay apart."
    case .tooManyChanges(let period, let changes, let limit):
      "The team starts \(changes) new \(changes == 1 ? "role" : "roles") in period \(period); at most \(limit) is agreed."
    }
  }

  private func word(_ seat: SeatKind) -> String { seat == .holder ? "holder" : "understudy" }

  private func number(_ value: Double, _ names: Names) -> String { names.number(value, mark: ".") }

  private func levels(_ count: Int) -> String { count == 1 ? "1 level" : "\(count) levels" }

  private func periods(_ count: Int) -> String { count == 1 ? "1 period" : "\(count) periods" }

  private func list(_ missing: [MissingLevel]) -> String {
    missing.map { "\($0.competency) is \($0.level), needs \($0.need)" }.joined(separator: "; ")
  }
}
