import TeamModel

/// What different joiners would do for a team, each tried for real.
public struct HireReport: Hashable, Codable, Sendable {
  /// What counts, in this order: less is better.
  public struct Score: Hashable, Codable, Sendable, Comparable {
    /// Σ critical · missing holders.
    public var uncovered: Int
    /// Σ critical · missing levels of holders.
    public var acting: Int
    /// Σ periods beyond the rotation deadline.
    public var overdue: Int
    /// Missing back-up.
    public var thin: Int

    /// Better scores come first.
    public static func < (a: Score, b: Score) -> Bool {
      (a.uncovered, a.acting, a.overdue, a.thin) < (b.uncovered, b.acting, b.overdue, b.thin)
    }

    init(_ measures: Measures) {
      uncovered = measures.uncovered
      acting = measures.acting
      overdue = measures.overdue
      thin = measures.thin
    }
  }

  /// A joiner who brings what some roles need.
  public struct Candidate: Hashable, Codable, Sendable {
    /// One competency that the joiner brings.
    public struct Brings: Hashable, Codable, Sendable {
      /// The competency.
      public var competency: String
      /// The level.
      public var level: Int
    }

    /// What the joiner brings, in the team's order.
    public var brings: [Brings]
    /// The ids of the roles whose needs it is made of.
    public var roles: [String]
    /// What the best plan comes to with the joiner.
    public var score: Score
    /// Whether nothing better exists with this joiner.
    public var isProven: Bool
  }

  /// Hours a week of the joiner.
  public var hours: Double
  /// The best plan without anyone joining.
  public var without: Score
  /// Whether nothing better exists without anyone joining.
  public var isWithoutProven: Bool
  /// The joiners that lift the team, the best first; with as much, those who need to bring less.
  public var candidates: [Candidate]
  /// How many joiners were tried.
  public var tried: Int
}
