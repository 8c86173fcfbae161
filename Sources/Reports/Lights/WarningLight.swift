import OrderedCollections
import TeamModel

/// Something in today's team that asks for attention; ids, numbers and dates only.
public enum WarningLight: Hashable, Sendable {
  /// A role has fewer holders than it needs.
  case uncovered(role: String, missing: Int)
  /// A holder leaves the team on `from`.
  case holderLeaves(member: String, role: String, from: CalendarDate)
  /// A holder is away for more than half of the periods `from`…`to`.
  case holderAway(member: String, role: String, from: CalendarDate, to: CalendarDate)
  /// A holder is past the rotation deadline: `held` whole periods, where `deadline` were agreed.
  case overdue(member: String, role: String, held: Int, deadline: Int)
  /// The rotation deadline of a holder falls on the change moment `on`, the first or second of the horizon.
  case dueSoon(member: String, role: String, on: CalendarDate)
  /// Fewer members could hold the role today than the team wants; `could` names them.
  case thin(role: String, could: [String], wanted: Int)
  /// A member's seats cost more hours a week than the member has.
  case overloaded(member: String, hours: Double, available: Double)
  /// A member's seats cost more than 85 % of the hours the member has.
  case busy(member: String, hours: Double, available: Double)
  /// A member's roles ask more than three quarters of the strain the member bears.
  case strain(member: String, kind: StrainKind, strain: Double, limit: Double)
  /// From `from` on a role needs levels that too few members have; `could` names those who have them all.
  case outgrown(role: String, needs: OrderedDictionary<String, Int>, could: [String], wanted: Int, from: CalendarDate)
  /// A holder learns nothing more in the role, after `held` whole periods: the growth curve is flat.
  case rusting(member: String, role: String, held: Int)
  /// No way through the team's roles leads to a wished level; `reachable` is how far they lead.
  case noWay(member: String, competency: String, wanted: Int, reachable: Int)
  /// A member has no seat in which something is learned that the member wishes, or anything at all when nothing is wished.
  case withoutGrowth(member: String)
  /// A wished level that the member has already.
  case wishReached(member: String, competency: String, wanted: Int, has: Int)

  /// The kinds of strain.
  public enum StrainKind: Hashable, Sendable {
    /// Of the mind.
    case mental
    /// Of the body.
    case physical
  }

  /// What a light is about; kinds come in order of weight.
  public enum Kind: Int, Hashable, Sendable, CaseIterable, Comparable {
    /// Roles without enough holders, now or soon.
    case uncovered
    /// Rotation deadlines that have passed.
    case overdue
    /// Rotation deadlines at the next two change moments.
    case dueSoon
    /// Roles with too little back-up.
    case thin
    /// Members with too many hours or nearly.
    case overloaded
    /// Members with much strain.
    case strain
    /// Needs that too few can meet.
    case outgrown
    /// Roles in which nothing is learned any more.
    case rusting
    /// Wishes without a way.
    case noWay
    /// Members who learn nothing.
    case withoutGrowth
    /// Wishes that are fulfilled already.
    case wishReached

    /// Heavier kinds come first.
    public static func < (a: Kind, b: Kind) -> Bool { a.rawValue < b.rawValue }
  }

  /// What the light is about.
  public var kind: Kind {
    switch self {
    case .uncovered, .holderLeaves, .holderAway: .uncovered
    case .overdue: .overdue
    case .dueSoon: .dueSoon
    case .thin: .thin
    case .overloaded, .busy: .overloaded
    case .strain: .strain
    case .outgrown: .outgrown
    case .rusting: .rusting
    case .noWay: .noWay
    case .withoutGrowth: .withoutGrowth
    case .wishReached: .wishReached
    }
  }
}
