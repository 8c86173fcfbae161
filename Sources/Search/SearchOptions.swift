import TeamModel

/// What a search is asked for.
public struct SearchOptions: Sendable {
  /// The profiles to search, in this order; they share work.
  public var profiles: [Profile]
  /// Seconds of wall clock for all profiles together; nil for no limit.
  public var timeLimit: Double?
  /// A level is close enough when bound and value differ by at most this share of the bound, 0…1.
  public var gap: Double
  /// Threads for pricing; the answer does not depend on it.
  public var threads: Int
  /// Whole proposals that must not come again: an answer has at most nine tenths of the seats of each in common with it. With
  /// these a profile without any such answer is left out of the results.
  public var excluded: [[ProposedSeat]]
  /// A proposal to start from, for a warm start; it may break rules, then it is repaired or left.
  public var start: [ProposedSeat]?
  /// Whether GLPK on the compact program takes a first, bounded step on every level where that program is small. Without it the role paths do
  /// all the work, and a comparison with the compact program is one of two independent ways.
  public var compactFirst = true
  /// The level after which nothing is decided any more; nil decides all levels of the profile.
  public var lastLevel: LevelOutcome.Aim?

  /// All profiles, without limits, on two threads unless told otherwise.
  public init(
    profiles: [Profile] = Profile.allCases, timeLimit: Double? = nil, gap: Double = 0, threads: Int = 2,
    excluded: [[ProposedSeat]] = [], start: [ProposedSeat]? = nil
  ) {
    self.profiles = profiles
    self.timeLimit = timeLimit
    self.gap = gap
    self.threads = threads
    self.excluded = excluded
    self.start = start
  }
}

/// What a running search reports now and then.
public struct SearchProgress: Sendable {
  /// The profile in work.
  public var profile: Profile
  /// The level in work.
  public var aim: LevelOutcome.Aim
  /// The best value in hand on that level, nil when none.
  public var value: Double?
  /// The bound on that level, nil when none yet.
  public var bound: Double?
  /// Seconds since the search began.
  public var seconds: Double

  /// A report from a running search.
  public init(profile: Profile, aim: LevelOutcome.Aim, value: Double?, bound: Double?, seconds: Double) {
    self.profile = profile
    self.aim = aim
    self.value = value
    self.bound = bound
    self.seconds = seconds
  }
}

/// The answer of a search for one profile; not yet checked or scored.
public struct SearchResult: Sendable {
  /// The profile.
  public var profile: Profile
  /// The seats, in order of member, period and role.
  public var seats: [ProposedSeat]
  /// What can be said about them.
  public var outcome: SearchOutcome

  /// Seats found for a profile.
  public init(profile: Profile, seats: [ProposedSeat], outcome: SearchOutcome) {
    self.profile = profile
    self.seats = seats
    self.outcome = outcome
  }
}
