import TeamModel

/// What the master problem pays for each mark of a path: an objective and dual prices, to be maximised.
public struct PathPrices: Sendable {
  /// For wellbeing (0…1) under `weights`.
  public var wellbeing = 0.0
  /// Pillar weights.
  public var weights: PillarWeights
  /// By cell, for a holder.
  public var holder: [Double]
  /// By cell, for an understudy.
  public var understudy: [Double]
  /// By cell, for a qualified holder (beside `holder`); 0 or more.
  public var qualified: [Double]
  /// By cell, for who could hold the role; 0 or more.
  public var could: [Double]
  /// By cell, for a holder who had no seat in the role in the period before.
  public var fresh: [Double]
  /// By cell, for a holder who had a seat in the role in the period before.
  public var warm: [Double]
  /// By period, for a new seat; 0 or less.
  public var newSeat: [Double]
  /// For one critical level missing; 0 or less.
  public var acting = 0.0
  /// For one period beyond the rotation deadline; 0 or less.
  public var overdue = 0.0
  /// For fit of holder seats; 0 or more.
  public var fit = 0.0
  /// Paid by a path whose wellbeing under `weights` stays below a level; prices 0 or less.
  public var below: [(level: Double, price: Double)] = []

  /// Nothing is paid for anything.
  public init(_ instance: TeamInstance, weights: PillarWeights) {
    let cells = instance.roles * instance.periods
    self.weights = weights
    holder = [Double](repeating: 0, count: cells)
    understudy = holder
    qualified = holder
    could = holder
    fresh = holder
    warm = holder
    newSeat = [Double](repeating: 0, count: instance.periods)
  }
}

/// What a path must keep besides the rules of the member: filters that hold for a whole level, and branching.
public struct PathLimits: Sendable {
  /// Most acting (critical levels missing).
  public var acting = Int.max
  /// Most overdue periods.
  public var overdue = Int.max
  /// Least wellbeing under the weights of the prices, 0…1; nil for none.
  public var floor: Double?
  /// Seats that the path must have: role, kind, period.
  public var required: [SeatCell] = []
  /// Seats that the path must not have.
  public var forbidden: [SeatCell] = []

  /// No limits.
  public init() {}
}

/// A seat of a kind in a cell.
public struct SeatCell: Hashable, Sendable {
  /// The role.
  public var role: Int
  /// The period, from 0.
  public var period: Int
  /// Holder or understudy.
  public var kind: SeatKind

  /// A seat of `kind` in a role and period.
  public init(role: Int, period: Int, kind: SeatKind) {
    self.role = role
    self.period = period
    self.kind = kind
  }
}
