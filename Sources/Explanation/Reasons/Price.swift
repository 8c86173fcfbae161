import Checking
import TeamModel

/// What a wish costs: the best plan that grants it, beside the plan it was asked about.
///
/// Both plans are scored by the checker. The second one was searched anew and is scored with the wish in force: who may not hold
/// a role does not count as its back-up either.
public struct Price: Hashable, Sendable {
  /// What both plans aim at.
  public var profile: Profile
  /// Level by level, in the order in which they are decided: `before` is the plan asked about, `after` the one with the wish.
  public var levels: [LevelChange]
  /// Member by member, in the team's order.
  public var members: [MemberChange]
  /// The measures of the plan asked about.
  public var before: Measures
  /// The measures of the plan with the wish.
  public var after: Measures
  /// The seats of the plan with the wish.
  public var seats: [ProposedSeat]
  /// Seats, each in one period, that are not in the plan asked about.
  public var moved: Int
  /// Whether no better plan with the wish exists; otherwise it is the best that was found in time.
  public var proven: Bool

  /// The first level on which the wish makes a difference, nil when the plans are worth the same on all.
  public var deciding: LevelChange? { levels.first { $0.gain != 0 } }

  /// The members who lose, the greatest loss first.
  public var losers: [MemberChange] { sorted { $0.gain < 0 } }

  /// The members who gain, the greatest gain first.
  public var winners: [MemberChange] { sorted { $0.gain > 0 } }

  private func sorted(_ chosen: (MemberChange) -> Bool) -> [MemberChange] {
    members.filter(chosen).enumerated()
      .sorted { (-abs($0.element.gain), $0.offset) < (-abs($1.element.gain), $1.offset) }.map(\.element)
  }

  init(profile: Profile, from old: (seats: [ProposedSeat], verdict: Verdict), to new: NewPlan) {
    self.profile = profile
    levels = LevelChange.all(from: old.verdict, to: new.verdict, profile: profile)
    members = MemberChange.all(from: old.verdict, to: new.verdict)
    before = old.verdict.measures
    after = new.verdict.measures
    seats = new.seats
    let known = Set(old.seats.flatMap(\.cells))
    moved = new.seats.flatMap(\.cells).filter { !known.contains($0) }.count
    proven = new.proven
  }
}

extension ProposedSeat {
  /// The seat period by period.
  fileprivate var cells: [ProposedSeat] {
    guard from <= to else { return [] }
    return (from...to).map { ProposedSeat(member: member, role: role, seat: seat, from: $0, to: $0) }
  }
}
