/// What members outside the program do: they keep their seats, and what they add up to is constant.
///
/// With it the program of a few members is a part of a whole team's: it counts for every level what all members together count. Cells are
/// (role, period), numbered role · T + period from 0.
public struct Surroundings: Hashable, Sendable {
  /// What those outside do in one role in one period.
  public struct Cell: Hashable, Sendable {
    /// How many hold the role.
    public var holders = 0
    /// How many hold it without a gap.
    public var qualified = 0
    /// How many learn it.
    public var understudies = 0
    /// How many could hold it.
    public var able = 0
    /// How many of the holders had a seat in it in the period before.
    public var warm = 0

    /// Nobody.
    public init() {}
  }

  /// By role and period; empty when nobody is outside.
  public var cells: [Cell] = []
  /// New seats by period; empty when nobody is outside.
  public var newSeats: [Int] = []
  /// Members outside who are present in some period.
  public var members = 0
  /// The sum of their wellbeing.
  public var wellbeing = 0.0
  /// The lowest of them in whole hundredths, 0…100.
  public var lowest = 100
  /// Σ critical · gap of their holder seats.
  public var acting = 0
  /// Their periods held beyond a deadline.
  public var overdue = 0
  /// Σ fit over their holder seats.
  public var fit = 0.0

  /// Seats that nobody is to have: because of those outside (pairs kept apart), or because no solution that is wanted has them.
  public var closed: Set<MemberSeat> = []

  /// Nobody is outside.
  public init() {}
}

extension Formulation {
  /// What those outside do in r in t, t in 1…T.
  func outside(_ r: Int, _ t: Int) -> Surroundings.Cell {
    grid.surroundings.cells.isEmpty ? Surroundings.Cell() : grid.surroundings.cells[r * grid.periods + t - 1]
  }

  /// New seats of those outside when t opens.
  func newSeatsOutside(_ t: Int) -> LinearExpression {
    LinearExpression(grid.surroundings.newSeats.isEmpty ? 0 : Double(grid.surroundings.newSeats[t - 1]))
  }

  /// |M|: the members of the program and those outside who are present in some period.
  var memberCount: Double { Double(grid.counted.count + grid.surroundings.members) }
}
