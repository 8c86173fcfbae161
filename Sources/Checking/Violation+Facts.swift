import TeamModel

extension Violation {
  /// The rule that is broken.
  public var rule: RuleID {
    switch self {
    case .unknownMember, .unknownRole, .outsideHorizon, .doubleSeat, .twoKinds: .seats
    case .away: .presence
    case .tooManyHours: .hours
    case .tooManyRoles: .maxRoles
    case .tooManyNew: .maxNew
    case .vetoed: .veto
    case .notKept: .keep
    case .forbidden: .forbid
    case .notCompetent: .competence
    case .leftTooSoon: .minTenure
    case .noRest: .rest
    case .exclusiveRoles: .exclusive
    case .tooMuchMentalStrain, .tooMuchPhysicalStrain: .strain
    case .tooManyHolders: .holders
    case .tooManyUnderstudies: .understudies
    case .understudyAlone: .understudyBesideHolder
    case .sharedThoughApart: .apart
    case .tooManyChanges: .changes
    }
  }

  /// The ids of the members it concerns.
  public var members: [String] {
    switch self {
    case .unknownMember(let seat), .unknownRole(let seat), .outsideHorizon(let seat, _): [seat.member]
    case .doubleSeat(let member, _, _, _), .twoKinds(let member, _, _), .away(let member, _, _, _, _, _),
      .tooManyHours(let member, _, _, _), .tooManyRoles(let member, _, _, _), .tooManyNew(let member, _, _, _),
      .vetoed(let member, _, _, _), .notKept(let member, _, _, _), .forbidden(let member, _, _, _),
      .notCompetent(let member, _, _, _, _, _, _), .leftTooSoon(let member, _, _, _, _),
      .noRest(let member, _, _, _, _),
      .exclusiveRoles(let member, _, _, _), .tooMuchMentalStrain(let member, _, _, _),
      .tooMuchPhysicalStrain(let member, _, _, _), .understudyAlone(let member, _, _):
      [member]
    case .tooManyHolders(_, _, let members, _), .tooManyUnderstudies(_, _, let members, _): members
    case .sharedThoughApart(let first, let second, _, _): [first, second]
    case .tooManyChanges: []
    }
  }

  /// The id of the role it concerns, nil when it is about all of a member's seats or the whole team.
  public var role: String? {
    switch self {
    case .unknownMember(let seat), .unknownRole(let seat), .outsideHorizon(let seat, _): seat.role
    case .doubleSeat(_, let role, _, _), .twoKinds(_, let role, _), .away(_, let role, _, _, _, _),
      .vetoed(_, let role, _, _), .notKept(_, let role, _, _), .forbidden(_, let role, _, _),
      .notCompetent(_, let role, _, _, _, _, _), .leftTooSoon(_, let role, _, _, _), .noRest(_, let role, _, _, _),
      .exclusiveRoles(_, let role, _, _), .tooManyHolders(let role, _, _, _), .tooManyUnderstudies(let role, _, _, _),
      .understudyAlone(_, let role, _), .sharedThoughApart(_, _, let role, _):
      role
    case .tooManyHours, .tooManyRoles, .tooManyNew, .tooMuchMentalStrain, .tooMuchPhysicalStrain, .tooManyChanges: nil
    }
  }

  /// The period in which it shows, from 1.
  public var period: Int {
    switch self {
    case .unknownMember(let seat), .unknownRole(let seat), .outsideHorizon(let seat, _): seat.from
    case .doubleSeat(_, _, _, let period), .twoKinds(_, _, let period), .away(_, _, _, let period, _, _),
      .tooManyHours(_, let period, _, _), .tooManyRoles(_, let period, _, _), .tooManyNew(_, let period, _, _),
      .vetoed(_, _, _, let period), .notKept(_, _, _, let period), .forbidden(_, _, _, let period),
      .notCompetent(_, _, _, let period, _, _, _), .leftTooSoon(_, _, let period, _, _),
      .noRest(_, _, let period, _, _),
      .exclusiveRoles(_, _, _, let period), .tooMuchMentalStrain(_, let period, _, _),
      .tooMuchPhysicalStrain(_, let period, _, _), .tooManyHolders(_, let period, _, _),
      .tooManyUnderstudies(_, let period, _, _), .understudyAlone(_, _, let period),
      .sharedThoughApart(_, _, _, let period), .tooManyChanges(let period, _, _):
      period
    }
  }
}
