import Checking
import Search
import TeamModel

/// A role with more people in it than it may have holders, because all of them must: pinned, or not yet in it as long as agreed.
///
/// This is the most frequent reason why a pin cannot be. It is seen at once, without a search.
struct CrowdedRole {
  /// The facts that cannot all hold: without any one of them the role is not crowded.
  let facts: [ClashFact]

  /// The first role of a team that is crowded in some period; nil when none is.
  init?(in team: Team) {
    for role in team.roles {
      for period in 1...max(1, team.horizon.periods) {
        let bound = Self.bound(to: role, in: period, of: team)
        guard bound.count > role.holders.max else { continue }
        // As few as crowd it; those who are pinned first, as a pin is easiest to change.
        facts = bound.prefix(role.holders.max + 1) + [.maxHolders(role: role.id, limit: role.holders.max)]
        return
      }
    }
    return nil
  }

  /// Why each member who must hold the role in a period must do so, one fact a member.
  private static func bound(to role: Role, in period: Int, of team: Team) -> [ClashFact] {
    let pinned = team.keep.filter { $0.role == role.id && ($0.seat ?? .holder) == .holder && $0.covers(period: period) }
    var facts: [ClashFact] = []
    var members: Set<String> = []
    for rule in pinned where members.insert(rule.member).inserted { facts.append(.keep(rule)) }
    for seat in team.current where seat.role == role.id && seat.seat == .holder && !members.contains(seat.member) {
      guard let member = team.member(seat.member),
        (1...period).allSatisfy({ Presence.isPresent(member, in: $0, of: team.horizon) }),
        seat.tenure(at: team.horizon) + period <= role.tenure.min
      else { continue }
      members.insert(seat.member)
      facts.append(.minTenure(member: seat.member, role: role.id, periods: role.tenure.min))
    }
    return facts
  }
}
