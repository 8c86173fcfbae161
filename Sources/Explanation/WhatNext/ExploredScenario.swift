import Checking
import TeamModel

/// A what-if that was planned, beside the plan of the team as it is.
public struct ExploredScenario: Sendable {
  /// The name; nil for the team as it is.
  public var name: String?
  /// The team of the scenario.
  public var team: Team
  /// Its proposal; nil when it has none.
  public var proposal: Proposal?
  /// Roles without enough holders.
  public var uncovered: [UncoveredRole]
  /// The seats in which it differs from the team as it is.
  public var differences: [SeatDifference]
  /// The same, member by member: what each has in a role in the plan of the team as it is, and here.
  public var roles: [RoleDifference] = []
  /// Why it has no proposal; nil when it has one.
  public var failure: WhatNextFailure?

  /// The members whose seats differ, in the order of the team.
  public var membersWhoChange: [String] {
    team.members.map(\.id).filter { id in differences.contains { $0.member == id } }
  }
}
