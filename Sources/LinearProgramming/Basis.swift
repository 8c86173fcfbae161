/// Which rows and columns are basic and at which bound the others lie, as saved from a linear program.
public struct Basis: Hashable, Sendable {
  /// The rows' statuses: 1 basic, 2 at the lower bound, 3 at the upper bound, 4 free, 5 fixed.
  public var rows: ContiguousArray<Int8>
  /// The columns' statuses, in the same numbers.
  public var columns: ContiguousArray<Int8>

  /// A basis from statuses.
  public init(rows: ContiguousArray<Int8>, columns: ContiguousArray<Int8>) {
    self.rows = rows
    self.columns = columns
  }
}
