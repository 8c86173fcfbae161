import Checking
import TeamModel

/// A member beside the team whose wellbeing is the same in every plan, so that nobody has to be better off than that.
///
/// The greatest lowest wellbeing of a team with a yardstick is the yardstick's, wherever the team reaches it; what is best for the team
/// is then decided among all plans in which nobody is worse off. The yardstick has one role of its own, that nobody else can take, and
/// refuses all others; how well it suits, how much is liked and how heavy it is make the wellbeing. The weights of the team's terms
/// are scaled so that what is best for the team stays what it was.
struct Yardstick {
  /// The team with the yardstick.
  let team: Team
  /// The seat that the yardstick has.
  let seat: ProposedSeat

  /// How a yardstick is made.
  private struct Making {
    var grows: Bool
    /// 1 liked, 0 neutral, −1 disliked.
    var taste: Int
    /// From 0, the most wellbeing, to 2, the least: first the role suits less, then it weighs more.
    var burden = 0.0
  }

  /// The share of the hours that the role takes: as much as is no overload.
  private static let load = 0.85
  /// Halvings of the burden: far below a hundredth of wellbeing.
  private static let halvings = 30

  /// A yardstick whose wellbeing is `hundredths` of 1 and a half more; nil when none can be made for these weights.
  init?(in team: Team, at hundredths: Int) {
    let target = (Double(hundredths) + 0.5) / 100
    for grows in [false, true] {
      for taste in [1, 0, -1] {
        var making = Making(grows: grows, taste: taste)
        guard Self.wellbeing(making, team) >= target else { continue }
        making.burden = 2
        guard Self.wellbeing(making, team) <= target else { continue }
        var (low, high) = (0.0, 2.0)
        for _ in 0..<Self.halvings {
          making.burden = (low + high) / 2
          if Self.wellbeing(making, team) >= target { low = making.burden } else { high = making.burden }
        }
        let made = Self.made(making, beside: team)
        self.team = made.team
        seat = made.seat
        return
      }
    }
    return nil
  }

  /// The least wellbeing that a yardstick can have for a team's weights, in hundredths.
  static func least(for team: Team) -> Int {
    Int((wellbeing(Making(grows: false, taste: -1, burden: 2), team) * 100).rounded(.up))
  }

  private static func wellbeing(_ making: Making, _ team: Team) -> Double {
    var alone = team
    alone.members = []
    alone.roles = []
    alone.current = []
    alone.apart = []
    alone.together = []
    alone.keep = []
    alone.forbid = []
    let made = made(making, beside: alone)
    return Checker(made.team).check([made.seat]).members.first?.wellbeing ?? 0
  }

  private static func made(_ making: Making, beside team: Team) -> (team: Team, seat: ProposedSeat) {
    var id = "yardstick"
    while team.member(id) != nil || team.role(id) != nil || team.competencies.contains(id) { id += "+" }
    var member = Member(id: id, hours: 1)
    member.vetoes = []
    for role in team.roles { member.vetoes.append(role.id) }
    member.has = [id: 1]
    // Without a wish anything learned counts; a wish that no role leads to keeps growth at nothing.
    if !making.grows { member.wants = [id + "*": Want(level: 4)] }
    if making.taste > 0 { member.likes = [id] }
    if making.taste < 0 { member.dislikes = [id] }
    member.suits = [id: max(0, 1 - making.burden)]
    // Strain counts above half of the limit: none at twice the role's, all at the role's.
    member.limits = StrainLimits(mental: 6 / (1 + max(0, making.burden - 1)), physical: 6)
    var role = Role(id: id, name: id, hours: load)
    role.needs = [id: 1]
    role.holders = HolderRange(min: 1, max: 1)
    role.understudies = 0
    role.backup = 0
    role.strain = Strain(mental: 3, physical: 0)
    var result = team
    result.members.append(member)
    result.roles.append(role)
    result.current.append(CurrentSeat(member: id, role: id, since: team.horizon.start))
    result.keep.append(SeatRule(member: id, role: id, seat: .holder))
    result.settings.fairness = .floor
    result.settings.teamWeights = weights(of: team)
    return (
      result, ProposedSeat(member: id, role: id, seat: .holder, from: 1, to: max(1, team.horizon.periods))
    )
  }

  /// The weights with which one member and one role more change nothing in what is best.
  private static func weights(of team: Team) -> TeamWeights {
    let counted = Checker(team).check([]).members.count
    let (members, roles) = (Double(max(1, counted)), Double(max(1, team.roles.count)))
    let wanted = Double(team.roles.reduce(0) { $0 + $1.holders.min + $1.backup })
    var weights = team.settings.teamWeights
    let scale = members / (members + 1)
    weights.backup *= scale * (wanted + 1) / max(1, wanted)
    weights.handover *= scale * (roles + 1) / roles
    return weights
  }
}
