/// A kind of synthetic team.
public enum TeamFamily: String, Hashable, Codable, Sendable, CaseIterable {
  /// One member leaves when the horizon starts or after its first period.
  case leaver
  /// Many rotation deadlines fall due inside the horizon.
  case rotate
  /// A large team in which a few members leave and a few are away for a while.
  case large
  /// One period, roles of three holders, a rating of every member for every role; only hours bind.
  case fit
  /// Very small teams with every key of the team file in use: for tests.
  case tiny

  /// The sizes at which the family is measured; the first is the default.
  public var sizes: [TeamSize] {
    switch self {
    case .leaver: [TeamSize(8, 16, 4), TeamSize(12, 24, 4), TeamSize(12, 24, 6)]
    case .rotate: [TeamSize(25, 50, 4), TeamSize(25, 50, 6)]
    case .large: [TeamSize(50, 100, 4), TeamSize(100, 200, 4), TeamSize(200, 400, 4), TeamSize(500, 1000, 2)]
    case .fit: [TeamSize(200, 120, 1)]
    case .tiny: [TeamSize(3, 3, 2)]
    }
  }

  /// The default size.
  public var defaultSize: TeamSize { sizes[0] }
}
