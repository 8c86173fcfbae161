/// A part of a team or proposal file, with the keys it may have.
public enum FileSection: String, Hashable, Sendable, CaseIterable {
  /// The whole team file.
  case team
  /// `horizon`.
  case horizon
  /// `settings`.
  case settings
  /// `team-weights` in `settings`.
  case teamWeights
  /// `weights`.
  case weights
  /// One of `members`.
  case member
  /// One of a member's `absent`.
  case absence
  /// One of a member's `wants`.
  case want
  /// A member's `limits`.
  case limits
  /// One of `roles`.
  case role
  /// One of a role's `needs-from`.
  case needsChange
  /// A role's `holders`.
  case holders
  /// A role's `strain`.
  case strain
  /// A role's `tenure`.
  case tenure
  /// One of `current`.
  case current
  /// One of `keep`.
  case keep
  /// One of `forbid`.
  case forbid
  /// A whole proposal file.
  case proposals
  /// One proposal.
  case proposal
  /// One seat of a proposal.
  case seat
  /// One period of a proposal file.
  case period
  /// A whole scenario file.
  case scenarios
  /// One scenario.
  case scenario
  /// One of a scenario's `without`.
  case leaver
  /// One of a scenario's `absent`.
  case absentee

  /// The keys that may stand there, in the order in which they are written.
  public var keys: [String] {
    switch self {
    case .team:
      [
        "team", "language", "horizon", "settings", "weights", "members", "roles", "current", "apart", "together",
        "keep", "forbid",
      ]
    case .horizon: ["start", "periods", "months"]
    case .settings:
      [
        "max-roles", "max-new", "learn-as-understudy", "learn-as-holder", "stretch", "acting-gap",
        "understudy-share", "breadth", "fairness", "team-weights", "max-changes",
      ]
    case .teamWeights: ["backup", "handover", "calm"]
    case .weights: ["workability", "deployability", "growth", "connection"]
    case .member:
      [
        "id", "name", "hours", "absent", "joins", "leaves", "has", "wants", "likes", "dislikes", "vetoes", "suits",
        "hours-for", "limits",
      ]
    case .absence: ["from", "to"]
    case .want: ["level", "weight"]
    case .limits, .strain: ["mental", "physical"]
    case .role:
      [
        "id", "name", "hours", "needs", "needs-from", "holders", "understudies", "backup", "critical", "strain",
        "tenure", "exclusive",
      ]
    case .needsChange: ["from", "needs"]
    case .holders: ["min", "max"]
    case .tenure: ["min", "max", "rest"]
    case .current: ["member", "role", "seat", "since"]
    case .keep, .forbid: ["member", "role", "seat", "from", "to"]
    case .proposals: ["team", "periods", "proposals"]
    case .proposal: ["profile", "seats", "measures", "members", "search"]
    case .seat: ["member", "role", "seat", "from", "to", "acting"]
    case .period: ["period", "from", "to"]
    case .scenarios: ["scenarios"]
    case .scenario: ["name", "without", "absent", "members", "roles", "settings", "weights", "keep", "forbid"]
    case .leaver: ["member", "from"]
    case .absentee: ["member", "from", "to"]
    }
  }

  /// The keys that must stand there.
  public var requiredKeys: [String] {
    switch self {
    case .team: ["team", "horizon", "members", "roles"]
    case .horizon: ["start", "periods", "months"]
    case .member, .role: ["id", "hours"]
    case .absence: ["from", "to"]
    case .want: ["level"]
    case .needsChange: ["from", "needs"]
    case .current: ["member", "role", "since"]
    case .keep, .forbid: ["member", "role"]
    case .seat: ["member", "role", "from", "to"]
    case .proposals: ["proposals"]
    case .proposal: ["seats"]
    case .scenarios: ["scenarios"]
    case .scenario: ["name"]
    case .leaver: ["member"]
    case .absentee: ["member", "from", "to"]
    default: []
    }
  }
}
