/// A team with its fleximatrix: members, roles, competencies, today's holdings and agreements.
public struct Team: Hashable, Sendable {
  /// The team's name.
  public var name: String
  /// The language of reports.
  public var language: Language
  /// The time that proposals cover.
  public var horizon: Horizon
  /// What the team agrees on for everyone.
  public var settings = Settings()
  /// Weights of the four pillars.
  public var weights = PillarWeights()
  /// The members, in the file's order.
  public var members: [Member] = []
  /// The roles, in the file's order.
  public var roles: [Role] = []
  /// Today's holdings.
  public var current: [CurrentSeat] = []
  /// Pairs who never share a role in a period.
  public var apart: [MemberPair] = []
  /// Pairs who share a role where possible.
  public var together: [MemberPair] = []
  /// Seats the user pins.
  public var keep: [SeatRule] = []
  /// Seats the user rules out.
  public var forbid: [SeatRule] = []

  /// A team without members or roles yet.
  public init(name: String, language: Language = .english, horizon: Horizon) {
    self.name = name
    self.language = language
    self.horizon = horizon
  }

  /// The member with that id.
  public func member(_ id: String) -> Member? { members.first { $0.id == id } }

  /// The role with that id.
  public func role(_ id: String) -> Role? { roles.first { $0.id == id } }

  /// Every competency named anywhere, in order of first mention: roles first, then members.
  public var competencies: [String] {
    var seen = Set<String>()
    var result: [String] = []
    func add(_ id: String) { if seen.insert(id).inserted { result.append(id) } }
    for role in roles {
      role.needs.keys.forEach(add)
      for change in role.needsFrom { change.needs.keys.forEach(add) }
    }
    for member in members {
      member.has.keys.forEach(add)
      member.wants.keys.forEach(add)
    }
    return result
  }
}

/// A language of reports.
public enum Language: String, Hashable, Codable, Sendable, CaseIterable {
  /// Nederlands.
  case dutch = "nl"
  /// English.
  case english = "en"
}
