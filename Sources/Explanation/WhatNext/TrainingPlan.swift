import TeamModel

/// The fewest levels to learn so that every role has its back-up and every single departure can be covered.
public struct TrainingPlan: Hashable, Codable, Sendable {
  /// What one member learns in one competency.
  public struct Lesson: Hashable, Codable, Sendable {
    /// The member's id.
    public var member: String
    /// The competency.
    public var competency: String
    /// The level today.
    public var from: Int
    /// The level to reach.
    public var to: Int
    /// The role in which it can be learned beside a holder; nil when there is none.
    public var role: String?
    /// Who can teach it there: a qualified holder, or someone who could hold the role.
    public var beside: String?
    /// The last day on which that member can teach it, when that comes before it is learned.
    public var until: CalendarDate?
    /// Whether the member can learn it, or the rest of it, by holding the role while levels are still missing.
    public var byHolding: Bool
    /// Periods it takes, beside a holder or by holding.
    public var periods: Int
    /// Whether the member wishes that level.
    public var isWished: Bool
  }

  /// A departure with what has a qualified holder before it and none after it.
  public struct Departure: Hashable, Codable, Sendable {
    /// The id of who leaves.
    public var member: String
    /// Roles uncovered, or held by someone who misses levels, as the team is today.
    public var before: [String]
    /// The same once everyone has learned.
    public var after: [String]
  }

  /// The period that is looked at: the last one.
  public var period: PeriodSpan
  /// Who is in the team when the horizon opens and not in that period.
  public var gone: [String]
  /// What is to be learned, in the order of the team.
  public var lessons: [Lesson]
  /// Roles without a qualified holder as the team is today, with everyone there.
  public var unqualifiedToday: [String]
  /// Departures that today's team cannot cover, in the order of the team.
  public var departures: [Departure]
  /// Roles whose back-up learning cannot complete.
  public var stillThin: [String]
  /// Roles with too little back-up today.
  public var thinToday: [String]
  /// Whether nothing less would do.
  public var isProven: Bool

  /// Levels to learn, all together.
  public var levels: Int { lessons.reduce(0) { $0 + $1.to - $1.from } }
}
