/// What a proposal aims at once levels 1–3 are settled.
public enum Profile: String, Hashable, Codable, Sendable, CaseIterable {
  /// Levels 4 and 5 with the team's own weights.
  case balanced
  /// Fewest changes first, then levels 4 and 5.
  case steady
  /// Growth weighs four times.
  case growth
  /// Least thin first, then levels 4 and 5.
  case resilient
  /// Most fit over holder seats, nothing else: the classical group role assignment.
  case fit

  /// The pillar weights this profile uses on levels 4 and 5.
  public func weights(_ team: PillarWeights) -> PillarWeights {
    guard self == .growth else { return team }
    var weights = team
    weights.growth *= 4
    return weights
  }
}
