import TeamModel

/// A recipe for a synthetic team: the same family, size and seed always give the same team.
///
/// The families `leaver`, `rotate` and `large` are made to be like real teams:
///
/// - members with 8–16 hours a week for roles, roles of 1–8 hours; once the leavers have gone, the roles take 75–85 % of
///   the hours that are left;
/// - about half as many competencies as roles, in clusters; a role needs one to three, mostly of its own cluster;
/// - each member is within reach (as understudy or better) of a quarter to a third of the roles;
/// - nearly every role is held today, by members who may hold it, since one to a few periods, within every rule;
/// - two wants each, a few likes, dislikes and vetoes, a few roles with two holders, a few exclusive roles and pairs.
public struct SyntheticTeam: Hashable, Codable, Sendable {
  /// The kind of team.
  public var family: TeamFamily
  /// Members, 1 or more.
  public var members: Int
  /// Roles, 1 or more.
  public var roles: Int
  /// Periods of the horizon, 1 or more.
  public var periods: Int
  /// The seed; every seed is good.
  public var seed: UInt64

  /// A recipe; sizes below 1 count as 1.
  public init(family: TeamFamily, members: Int, roles: Int, periods: Int, seed: UInt64) {
    self.family = family
    self.members = max(1, members)
    self.roles = max(1, roles)
    self.periods = max(1, periods)
    self.seed = seed
  }

  /// A recipe of a family at one of its sizes, the default size unless told otherwise.
  public init(family: TeamFamily, size: TeamSize? = nil, seed: UInt64) {
    let size = size ?? family.defaultSize
    self.init(family: family, members: size.members, roles: size.roles, periods: size.periods, seed: seed)
  }

  /// The name of the team, which tells the recipe: `leaver 8×16×4, seed 1`.
  public var name: String { "\(family.rawValue) \(TeamSize(members, roles, periods)), seed \(seed)" }

  /// Makes the team; it is valid and the same every time.
  public func make() -> Team {
    switch family {
    case .leaver, .rotate, .large: makeRealistic()
    case .fit: makeFit()
    case .tiny: SyntheticTeam.random(seed: seed, members: members, roles: roles, periods: periods)
    }
  }

  /// The first day of every synthetic horizon.
  static let start = CalendarDate(dayNumber: 20_819)

  /// A generator for this recipe: size and family move the seed, so that sizes do not share their draws.
  func generator() -> SplitMix64 {
    var mixed = SplitMix64(seed: seed)
    let family = UInt64(TeamFamily.allCases.firstIndex(of: family) ?? 0)
    for part in [family, UInt64(members), UInt64(roles), UInt64(periods)] {
      mixed = SplitMix64(seed: mixed.next() ^ (part &* 0x2545_F491_4F6C_DD1D))
    }
    return mixed
  }
}
