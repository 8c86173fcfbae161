import TeamModel

/// One role path of a member, with its pillars and its marks computed exactly: a column of the master problem.
public struct RolePath: Sendable {
  /// One seat in one period.
  public struct Mark: Hashable, Sendable {
    /// Role and period: role · periods + period (from 0).
    public var cell: Int32
    /// Holder or understudy.
    public var kind: SeatKind
    /// Missing levels.
    public var gap: UInt8
    /// Whether the member had a seat in the role in the period before.
    public var warm: Bool
  }

  /// Position of the member in the team.
  public var member: Int
  /// The seats, by period, then in the member's order of seats.
  public var marks: [Mark]
  /// Cells in which the member could hold the role thanks to what the path teaches.
  public var could: [Int32]
  /// Σ critical · gap of acting holder seats.
  public var acting: Int
  /// Σ periods held beyond the rotation deadline.
  public var overdue: Int
  /// New seats by period.
  public var newSeats: [UInt8]
  /// Σ fit over holder seats.
  public var fit: Double
  /// The four pillars, each 0…1.
  public var pillars: Pillars

  /// The four pillars.
  public struct Pillars: Hashable, Sendable {
    /// Load and strain stay bearable.
    public var workability: Double
    /// Used on talents, able to hold several roles.
    public var deployability: Double
    /// The way gone towards the wanted levels.
    public var growth: Double
    /// Liked roles and shared seats.
    public var connection: Double

    /// Their weighted mean.
    public func wellbeing(_ w: PillarWeights) -> Double {
      (w.workability * workability + w.deployability * deployability + w.growth * growth + w.connection * connection)
        / w.total
    }
  }

  /// All new seats.
  public var changes: Int { newSeats.reduce(0) { $0 + Int($1) } }

  /// What tells paths of one member apart: their seats.
  public var key: [Int32] {
    marks.map { $0.cell * 2 + ($0.kind == .holder ? 0 : 1) }.sorted()
  }
}
