import Checking
import TeamModel

/// Two proposals for one team beside each other: what each is worth, to the team and to everyone, and who has which seat.
///
///     let comparison = PlanComparison(of: ours, and: balanced, in: team)
///     print(comparison.roles.filter { $0.member == "an" })
///
/// Every number comes from the checker. Either may break rules; then it says which.
public struct PlanComparison: Sendable {
  /// One of the two.
  public struct Side: Sendable {
    /// The profile; nil for a proposal made by hand.
    public var profile: Profile?
    /// The seats, as the checker reads them.
    public var seats: [ProposedSeat]
    /// What the checker says.
    public var verdict: Verdict
  }

  /// The first proposal.
  public var first: Side
  /// The second one.
  public var second: Side
  /// What both are worth to each member; `before` is the first, `after` the second.
  public var members: [MemberChange]
  /// Every member and role that they have differently.
  public var roles: [RoleDifference]
  /// Every seat that one has and the other has not.
  public var seats: [SeatDifference]
  /// Seats, each in one period, that both have.
  public var inBoth: Int
  /// Seats, each in one period, that only the first has.
  public var onlyInFirst: Int
  /// Seats, each in one period, that only the second has.
  public var onlyInSecond: Int

  /// Whether both have the very same seats.
  public var isSame: Bool { seats.isEmpty }

  /// Compares the seats of two proposals for a valid team.
  public init(
    of first: (profile: Profile?, seats: [ProposedSeat]), and second: (profile: Profile?, seats: [ProposedSeat]),
    in team: Team
  ) {
    let checker = Checker(team)
    func side(_ proposal: (profile: Profile?, seats: [ProposedSeat])) -> Side {
      Side(
        profile: proposal.profile, seats: checker.merged(proposal.seats), verdict: checker.check(proposal.seats))
    }
    self.first = side(first)
    self.second = side(second)
    members = MemberChange.all(from: self.first.verdict, to: self.second.verdict)
    roles = RoleDifference.between(self.first.seats, self.second.seats, in: team)
    let differing = SeatDifference.between(self.first.seats, self.second.seats, in: team)
    func periods(_ side: SeatDifference.Side) -> Int {
      differing.filter { $0.side == side }.reduce(0) { $0 + $1.to - $1.from + 1 }
    }
    seats = differing
    onlyInFirst = periods(.before)
    onlyInSecond = periods(.after)
    inBoth = self.first.seats.reduce(0) { $0 + max(0, $1.to - $1.from + 1) } - periods(.before)
  }
}
