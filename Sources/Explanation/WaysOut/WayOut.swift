import Checking
import TeamModel

/// One change to a team that was tried by searching again, and helps.
public struct WayOut: Hashable, Sendable {
  /// What changes.
  public var change: Change
  /// What it is a way out of.
  public var shortfall: Shortfall
  /// The levels up to the one that is about the shortfall: `before` in the best plan
  /// of the team as it is, `after` in the best plan with the change.
  public var levels: [LevelChange]
  /// How much of the shortfall there is in the best plan of the team as it is: holders, levels, periods or back-up.
  public var before: Int
  /// How much of it is left in the best plan with the change: always less.
  public var after: Int
  /// Whether the shortfall is gone.
  public var resolves: Bool { after == 0 }
  /// Whether no better plan with the change exists on these levels.
  public var proven: Bool
  /// The seats of that plan; later levels are not looked at.
  public var seats: [ProposedSeat]

  /// A way out that was tried.
  public init(
    change: Change, of shortfall: Shortfall, levels: [LevelChange], before: Int, after: Int, proven: Bool,
    seats: [ProposedSeat]
  ) {
    self.change = change
    self.shortfall = shortfall
    self.levels = levels
    self.before = before
    self.after = after
    self.proven = proven
    self.seats = seats
  }

  /// One change to a team.
  public enum Change: Hashable, Sendable {
    /// A member takes back a veto.
    case liftVeto(member: String, role: String)
    /// A pin is taken away.
    case unpin(SeatRule)
    /// A seat that was ruled out is allowed.
    case allow(SeatRule)
    /// The rotation deadline of a role comes later: so many periods.
    case laterDeadline(role: String, periods: Int)
    /// A member may start in so many new seats at one change moment.
    case moreNewSeats(limit: Int)
    /// The team may start in so many new seats at one change moment.
    case moreChanges(limit: Int)
    /// So many may learn a role beside its holder.
    case moreUnderstudies(role: String, limit: Int)
    /// A member has so many hours a week more for roles.
    case moreHours(member: String, hours: Double)
    /// A member learns one level more before the first period.
    case oneLevelMore(member: String, competency: String, level: Int)
    /// Somebody joins with these levels and hours a week for roles.
    case hire(levels: [MissingLevel], hours: Double)

    /// The order in which ways out are tried and told: what costs least first.
    var rank: Int {
      switch self {
      case .unpin, .allow: 0
      case .liftVeto: 1
      case .laterDeadline: 2
      case .moreNewSeats, .moreChanges, .moreUnderstudies: 3
      case .moreHours: 4
      case .oneLevelMore: 5
      case .hire: 6
      }
    }
  }
}
