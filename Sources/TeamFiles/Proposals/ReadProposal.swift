import TeamModel

/// A proposal as a file gives it: seats, and where the file has them, its aim and measures.
public struct ReadProposal: Hashable, Sendable {
  /// What it aims at; nil for a hand-made one.
  public var profile: Profile?
  /// Who takes which seat, when; in the file's order.
  public var seats: [ProposedSeat]
  /// Whether the file says of every seat if it is acting; hand-made files need not.
  public var saysActing: Bool

  /// Seconds that the search for it took, where the file tells.
  public var seconds: Double?

  /// A proposal with its seats.
  public init(profile: Profile? = nil, seats: [ProposedSeat], saysActing: Bool = false, seconds: Double? = nil) {
    self.seconds = seconds
    self.profile = profile
    self.seats = seats
    self.saysActing = saysActing
  }
}
