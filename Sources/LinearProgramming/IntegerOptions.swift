/// How an integer program is searched.
public struct IntegerOptions: Hashable, Sendable {
  /// How GLPK chooses the column to branch on.
  public enum Branching: Int32, Hashable, Sendable { case first, last, mostFractional, driebeckTomlin, pseudoCost }
  /// How GLPK chooses the node to go on with.
  public enum Backtracking: Int32, Hashable, Sendable { case depthFirst, breadthFirst, bestLocalBound, bestProjection }

  /// Seconds for root and tree together, 0 or more; nil for no limit. One node's linear program is always finished.
  public var timeLimit: Double?
  /// Stop when bound and incumbent are within this share of the incumbent; nil to go on to the proof.
  public var relativeGap: Double?
  /// Stop when bound and incumbent are within this distance; nil to go on to the proof.
  public var absoluteGap: Double?
  /// Most nodes; nil for no limit.
  public var nodeLimit: Int?
  /// Only answers at least this good are wanted; nil for any.
  public var objectiveLimit: Double?
  /// Let GLPK simplify the program first. A start is then not used, and solutions can be read at the end only.
  public var presolve = false
  /// Mixed-integer rounding cuts.
  public var mixedIntegerCuts = true
  /// Gomory's mixed-integer cuts.
  public var gomoryCuts = true
  /// Clique cuts.
  public var cliqueCuts = true
  /// The feasibility pump.
  public var feasibilityPump = false
  /// How to choose the column to branch on.
  public var branching = Branching.pseudoCost
  /// How to choose the node to go on with.
  public var backtracking = Backtracking.bestLocalBound

  /// The defaults: all the way to the proof, with cuts. (GLPK's cover cuts are never used: they race between threads.)
  public init(timeLimit: Double? = nil, relativeGap: Double? = nil) {
    self.timeLimit = timeLimit
    self.relativeGap = relativeGap
  }

  /// Refuses what is NaN or out of range.
  func validate() throws(LinearProgramError) {
    if let timeLimit, !(timeLimit >= 0) { throw .option("timeLimit") }
    if let relativeGap, !(relativeGap >= 0) { throw .option("relativeGap") }
    if let absoluteGap, !(absoluteGap >= 0) { throw .option("absoluteGap") }
    if let nodeLimit, nodeLimit < 0 { throw .option("nodeLimit") }
    if let objectiveLimit, !objectiveLimit.isFinite { throw .option("objectiveLimit") }
  }
}
