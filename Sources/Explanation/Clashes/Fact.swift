import Checking
import Search
import TeamModel

/// One fact about a team that helps to force something, in the team's own words.
public enum Fact: Hashable, Sendable {
  /// A role needs so many holders in every period.
  case needsHolders(role: String, count: Int)
  /// A member misses levels for a role; so many may be missing.
  case missesLevels(member: String, role: String, missing: [MissingLevel], allowed: Int)
  /// Everybody has at most this many seats at once.
  case maxRoles(limit: Int)
  /// Everybody starts in at most this many new seats at one change moment.
  case maxNew(limit: Int)
  /// Two roles are never held together.
  case exclusive(role: String, other: String)
  /// A holder of the role stays at least this long.
  case minTenure(role: String, periods: Int)
  /// Between two stints in the role lie at least this many periods.
  case rest(role: String, periods: Int)
  /// A fact that takes part in clashes of rules too: hours, vetoes, absences, strain, pins, pairs apart.
  case rule(ClashFact)
}

extension Fact {
  /// What a fact is about.
  enum Kind: Hashable, Sendable {
    /// What somebody can, may or wants.
    case person
    /// How much somebody can carry.
    case load
    /// A seat that is pinned or ruled out.
    case pin
    /// What the team agreed on for everyone.
    case agreement
  }

  /// What the fact is about.
  var kind: Kind {
    switch self {
    case .needsHolders, .maxRoles, .maxNew, .exclusive, .minTenure, .rest: .agreement
    case .missesLevels: .person
    case .rule(let fact):
      switch fact {
      case .keep, .forbid: .pin
      case .hours, .strain: .load
      case .veto, .away, .competence: .person
      case .maxRoles, .maxNew, .minTenure, .rest, .exclusive, .apart, .maxHolders, .understudies, .maxChanges:
        .agreement
      }
    }
  }
}

/// A fact, and how a team would be without it.
struct Relaxation: Sendable {
  let fact: Fact
  let relax: @Sendable (inout Team) -> Void
}
