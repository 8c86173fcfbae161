import Checking
import TeamModel

/// What a team agreed on for one period, as it is kept in the history: holdings, levels to reach, and back-up.
public struct AdoptedPlan: Hashable, Codable, Sendable {
  /// A level that a member should have when the period is over.
  public struct LevelToReach: Hashable, Codable, Sendable {
    /// The member's id.
    public var member: String
    /// The competency.
    public var competency: String
    /// The whole level when the period opens.
    public var before: Int
    /// The whole level when the next period opens, above `before`.
    public var after: Int
  }

  /// Who carries a role, and who could.
  public struct RolePlan: Hashable, Codable, Sendable {
    /// The role's id.
    public var role: String
    /// The holders' ids.
    public var holders: [String]
    /// The understudies' ids.
    public var understudies: [String]
    /// The ids of the members who could hold it when the period opens.
    public var couldHold: [String]
  }

  /// The period of the proposal, from 1.
  public var period: Int
  /// The first day of the period.
  public var from: CalendarDate
  /// The last day of the period.
  public var to: CalendarDate
  /// What the proposal aims at; nil for a hand-made one.
  public var profile: Profile?
  /// Every seat with its first day.
  public var seats: [CurrentSeat]
  /// The levels that members should reach by the end of the period, in the team's order.
  public var levels: [LevelToReach]
  /// Every role, in the team's order.
  public var roles: [RolePlan]

  /// The plan of one period of some seats, with what the checker expects of them.
  public init(period: Int, profile: Profile?, holdings: [CurrentSeat], seats: [ProposedSeat], of team: Team) {
    let verdict = Checker(team).check(seats)
    self.period = period
    from = team.horizon.firstDay(of: period)
    to = team.horizon.lastDay(of: period)
    self.profile = profile
    self.seats = holdings
    levels = verdict.levels.flatMap { reached in
      reached.competencies.enumerated().compactMap { c, competency in
        let before = reached.afterPeriod[period - 1][c].whole
        let after = reached.afterPeriod[period][c].whole
        guard after > before else { return nil }
        return LevelToReach(member: reached.member, competency: competency, before: before, after: after)
      }
    }
    roles = team.roles.map { role in
      let here = holdings.filter { $0.role == role.id }
      return RolePlan(
        role: role.id, holders: here.filter { $0.seat == .holder }.map(\.member),
        understudies: here.filter { $0.seat == .understudy }.map(\.member),
        couldHold: verdict.backUp.first { $0.role == role.id && $0.period == period }?.members ?? [])
    }
  }
}
