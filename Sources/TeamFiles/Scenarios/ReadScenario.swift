import TeamModel

/// A what-if with a name, as a scenario file gives it.
public struct ReadScenario: Hashable, Sendable {
  /// Someone who leaves or is away.
  public enum Absence: Hashable, Sendable {
    /// Leaves; the first day out, the horizon's start when nil.
    case leaves(member: String, from: CalendarDate?)
    /// Is away on these days, both included.
    case away(member: String, DateSpan)
  }

  /// The name that people read.
  public var name: String
  /// The team with the scenario's changes, but with everyone still there.
  public var team: Team
  /// Who leaves or is away.
  public var absences: [Absence]

  /// A scenario.
  public init(name: String, team: Team, absences: [Absence] = []) {
    self.name = name
    self.team = team
    self.absences = absences
  }
}
