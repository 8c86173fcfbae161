import TeamModel

/// The measures of a proposal, one by one.
public enum Measure: String, Hashable, Sendable, CaseIterable {
  /// Σ critical · missing holders.
  case uncovered
  /// Σ critical · gap of acting holders.
  case acting
  /// Σ periods beyond the rotation deadline.
  case overdue
  /// The lowest wellbeing.
  case floor
  /// The mean wellbeing.
  case wellbeing
  /// Σ fit over holder seats.
  case fit
  /// Missing back-up.
  case thin
  /// Cold handovers.
  case cold
  /// New seats.
  case changes

  /// Whether a greater value is better.
  public var moreIsBetter: Bool { self == .floor || self == .wellbeing || self == .fit }

  /// Whether the value is a share of 1, shown in percents.
  public var isShare: Bool { self == .floor || self == .wellbeing }

  /// The value of this measure.
  public func value(in measures: Measures) -> Double {
    switch self {
    case .uncovered: Double(measures.uncovered)
    case .acting: Double(measures.acting)
    case .overdue: Double(measures.overdue)
    case .floor: measures.floor
    case .wellbeing: measures.wellbeing
    case .fit: measures.fit
    case .thin: Double(measures.thin)
    case .cold: Double(measures.cold)
    case .changes: Double(measures.changes)
    }
  }
}
