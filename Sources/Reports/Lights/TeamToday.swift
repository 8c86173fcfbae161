import OrderedCollections
import TeamModel

/// A team as it stands today, asked by the warning lights.
struct TeamToday {
  let team: Team
  /// The members who are in the team when the horizon starts.
  let members: [Member]
  /// What each role needs over the horizon, each set of needs once.
  let steps: [String: [[(competency: String, level: Int)]]]
  private let needs: [String: [(competency: String, level: Int)]]

  init(_ team: Team) {
    self.team = team
    needs = Dictionary(
      team.roles.map { role in
        (role.id, role.needs(inPeriod: 1, of: team.horizon).map { (competency: $0.key, level: $0.value) })
      }, uniquingKeysWith: { a, _ in a })
    steps = Dictionary(
      team.roles.map { role in
        var seen: [OrderedDictionary<String, Int>] = []
        for t in 1...max(1, team.horizon.periods) {
          let needs = role.needs(inPeriod: t, of: team.horizon)
          if !seen.contains(needs) { seen.append(needs) }
        }
        return (role.id, seen.map { $0.map { (competency: $0.key, level: $0.value) } })
      }, uniquingKeysWith: { a, _ in a })
    members = team.members.filter { ($0.joins ?? team.horizon.start) <= team.horizon.start }
  }

  /// The seats a member has today.
  func seats(of member: Member) -> [(seat: CurrentSeat, role: Role)] {
    team.current.compactMap { seat in
      guard seat.member == member.id, let role = team.role(seat.role) else { return nil }
      return (seat, role)
    }
  }

  /// The levels a role needs today: those of the horizon's first day.
  func needs(_ role: Role) -> [(competency: String, level: Int)] { needs[role.id] ?? [] }

  /// The levels a member misses for a role today.
  func gap(_ member: Member, _ role: Role) -> Int {
    needs(role).reduce(0) { $0 + max(0, $1.level - (member.has[$1.competency] ?? 0)) }
  }

  /// Whether a member stays beyond the horizon's start.
  func stays(_ member: Member) -> Bool { member.leaves.map { $0 > team.horizon.start } ?? true }

  /// Whether a member may take a role at all.
  func mayHold(_ member: Member, _ role: Role) -> Bool {
    let forbidden = team.forbid.contains {
      $0.member == member.id && $0.role == role.id && $0.seat != .understudy && $0.covers(period: 1)
    }
    return !member.vetoes.contains(role.id) && !forbidden
  }
}
