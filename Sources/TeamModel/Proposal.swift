/// One seat of a member in a proposal, over an unbroken run of periods.
public struct ProposedSeat: Hashable, Codable, Sendable {
  /// The member's id.
  public var member: String
  /// The role's id.
  public var role: String
  /// Holder or understudy.
  public var seat: SeatKind
  /// The first period, from 1.
  public var from: Int
  /// The last period.
  public var to: Int
  /// Whether the holder still misses levels in any of these periods.
  public var acting: Bool

  /// A seat over the periods `from`…`to`.
  public init(member: String, role: String, seat: SeatKind, from: Int, to: Int, acting: Bool = false) {
    self.member = member
    self.role = role
    self.seat = seat
    self.from = from
    self.to = to
    self.acting = acting
  }

  private enum CodingKeys: String, CodingKey { case member, role, seat, from, to, acting }

  /// Reads a seat; `seat` defaults to holder and `acting` to false, so that people can write proposals by hand.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    member = try values.decode(String.self, forKey: .member)
    role = try values.decode(String.self, forKey: .role)
    seat = try values.decodeIfPresent(SeatKind.self, forKey: .seat) ?? .holder
    from = try values.decode(Int.self, forKey: .from)
    to = try values.decode(Int.self, forKey: .to)
    acting = try values.decodeIfPresent(Bool.self, forKey: .acting) ?? false
  }
}

/// One role distribution over the horizon, scored by the checker.
public struct Proposal: Hashable, Codable, Sendable {
  /// What it aims at; nil for a hand-made one.
  public var profile: Profile?
  /// Who takes which seat, when.
  public var seats: [ProposedSeat]
  /// The measures, with the team's own weights.
  public var measures: Measures
  /// The four pillars of every member who is present in the horizon.
  public var members: [MemberScore]
  /// What the search can say about it.
  public var search: SearchOutcome

  /// A scored proposal.
  public init(
    profile: Profile?, seats: [ProposedSeat], measures: Measures, members: [MemberScore], search: SearchOutcome
  ) {
    self.profile = profile
    self.seats = seats
    self.measures = measures
    self.members = members
    self.search = search
  }
}

/// The measures of a proposal, with the team's own weights.
public struct Measures: Hashable, Codable, Sendable {
  /// Σ critical · missing holders, over roles and periods (level 1).
  public var uncovered: Int
  /// Σ critical · gap of acting holders (level 2).
  public var acting: Int
  /// Σ periods that holders stay beyond the rotation deadline (level 3).
  public var overdue: Int
  /// The lowest wellbeing of a member, 0…1 (level 4).
  public var floor: Double
  /// The mean wellbeing, 0…1.
  public var wellbeing: Double
  /// Σ fit over holder seats and periods.
  public var fit: Double
  /// Back-up that is missing, over roles and periods.
  public var thin: Int
  /// Roles handed over without anyone who knew them, over roles and periods.
  public var cold: Int
  /// New seats, over members and change moments.
  public var changes: Int

  /// Measures of a proposal.
  public init(
    uncovered: Int, acting: Int, overdue: Int, floor: Double, wellbeing: Double, fit: Double, thin: Int, cold: Int,
    changes: Int
  ) {
    self.uncovered = uncovered
    self.acting = acting
    self.overdue = overdue
    self.floor = floor
    self.wellbeing = wellbeing
    self.fit = fit
    self.thin = thin
    self.cold = cold
    self.changes = changes
  }
}

/// The four pillars of one member, each 0…1, and their weighted mean.
public struct MemberScore: Hashable, Codable, Sendable {
  /// The member's id.
  public var member: String
  /// Stress and load stay bearable.
  public var workability: Double
  /// Used on talents, able to hold several roles.
  public var deployability: Double
  /// The way gone towards the wanted levels.
  public var growth: Double
  /// Liked roles and shared seats.
  public var connection: Double
  /// The weighted mean of the four.
  public var wellbeing: Double

  /// The scores of one member.
  public init(
    member: String, workability: Double, deployability: Double, growth: Double, connection: Double, wellbeing: Double
  ) {
    self.member = member
    self.workability = workability
    self.deployability = deployability
    self.growth = growth
    self.connection = connection
    self.wellbeing = wellbeing
  }
}

/// The document that `propose` writes.
public struct ProposalDocument: Hashable, Codable, Sendable {
  /// The team's name.
  public var team: String
  /// The periods with their dates.
  public var periods: [PeriodSpan]
  /// The proposals.
  public var proposals: [Proposal]

  /// Proposals for a team.
  public init(team: String, periods: [PeriodSpan], proposals: [Proposal]) {
    self.team = team
    self.periods = periods
    self.proposals = proposals
  }
}
