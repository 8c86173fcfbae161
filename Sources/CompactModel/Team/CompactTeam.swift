import TeamModel

/// A team by number, with what follows from its dates: who is present, what roles need, what is held today.
///
/// Period 0 is today. Written for this module alone, so that it can disagree with the others when one of them is wrong.
struct CompactTeam: Sendable {
  let team: Team
  /// T.
  let periods: Int
  let competencies: [String]
  /// Units of practice in one level.
  let unitsPerLevel: Int
  /// Units that a period as understudy or acting holder gives.
  let learningUnits: Int
  /// Units that a period as qualified holder gives.
  let holdingUnits: Int
  /// `needs[r][t][c]` for t in 1…T; entry 0 is unused.
  let needs: [[[Int]]]
  /// `present[m][t]` for t in 1…T; entry 0 is true.
  let present: [[Bool]]
  /// `startUnits[m][c]`.
  let startUnits: [[Int]]
  /// `today[m][r]`: the seats of period 0.
  let today: [[Set<SeatKind>]]
  /// `tenure[m][r]`: whole periods held today.
  let tenure: [[Int]]
  /// Members present in some period.
  let counted: [Int]
  let memberNumbers: [String: Int]
  let roleNumbers: [String: Int]
  /// What members outside the program do.
  let surroundings: Surroundings

  init(_ team: Team, surroundings: Surroundings = Surroundings()) {
    self.team = team
    self.surroundings = surroundings
    let horizon = team.horizon
    let periods = max(0, horizon.periods)
    self.periods = periods
    let competencies = team.competencies
    self.competencies = competencies
    let understudy = max(1, team.settings.learnAsUnderstudy)
    let holder = max(1, team.settings.learnAsHolder)
    var (a, b) = (understudy, holder)
    while b != 0 { (a, b) = (b, a % b) }
    unitsPerLevel = understudy / a * holder
    learningUnits = unitsPerLevel / understudy
    holdingUnits = unitsPerLevel / holder
    needs = team.roles.map { role in
      (0...periods).map { t in
        let inForce = role.needs(inPeriod: max(1, t), of: horizon)
        return competencies.map { inForce[$0] ?? 0 }
      }
    }
    present = team.members.map { member in
      (0...periods).map { $0 == 0 || CompactTeam.isPresent(member, in: horizon, period: $0) }
    }
    let units = unitsPerLevel
    startUnits = team.members.map { member in competencies.map { (member.has[$0] ?? 0) * units } }
    var members: [String: Int] = [:]
    for (m, member) in team.members.enumerated() where members[member.id] == nil { members[member.id] = m }
    var roles: [String: Int] = [:]
    for (r, role) in team.roles.enumerated() where roles[role.id] == nil { roles[role.id] = r }
    var today = [[Set<SeatKind>]](
      repeating: Array(repeating: [], count: team.roles.count), count: team.members.count)
    var tenure = [[Int]](repeating: Array(repeating: 0, count: team.roles.count), count: team.members.count)
    for seat in team.current {
      guard let m = members[seat.member], let r = roles[seat.role] else { continue }
      today[m][r].insert(seat.seat)
      if seat.seat == .holder { tenure[m][r] = max(tenure[m][r], seat.tenure(at: horizon)) }
    }
    self.today = today
    self.tenure = tenure
    memberNumbers = members
    roleNumbers = roles
    let present = present
    counted = team.members.indices.filter { m in present[m].dropFirst().contains(true) }
  }

  /// Rule `presence`: present unless away for more than half of the period's days.
  private static func isPresent(_ member: Member, in horizon: Horizon, period t: Int) -> Bool {
    let first = horizon.firstDay(of: t).dayNumber
    let last = horizon.lastDay(of: t).dayNumber
    guard first <= last else { return true }
    let away = (first...last).count { day in
      if let joins = member.joins, day < joins.dayNumber { return true }
      if let leaves = member.leaves, day >= leaves.dayNumber { return true }
      return member.absent.contains { $0.from.dayNumber <= day && day <= $0.to.dayNumber }
    }
    return 2 * away <= last - first + 1
  }

  /// The periods in which m is present.
  func presentPeriods(_ m: Int) -> [Int] { present[m].indices.dropFirst().filter { present[m][$0] } }

  /// Hours a week that a seat costs.
  func hours(_ m: Int, _ r: Int, _ kind: SeatKind) -> Double {
    let full = team.members[m].hoursFor[team.roles[r].id] ?? team.roles[r].hours
    return kind == .holder ? full : full * team.settings.understudyShare
  }

  /// Rules `veto` and `forbid`.
  func isAllowed(_ m: Int, _ r: Int, _ kind: SeatKind, _ t: Int) -> Bool {
    let (member, role) = (team.members[m].id, team.roles[r].id)
    if team.members[m].vetoes.contains(role) { return false }
    return !team.forbid.contains {
      $0.member == member && $0.role == role && ($0.seat ?? kind) == kind && $0.covers(period: t)
    }
  }

  /// Units of competency c after a period with this seat, from `units` before; `units` when the seat does not practise c.
  func unitsAfter(_ units: Int, need: Int, _ kind: SeatKind) -> Int {
    guard need > 0 else { return units }
    let level = units / unitsPerLevel
    if level < need { return max(units, min(need * unitsPerLevel, units + learningUnits)) }
    if level == need && kind == .holder {
      return max(units, min(min(4, need + 1) * unitsPerLevel, units + holdingUnits))
    }
    return units
  }
}
