import CGLPK

/// A linear program in GLPK's hands, kept across changes so that every solve starts from the last basis.
///
/// It lives on the thread that makes it: create, use and let go of it there. Rows and columns count from 0;
/// `Double.infinity` and `-Double.infinity` stand for no bound. Input that GLPK would not survive or not notice is
/// refused with a `LinearProgramError` before anything changes. When GLPK itself fails, the call throws `.fault`,
/// and this and all other programs of the thread are dead: build them anew.
public final class LinearProgram {
  let problem: OpaquePointer
  /// Whether GLPK failed in a call on this program, so that nothing can be done with it any more.
  public private(set) var isDead = false
  /// The objective's value after the last solve; NaN before the first.
  public internal(set) var objectiveValue = Double.nan
  /// Whether the point in hand after the last solve keeps all bounds.
  public internal(set) var isPrimalFeasible = false
  /// Simplex iterations of all solves so far.
  public internal(set) var iterations = 0
  /// How often a solve had to build a new basis after numerical trouble.
  public internal(set) var basisRestarts = 0

  /// A program without rows and columns.
  public init(direction: Direction) throws(LinearProgramError) {
    var made: OpaquePointer?
    try check(cglpk_create(direction == .maximize ? 1 : 0, &made))
    guard let made else { throw .noMemory }
    problem = made
  }

  deinit { cglpk_destroy(problem) }

  /// How many rows.
  public var rowCount: Int { Int(cglpk_row_count(problem)) }
  /// How many columns.
  public var columnCount: Int { Int(cglpk_column_count(problem)) }

  /// Throws what a C step found, and remembers a fault.
  func run(_ outcome: cglpk_outcome, incumbent: IntegerSolution? = nil) throws(LinearProgramError) {
    if outcome.code == CGLPK_FAULT || outcome.code == CGLPK_DEAD { isDead = true }
    try check(outcome, incumbent: incumbent)
  }

  /// Changes the direction; the rows, columns and basis stay.
  public func setDirection(_ direction: Direction) throws(LinearProgramError) {
    try run(cglpk_set_direction(problem, direction == .maximize ? 1 : 0))
  }

  /// Scales rows and columns as GLPK finds best, or takes the scaling away. Columns added later are not scaled.
  public func setScaled(_ on: Bool) throws(LinearProgramError) { try run(cglpk_scale(problem, on ? 1 : 0)) }
}
