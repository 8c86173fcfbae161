import Checking
import TeamModel

/// What the best re-plan does while some members are away for a period.
public struct AbsenceOutcome: Hashable, Codable, Sendable {
  /// Someone who takes a role over as its holder.
  public struct StepIn: Hashable, Codable, Sendable {
    /// The member's id.
    public var member: String
    /// The role's id.
    public var role: String
    /// What the member still misses; empty when nothing.
    public var missing: [MissingLevel]
  }

  /// The ids of who is away; empty for the team with everyone there.
  public var away: [String]
  /// Roles that stay without enough holders.
  public var uncovered: [UncoveredRole]
  /// Who takes roles over.
  public var steppingIn: [StepIn]
  /// Seats that move: every new seat, as holder or as understudy.
  public var moves: Int
  /// Σ critical · missing holders.
  public var uncoveredWeight: Int
  /// Σ critical · missing levels of holders.
  public var actingWeight: Int
  /// Whether nothing better exists.
  public var isProven: Bool

  init(away: [String], _ plan: Replan) {
    self.away = away
    uncovered = plan.verdict.uncovered
    steppingIn = plan.verdict.newSeats.filter { $0.seat == .holder }.map { seat in
      StepIn(
        member: seat.member, role: seat.role,
        missing: plan.verdict.acting.first { $0.member == seat.member && $0.role == seat.role }?.missing ?? [])
    }
    moves = plan.verdict.newSeats.count
    uncoveredWeight = plan.verdict.measures.uncovered
    actingWeight = plan.verdict.measures.acting
    isProven = plan.isProven
  }
}
