/// The numbers a team file may hold. What lies outside is a finding.
public enum TeamRanges {
  /// Periods of the horizon.
  public static let periods = 1...60
  /// Months of a period.
  public static let months = 1...24
  /// Hours a week, of a member or a role.
  public static let hours = 0.0...168.0
  /// Shares and fits.
  public static let share = 0.0...1.0
  /// Strain of a role.
  public static let strain = 0.0...3.0
  /// A member's limit of strain.
  public static let strainLimit = 0.0...1000.0
  /// How critical a role is.
  public static let critical = 1...5
  /// Counts of people: holders, understudies, back-up.
  public static let people = 0...1000
  /// Periods of a tenure.
  public static let tenure = 0...1000
  /// Weights of wants, pillars and the team's terms.
  public static let weight = 0.0...1000.0
  /// The least weight of a want.
  public static let leastWantWeight = 0.001
  /// Seats at once, and other counts in the settings.
  public static let count = 0...100_000
  /// Periods that give one level: practice is counted in units of 1 / lcm of the two.
  public static let learning = 1...60
  /// Gaps, in levels.
  public static let gap = 0...1000
}
