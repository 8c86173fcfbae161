import OrderedCollections

/// A person in the team.
public struct Member: Hashable, Sendable {
  /// The id, unique among the members.
  public var id: String
  /// The name that people read; the id when the file gives none.
  public var name: String
  /// Hours a week for roles, 0 or more.
  public var hours: Double
  /// Times away, both days included.
  public var absent: [DateSpan] = []
  /// The first day in the team, when after the horizon's start.
  public var joins: CalendarDate?
  /// The first day out of the team.
  public var leaves: CalendarDate?
  /// Today's level of each competency, 0…4; what is not named is 0.
  public var has: OrderedDictionary<String, Int> = [:]
  /// The levels the member wants to reach.
  public var wants: OrderedDictionary<String, Want> = [:]
  /// Roles the member likes.
  public var likes: OrderedSet<String> = []
  /// Roles the member dislikes.
  public var dislikes: OrderedSet<String> = []
  /// Roles the member refuses, as holder and as understudy.
  public var vetoes: OrderedSet<String> = []
  /// Fit per role, 0…1, rated by people; replaces the fit that follows from levels.
  public var suits: OrderedDictionary<String, Double> = [:]
  /// Hours a week that a role costs this member, in place of the role's hours.
  public var hoursFor: OrderedDictionary<String, Double> = [:]
  /// The strain the member can bear from all holder seats together.
  public var limits = StrainLimits()

  /// A member with hours a week for roles; everything else empty.
  public init(id: String, name: String? = nil, hours: Double) {
    self.id = id
    self.name = name ?? id
    self.hours = hours
  }
}

/// A level a member wants to reach, and how much it matters beside the member's other wishes.
public struct Want: Hashable, Encodable, Sendable {
  /// The wanted level, 1…4.
  public var level: Int
  /// The weight, above 0.
  public var weight: Double

  /// A wish for `level`, weighing 1 unless told otherwise.
  public init(level: Int, weight: Double = 1) {
    self.level = level
    self.weight = weight
  }
}

/// Days from `from` to `to`, both included.
public struct DateSpan: Hashable, Codable, Sendable {
  /// The first day.
  public var from: CalendarDate
  /// The last day.
  public var to: CalendarDate

  /// The days `from`…`to`.
  public init(from: CalendarDate, to: CalendarDate) {
    self.from = from
    self.to = to
  }
}

/// The most mental and physical strain a member bears.
public struct StrainLimits: Hashable, Encodable, Sendable {
  /// Mental strain, 0 or more.
  public var mental: Double
  /// Physical strain, 0 or more.
  public var physical: Double

  /// The limits, 6 each unless told otherwise.
  public init(mental: Double = 6, physical: Double = 6) {
    self.mental = mental
    self.physical = physical
  }
}
