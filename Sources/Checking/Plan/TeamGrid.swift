import TeamModel

/// A team by number: members, roles, competencies and periods in the team's order, with what follows from its dates.
///
/// Period 0 is today; arrays over periods have an entry for it, so that `[t]` is period t.
package final class TeamGrid: Sendable {
  /// The team itself.
  package let team: Team
  /// How many periods the horizon has.
  package let periods: Int
  /// Every competency named anywhere.
  package let competencies: [String]
  /// Units of practice in one level: the least common multiple of the two learning times.
  package let unitsPerLevel: Int
  /// `needs[r][t]`: what role r needs when period t opens.
  package let needs: [[[Need]]]
  /// `present[m][t]`: whether member m is there for at least half of period t.
  package let present: [[Bool]]
  /// `start[m][c]`: today's level of member m, in units of practice.
  package let start: [[Int]]
  /// `today[m]`: the seats of member m in period 0.
  package let today: [Holdings]
  /// `tenure[m][r]`: whole periods that member m has held role r today; 0 for who does not hold it.
  package let tenure: [[Int]]
  /// The members who are present in at least one period; the others are left out of every measure.
  package let counted: [Int]
  /// The number of each member by id.
  package let memberNumbers: [String: Int]
  /// The number of each role by id.
  package let roleNumbers: [String: Int]

  /// The numbers of a team.
  package init(_ team: Team) {
    self.team = team
    let horizon = team.horizon
    let periods = max(0, horizon.periods)
    let competencies = team.competencies
    self.periods = periods
    self.competencies = competencies
    let unitsPerLevel = ExactLevel.leastCommonMultiple(
      max(1, team.settings.learnAsUnderstudy), max(1, team.settings.learnAsHolder))
    self.unitsPerLevel = unitsPerLevel
    needs = team.roles.map { role in
      (0...periods).map { t in
        let inForce = role.needs(inPeriod: max(1, t), of: horizon)
        return competencies.indices.compactMap { c in inForce[competencies[c]].map { Need(competency: c, level: $0) } }
      }
    }
    let present = team.members.map { member in
      (0...periods).map { t in t == 0 || Presence.isPresent(member, in: t, of: horizon) }
    }
    self.present = present
    counted = team.members.indices.filter { m in (0...periods).contains { $0 > 0 && present[m][$0] } }
    start = team.members.map { member in competencies.map { (member.has[$0] ?? 0) * unitsPerLevel } }

    let memberNumbers = Dictionary(
      team.members.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let roleNumbers = Dictionary(team.roles.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.memberNumbers = memberNumbers
    self.roleNumbers = roleNumbers
    var today = team.members.map { _ in Holdings() }
    var tenure = team.members.map { _ in team.roles.map { _ in 0 } }
    for seat in team.current {
      guard let m = memberNumbers[seat.member], let r = roleNumbers[seat.role] else { continue }
      if seat.seat == .holder {
        if !today[m].holds.contains(r) { today[m] = Holdings(holds: today[m].holds + [r], learns: today[m].learns) }
        tenure[m][r] = max(tenure[m][r], seat.tenure(at: horizon))
      } else if !today[m].learns.contains(r) {
        today[m] = Holdings(holds: today[m].holds, learns: today[m].learns + [r])
      }
    }
    self.today = today
    self.tenure = tenure
  }

  /// Hours a week that a seat costs member m: the role's hours or the member's own, and a share of them for an understudy.
  package func hours(_ m: Int, _ r: Int, _ kind: SeatKind) -> Double {
    let role = team.roles[r]
    let full = team.members[m].hoursFor[role.id] ?? role.hours
    return kind == .holder ? full : full * team.settings.understudyShare
  }

  /// The seat rules, with member and role by number; rules about unknown ids are left out.
  package func numbered(_ rules: [SeatRule]) -> [(rule: SeatRule, member: Int, role: Int)] {
    rules.compactMap { rule in
      guard let m = memberNumbers[rule.member], let r = roleNumbers[rule.role] else { return nil }
      return (rule, m, r)
    }
  }
}
