import OrderedCollections

/// A set of responsibilities that needs continuous attention.
public struct Role: Hashable, Sendable {
  /// The id, unique among the roles.
  public var id: String
  /// The name that people read; the id when the file gives none.
  public var name: String
  /// Hours a week, per holder.
  public var hours: Double
  /// Needed level of each competency, 0…4.
  public var needs: OrderedDictionary<String, Int> = [:]
  /// Needs that change with time, in order of date; each sets the competencies it names and leaves the others.
  public var needsFrom: [NeedsChange] = []
  /// Fewest and most holders.
  public var holders = HolderRange(min: 1, max: 1)
  /// Most understudies at once.
  public var understudies = 1
  /// Members who could hold the role that the team wants beyond the holders.
  public var backup = 1
  /// How much the role matters when it cannot be covered, 1…5.
  public var critical = 1
  /// Strain on a holder.
  public var strain = Strain()
  /// Terms of holding.
  public var tenure = Tenure()
  /// Roles that the same member never holds in the same period.
  public var exclusive: OrderedSet<String> = []

  /// A role of `hours` a week per holder; everything else as the team file's defaults.
  public init(id: String, name: String? = nil, hours: Double) {
    self.id = id
    self.name = name ?? id
    self.hours = hours
  }

  /// The needs in force on the day that period `t` of a horizon opens (1…periods).
  public func needs(inPeriod t: Int, of horizon: Horizon) -> OrderedDictionary<String, Int> {
    var result = needs
    let opening = horizon.firstDay(of: t)
    for change in needsFrom.sorted(by: { $0.from < $1.from }) where change.from <= opening {
      for (competency, level) in change.needs { result[competency] = level }
    }
    return result.filter { $0.value > 0 }
  }
}

/// Needed levels that hold from a date on.
public struct NeedsChange: Hashable, Sendable {
  /// The first day.
  public var from: CalendarDate
  /// The levels that change, 0…4; 0 means no longer needed.
  public var needs: OrderedDictionary<String, Int>

  /// The needs from that day on.
  public init(from: CalendarDate, needs: OrderedDictionary<String, Int>) {
    self.from = from
    self.needs = needs
  }
}

/// Fewest and most holders of a role.
public struct HolderRange: Hashable, Encodable, Sendable {
  /// Holders the role needs; what is missing is uncovered.
  public var min: Int
  /// Most holders the role may have.
  public var max: Int

  /// From `min` to `max` holders.
  public init(min: Int, max: Int) {
    self.min = min
    self.max = max
  }
}

/// What holding a role asks, 0…3 each.
public struct Strain: Hashable, Encodable, Sendable {
  /// Mental strain, 0…3.
  public var mental: Double
  /// Physical strain, 0…3.
  public var physical: Double

  /// No strain unless told otherwise.
  public init(mental: Double = 0, physical: Double = 0) {
    self.mental = mental
    self.physical = physical
  }
}

/// The terms of holding a role, in periods.
public struct Tenure: Hashable, Encodable, Sendable {
  /// Periods a holder stays at least.
  public var min: Int
  /// The rotation deadline: periods after which the role rotates; nil for no deadline.
  public var max: Int?
  /// Periods that lie at least between two stints of the same holder.
  public var rest: Int

  /// At least one period, no deadline, one period of rest unless told otherwise.
  public init(min: Int = 1, max: Int? = nil, rest: Int = 1) {
    self.min = min
    self.max = max
    self.rest = rest
  }
}
