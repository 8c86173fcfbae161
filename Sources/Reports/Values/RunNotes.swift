import TeamModel

/// What a reader should know about the proposals of one run beside the proposals themselves.
public struct RunNotes: Hashable, Sendable {
  /// Two profiles whose proposals are the same, or nearly.
  public struct Coincidence: Hashable, Sendable {
    /// The profile that comes first.
    public var first: Profile
    /// The other one.
    public var second: Profile
    /// Whether every seat is the same; otherwise less than a tenth of the seats differs.
    public var exactly: Bool

    /// Two profiles that come to the same.
    public init(first: Profile, second: Profile, exactly: Bool) {
      self.first = first
      self.second = second
      self.exactly = exactly
    }
  }

  /// A profile whose proposal is left out.
  public struct LeftOut: Hashable, Sendable {
    /// The profile.
    public var profile: Profile
    /// The profile that is at least as good on every measure, and better on one.
    public var beatenBy: Profile

    /// A profile that another one beats.
    public init(profile: Profile, beatenBy: Profile) {
      self.profile = profile
      self.beatenBy = beatenBy
    }
  }

  /// What became of the wish for more proposals.
  public struct More: Hashable, Sendable {
    /// Why there are not as many as were asked for.
    public enum End: String, Hashable, Sendable {
      /// No other plan differs enough from those that are there.
      case noneLeft
      /// The time was up, or the search was stopped.
      case stopped
    }

    /// How many were asked for.
    public var asked: Int
    /// How many there are.
    public var found: Int
    /// For how many of them another proposal is as good or better on every measure.
    public var beaten: Int
    /// Why there are fewer than were asked for; nil when there are as many.
    public var end: End?

    /// What became of a wish for more.
    public init(asked: Int, found: Int, beaten: Int, end: End?) {
      self.asked = asked
      self.found = found
      self.beaten = beaten
      self.end = end
    }
  }

  /// Proposals that come to the same.
  public var coinciding: [Coincidence]
  /// Proposals that are left out because another one beats them.
  public var leftOut: [LeftOut]
  /// Profiles without any answer when the search was stopped.
  public var unanswered: [Profile]
  /// What became of the wish for more proposals; nil when nobody asked.
  public var more: More?

  /// Notes of a run; none unless told otherwise.
  public init(coinciding: [Coincidence] = [], leftOut: [LeftOut] = [], unanswered: [Profile] = []) {
    self.coinciding = coinciding
    self.leftOut = leftOut
    self.unanswered = unanswered
  }

  /// Notes found by looking at the proposals: those with the very same seats.
  public init(comparing proposals: [Proposal]) {
    self.init()
    var firsts: [Set<ProposedSeat>: Profile] = [:]
    for proposal in proposals {
      guard let profile = proposal.profile else { continue }
      let seats = Set(proposal.seats)
      if let first = firsts[seats] {
        coinciding.append(Coincidence(first: first, second: profile, exactly: true))
      } else {
        firsts[seats] = profile
      }
    }
  }
}
