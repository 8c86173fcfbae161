/// The levels a member reaches, practice in fractions counted.
public struct ReachedLevels: Hashable, Sendable {
  /// The member's id.
  public var member: String
  /// The competencies' ids, in the team's order.
  public var competencies: [String]
  /// `afterPeriod[t][c]`: the level of each competency after period t; `afterPeriod[0]` is today.
  public var afterPeriod: [[ExactLevel]]

  /// The level of a competency after the last period; nil for an unknown competency.
  public func atEnd(_ competency: String) -> ExactLevel? {
    guard let c = competencies.firstIndex(of: competency) else { return nil }
    return afterPeriod.last?[c]
  }

  /// The whole level of a competency when period `t` (from 1) opens; nil for an unknown competency or period.
  public func opening(_ t: Int, _ competency: String) -> Int? {
    guard let c = competencies.firstIndex(of: competency), afterPeriod.indices.contains(t - 1) else { return nil }
    return afterPeriod[t - 1][c].whole
  }
}
