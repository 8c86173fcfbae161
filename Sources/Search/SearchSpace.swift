import RolePaths
import TeamModel

/// What stays the same through a whole search: the compiled team, its members, and the prices of level 5.
///
/// Members are numbered here from 0 in the order of the team, those who are never present left out.
final class SearchSpace: Sendable {
  let instance: TeamInstance
  let members: [MemberInstance]
  let pricers: [PathPricer]
  /// Pairs who never share a role.
  let apart: [(Int, Int)]
  /// Pairs who share a role where possible.
  let together: [(Int, Int)]
  /// By cell, members who could hold the role whatever is practised.
  let couldAlways: [Int]
  /// Level 5 times the number of members: what does not depend on the paths, and the price of each thin, cold and new seat.
  let teamConstant: Double
  let thinPrice: Double
  let coldPrice: Double
  let changePrice: Double

  init(_ team: Team) {
    let instance = TeamInstance(team)
    self.instance = instance
    let members = instance.presentMembers.map { MemberInstance(instance, member: $0) }
    self.members = members
    pricers = members.map { PathPricer(instance, $0) }
    let slot = Dictionary(
      members.enumerated().map { ($1.person.id, $0) }, uniquingKeysWith: { first, _ in first })
    func pairs(_ list: [MemberPair]) -> [(Int, Int)] {
      list.compactMap { pair in
        guard let a = slot[pair.first], let b = slot[pair.second], a != b else { return nil }
        return (a, b)
      }
    }
    apart = pairs(team.apart)
    together = pairs(team.together)
    let T = instance.periods
    var could = [Int](repeating: 0, count: instance.roles * T)
    for member in members { for cell in member.couldAlways { could[cell] += 1 } }
    couldAlways = could
    let wanted = team.roles.reduce(0) { $0 + $1.holders.min + $1.backup } * T
    let weights = team.settings.teamWeights
    let size = Double(max(1, members.count))
    let cells = Double(max(1, instance.roles * T))
    thinPrice = wanted > 0 ? size * weights.backup / Double(wanted) : 0
    coldPrice = size * weights.handover / cells
    changePrice = weights.calm / Double(T)
    teamConstant = size * (weights.backup + weights.handover)
  }
}
