/// Why a call on a linear or integer program was refused or failed.
///
/// Unless it is `fault` or `dead`, nothing has changed and the program can be used on.
public enum LinearProgramError: Error, Hashable, Sendable {
  /// GLPK raised an error inside the call: this program, and every other one of this thread, is dead from now on.
  case fault(LinearProgramFault)
  /// The program died earlier, with this fault of its thread.
  case dead(LinearProgramFault)
  /// The program belongs to the thread that made it.
  case wrongThread
  /// Called from inside a callback of a call that is still running on this thread.
  case busy
  /// There is no memory for the call.
  case noMemory
  /// A row index outside 0..<count; `entry` is its place in the list given.
  case rowIndex(Int, count: Int, entry: Int)
  /// A column index outside 0..<count; `entry` is its place in the list given.
  case columnIndex(Int, count: Int, entry: Int)
  /// The same index twice in one list, or in the sparse row or column number `place`.
  case duplicate(Int, place: Int)
  /// A coefficient that is NaN or infinite, at that place of the entries.
  case coefficient(String, entry: Int)
  /// An objective coefficient that is NaN or infinite, at that place of the list.
  case objective(String, place: Int)
  /// A bound that is NaN, or infinite on the wrong side, at that place of the list.
  case bound(String, place: Int)
  /// A lower bound above the upper one, at that place of the list.
  case crossedBounds(lower: String, place: Int)
  /// A fractional bound on an integer column, at that place of the kept columns.
  case fractionalBound(String, place: Int)
  /// The starts of sparse rows or columns do not ascend from 0 to the number of entries.
  case starts(place: Int)
  /// A basis status outside 1…5.
  case basisStatus(Int, place: Int)
  /// Two lists that belong together have different lengths.
  case lengths(expected: Int, given: Int)
  /// A time limit, gap or other option that is NaN or out of its range; its name.
  case option(String)
}
