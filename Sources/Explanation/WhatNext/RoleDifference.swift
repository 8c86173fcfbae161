import TeamModel

/// One member in one role as two proposals have it, where they differ: everything that the one has, and everything that the other has.
public struct RoleDifference: Hashable, Codable, Sendable {
  /// The member's id.
  public var member: String
  /// The role's id.
  public var role: String
  /// The seats in the first proposal, in order of time; none when it has none.
  public var before: [Run]
  /// The seats in the second one.
  public var after: [Run]

  /// What a member has in a role in two proposals.
  public init(member: String, role: String, before: [Run], after: [Run]) {
    self.member = member
    self.role = role
    self.before = before
    self.after = after
  }

  /// An unbroken run of periods in one kind of seat.
  public struct Run: Hashable, Codable, Sendable {
    /// Holder or understudy.
    public var seat: SeatKind
    /// The first period.
    public var from: Int
    /// The last period.
    public var to: Int

    /// A run over the periods `from`…`to`.
    public init(seat: SeatKind, from: Int, to: Int) {
      self.seat = seat
      self.from = from
      self.to = to
    }
  }

  /// Whether the member holds the role in other periods; otherwise only seats as understudy differ.
  public var isAboutHolding: Bool { before.filter { $0.seat == .holder } != after.filter { $0.seat == .holder } }

  /// Every member and role that two proposals have differently, member by member, then role by role, in the order of the team; what it
  /// does not know comes last.
  ///
  /// - Parameters:
  ///   - first: the seats of the first proposal.
  ///   - second: the seats of the second one.
  ///   - team: the team, for the order.
  public static func between(_ first: [ProposedSeat], _ second: [ProposedSeat], in team: Team) -> [RoleDifference] {
    var result: [RoleDifference] = []
    for seat in SeatDifference.between(first, second, in: team)
    where !result.contains(where: { $0.member == seat.member && $0.role == seat.role }) {
      result.append(
        RoleDifference(
          member: seat.member, role: seat.role, before: runs(seat, in: first), after: runs(seat, in: second)))
    }
    func place(_ id: String) -> Int { team.members.firstIndex { $0.id == id } ?? team.members.count }
    // Roles are in the team's order already.
    return result.enumerated().sorted { a, b in
      (place(a.element.member), a.offset) < (place(b.element.member), b.offset)
    }.map(\.element)
  }

  /// The runs of a member in a role; parts that touch are one.
  private static func runs(_ of: SeatDifference, in seats: [ProposedSeat]) -> [Run] {
    let mine = seats.filter { $0.member == of.member && $0.role == of.role && $0.from <= $0.to }
      .map { Run(seat: $0.seat, from: $0.from, to: $0.to) }
      .sorted { ($0.from, $0.to, $0.seat == .holder ? 0 : 1) < ($1.from, $1.to, $1.seat == .holder ? 0 : 1) }
    var runs: [Run] = []
    for run in mine {
      if let last = runs.last, last.seat == run.seat, run.from <= last.to + 1 {
        runs[runs.count - 1].to = max(last.to, run.to)
      } else {
        runs.append(run)
      }
    }
    return runs
  }
}
