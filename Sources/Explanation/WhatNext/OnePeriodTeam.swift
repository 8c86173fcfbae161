import Checking
import TeamModel

/// A team as it stands when one period opens, with that period as its whole horizon.
enum OnePeriodTeam {
  /// The team of one period.
  ///
  /// - Parameters:
  ///   - team: the whole team.
  ///   - period: 1…the horizon's periods.
  ///   - plan: the seats that are planned; nil when today's holdings just go on.
  /// - Returns: the team whose holdings are those planned for the period, and whose levels are those reached by then.
  static func at(_ period: Int, of team: Team, plan: [ProposedSeat]?) -> Team {
    var result = team
    result.horizon = Horizon(
      start: team.horizon.firstDay(of: period), periods: 1, months: team.horizon.months)
    result.keep = rules(team.keep, in: period)
    result.forbid = rules(team.forbid, in: period)
    guard let plan else { return result }
    result.current = Adoption(of: plan, period: period, in: team).team.current
    let reached = Checker(team).check(plan).levels
    for (m, member) in team.members.enumerated() {
      guard let levels = reached.first(where: { $0.member == member.id }) else { continue }
      for competency in levels.competencies {
        if let level = levels.opening(period, competency), level > 0 { result.members[m].has[competency] = level }
      }
    }
    return result
  }

  /// The team while some members are away. Who learns beside a holder need not go on: the holder may be away.
  static func without(_ absentees: [String], in team: Team) -> Team {
    var result = team
    let days = DateSpan(from: team.horizon.firstDay(of: 1), to: team.horizon.lastDay(of: 1))
    for m in result.members.indices where absentees.contains(result.members[m].id) {
      result.members[m].absent.append(days)
    }
    result.keep.removeAll { absentees.contains($0.member) || $0.seat == .understudy }
    return result
  }

  /// The team after a member has left.
  static func left(_ member: String, in team: Team) -> Team {
    var result = team
    for m in result.members.indices where result.members[m].id == member {
      result.members[m].leaves = team.horizon.start
    }
    result.keep.removeAll { $0.member == member || $0.seat == .understudy }
    return result
  }

  private static func rules(_ rules: [SeatRule], in period: Int) -> [SeatRule] {
    rules.filter { $0.covers(period: period) }.map {
      SeatRule(member: $0.member, role: $0.role, seat: $0.seat)
    }
  }
}
