import LinearProgramming
import TeamModel

/// A mixed integer program as a value: named columns and rows, and one objective.
public struct CompactProgram: Sendable {
  /// One unknown of the program.
  public struct Column: Hashable, Sendable {
    /// The name, unique, at most 255 characters of ASCII.
    public var name: String
    /// The lower bound; `-Double.infinity` for none.
    public var lower: Double
    /// The upper bound; `Double.infinity` for none.
    public var upper: Double
    /// Whether it must be whole.
    public var isInteger: Bool
    /// The coefficient in the objective.
    public var objective: Double
  }

  /// One row: lower ≤ Σ coefficient · column ≤ upper.
  public struct Row: Hashable, Sendable {
    /// The name, unique, at most 255 characters of ASCII.
    public var name: String
    /// The lower bound; `-Double.infinity` for none.
    public var lower: Double
    /// The upper bound; `Double.infinity` for none.
    public var upper: Double
    /// The columns with a coefficient, ascending, each once.
    public var terms: [LinearExpression.Term]
  }

  /// The column of one seat of a member in one period.
  public struct Seat: Hashable, Sendable {
    /// The column.
    public var column: Int
    /// The member by number.
    public var m: Int
    /// The role by number.
    public var r: Int
    /// The kind of seat.
    public var kind: SeatKind
    /// The period, 1…T.
    public var t: Int

    /// Which seat it is, whatever the program.
    var place: Place { Place(m: m, r: r, kind: kind, t: t) }
  }

  /// A member's seat in a role and a period.
  struct Place: Hashable {
    var m: Int
    var r: Int
    var kind: SeatKind
    var t: Int
  }

  /// What the seats of a member in one period bring once, however many of them do: Σ gains ≤ 1 and Σ gains ≤ Σ seats.
  struct CountedOnce: Hashable, Sendable {
    /// The member by number.
    var m: Int
    /// The period, 1…T.
    var t: Int
    /// What is brought.
    var gains: [LinearExpression.Term]
    /// The seats that bring it.
    var seats: [LinearExpression.Term]
  }

  /// A title for the file, in ASCII.
  public var title: String
  /// Whether the least or the greatest objective is wanted.
  public var direction: Direction
  /// The columns.
  public var columns: [Column]
  /// The rows.
  public var rows: [Row]
  /// The columns that are seats, in their order.
  public var seats: [Seat] = []
  /// What counts once, whichever and however many of its seats are taken.
  var countedOnce: [CountedOnce] = []

  /// How many columns must be whole.
  public var integerCount: Int { columns.count { $0.isInteger } }

  /// How many coefficients the rows have.
  public var entryCount: Int { rows.reduce(0) { $0 + $1.terms.count } }

  /// The objective's value of a solution, one value for each column.
  public func objectiveValue(of solution: some Collection<Double>) -> Double {
    zip(columns, solution).reduce(0) { $0 + $1.0.objective * $1.1 }
  }
}
