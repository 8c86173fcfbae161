import TeamModel

/// Today's warning lights of a team, before anything is planned.
///
/// Today is the day before the horizon starts: what members have, hold and wish now, and what is known about leavers,
/// absences and needs to come. Members who have not joined by the horizon's start count for their wishes only.
public struct WarningLights: Sendable {
  /// The lights, the heaviest kind first, within a kind in the order of the team file.
  public let lights: [WarningLight]

  /// Looks at a valid team.
  public init(_ team: Team) {
    let today = TeamToday(team)
    var lights: [WarningLight] = []
    for role in team.roles { lights += today.coverage(of: role) }
    for role in team.roles { lights += today.deadlines(of: role) }
    for role in team.roles { lights += today.backUp(of: role) }
    for member in today.members { lights += today.load(of: member) }
    for role in team.roles { lights += today.needsToCome(of: role) }
    for member in team.members { lights += today.growth(of: member) }
    self.lights = lights.enumerated().sorted { ($0.element.kind, $0.offset) < ($1.element.kind, $1.offset) }
      .map(\.element)
  }

  /// The lights of one kind.
  public func lights(of kind: WarningLight.Kind) -> [WarningLight] { lights.filter { $0.kind == kind } }
}
