import TeamModel

/// What a team agreed on so far: the plans it adopted, the oldest first.
public struct TeamHistory: Hashable, Codable, Sendable {
  /// The team's name.
  public var team: String
  /// The plans, in the order in which they were adopted.
  public var adopted: [AdoptedPlan]

  /// A history, without plans unless told otherwise.
  public init(team: String, adopted: [AdoptedPlan] = []) {
    self.team = team
    self.adopted = adopted
  }

  /// Adds a plan. A plan for the same first day takes the place of the one before it.
  public mutating func add(_ plan: AdoptedPlan) {
    adopted.removeAll { $0.from == plan.from }
    adopted.append(plan)
  }
}
