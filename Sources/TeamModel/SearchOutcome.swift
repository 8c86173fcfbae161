/// What a search can say about the answer in hand.
public struct SearchOutcome: Hashable, Sendable {
  /// How sure the answer is.
  public enum Status: String, Hashable, Codable, Sendable {
    /// Every level is proven.
    case optimal
    /// Stopped before the proof; bound and gap say how far at most.
    case feasible
    /// Not searched, or nothing found.
    case none
  }

  /// Why the search stopped.
  public enum Stop: String, Hashable, Codable, Sendable {
    /// Nothing better exists.
    case proven
    /// The time limit was reached.
    case timeLimit
    /// The wanted gap was reached.
    case gapLimit
    /// The user stopped it.
    case interrupted
    /// Not a search: a proposal made by hand.
    case handMade
  }

  /// How sure the answer is.
  public var status: Status
  /// Nothing on the profile's last level (the objective that is decided last) is better than this; nil when unknown.
  public var bound: Double?
  /// How far the answer's last level is from the bound at most, as a share of the bound; nil when unknown.
  public var gap: Double?
  /// Seconds the search took (wall clock).
  public var seconds: Double
  /// Why the search stopped.
  public var stop: Stop
  /// What was reached and proven on each level, in the order in which they are decided.
  public var levels: [LevelOutcome]

  /// The outcome of a search.
  public init(
    status: Status, bound: Double?, gap: Double?, seconds: Double, stop: Stop = .handMade, levels: [LevelOutcome] = []
  ) {
    self.status = status
    self.bound = bound
    self.gap = gap
    self.seconds = seconds
    self.stop = stop
    self.levels = levels
  }
}

/// What was reached on one level, and what was proven.
public struct LevelOutcome: Hashable, Codable, Sendable {
  /// What a level decides.
  public enum Aim: String, Hashable, Codable, Sendable, CaseIterable {
    /// Least uncovered (level 1).
    case covered
    /// Least acting gap (level 2).
    case competent
    /// Least overdue (level 3).
    case onTime
    /// Fewest changes (profile `steady`).
    case changes
    /// Least thin (profile `resilient`).
    case thin
    /// The greatest lowest wellbeing, in hundredths (level 4).
    case floor
    /// Best for the team (level 5).
    case team
    /// Most fit over holder seats (profile `fit`).
    case fit
    /// Named pairs who share a role, where all of the above allows it.
    case together
  }

  /// What the level decides.
  public var aim: Aim
  /// The value in hand: smaller is better for `covered`, `competent`, `onTime`, `changes`, `thin`; greater for the others.
  public var value: Double
  /// Nothing is better than this.
  public var bound: Double
  /// Whether value and bound meet.
  public var proven: Bool

  /// What was reached and proven on one level.
  public init(aim: Aim, value: Double, bound: Double, proven: Bool) {
    self.aim = aim
    self.value = value
    self.bound = bound
    self.proven = proven
  }
}

extension SearchOutcome: Codable {
  private enum CodingKeys: String, CodingKey { case status, bound, gap, seconds }

  /// Reads status, bound, gap and seconds; the levels are not part of the written form.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      status: try values.decode(Status.self, forKey: .status),
      bound: try values.decodeIfPresent(Double.self, forKey: .bound),
      gap: try values.decodeIfPresent(Double.self, forKey: .gap),
      seconds: try values.decodeIfPresent(Double.self, forKey: .seconds) ?? 0)
  }

  /// Writes status, bound, gap and seconds.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(status, forKey: .status)
    try values.encode(bound, forKey: .bound)
    try values.encode(gap, forKey: .gap)
    try values.encode(seconds, forKey: .seconds)
  }
}
