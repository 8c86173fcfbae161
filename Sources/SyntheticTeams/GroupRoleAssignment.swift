import TeamModel

/// A group role assignment problem in the sense of Haibin Zhu: choose holders for every role so that the sum of their
/// suitability is greatest.
///
///     most Σ suitability[i,j] · x[i,j]     Σ x[i,j] = needed[j]  ∀ j      Σ x[i,j] ≤ limits[i]  ∀ i
///          i,j                             i                              j
///
/// Members in conflict never share a role. As a team every role takes one hour and a member has as many hours as roles to
/// take; the profile `fit` solves it.
public struct GroupRoleAssignment: Hashable, Codable, Sendable {
  /// A short name.
  public var id: String
  /// Suitability of each member (row) for each role (column), 0…1.
  public var suitability: [[Double]]
  /// Holders that each role needs, 1 or more.
  public var needed: [Int]
  /// The most roles each member takes, 0 or more.
  public var limits: [Int]
  /// Pairs of members (counted from 0) who never share a role; nil for none.
  public var conflicts: [[Int]]?
  /// The greatest sum, where it is known.
  public var optimum: Double?

  private enum CodingKeys: String, CodingKey {
    case id, optimum
    case suitability = "Q"
    case needed = "L"
    case limits = "La"
    case conflicts = "conflicts_same_role"
  }

  /// A problem from its numbers: `suitability` has a row for each of the `limits` and a column for each of the `needed`.
  public init(id: String, suitability: [[Double]], needed: [Int], limits: [Int], conflicts: [[Int]] = []) {
    self.id = id
    self.suitability = suitability
    self.needed = needed
    self.limits = limits
    self.conflicts = conflicts
  }

  /// The problem as a team whose best proposal for the profile `fit` is a best assignment.
  public func team() -> Team {
    var team = Team(name: id, horizon: Horizon(start: SyntheticTeam.start, periods: 1, months: 3))
    team.settings.maxRoles = max(1, needed.count)
    team.settings.maxNew = max(1, needed.count)
    team.settings.actingGap = 0
    for (j, count) in needed.enumerated() {
      var role = Role(id: "r\(j + 1)", hours: 1)
      role.holders = HolderRange(min: count, max: count)
      role.understudies = 0
      role.backup = 0
      team.roles.append(role)
    }
    for (i, limit) in limits.enumerated() {
      var member = Member(id: "m\(i + 1)", hours: Double(limit))
      for (j, value) in suitability[i].enumerated() { member.suits["r\(j + 1)"] = value }
      team.members.append(member)
    }
    for pair in conflicts ?? [] where pair.count == 2 {
      team.apart.append(MemberPair("m\(pair[0] + 1)", "m\(pair[1] + 1)"))
    }
    return team
  }
}
