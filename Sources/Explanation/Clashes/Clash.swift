import TeamModel

/// Why something in a plan cannot be otherwise, and the ways out.
public struct Clash: Hashable, Sendable {
  /// What it is about.
  public var shortfall: Shortfall
  /// Whether it can be otherwise.
  public var cause: Cause
  /// Ways out that were tried and help, the cheapest kinds first.
  public var waysOut: [WayOut]
  /// Whether every way out that was thought of was tried to the end.
  public var allTried: Bool

  /// Whether something in a plan can be otherwise.
  public enum Cause: Hashable, Sendable {
    /// It is forced by these facts. When `proven`, none of them can be missed: without any one it is no longer forced.
    case forced([Fact], proven: Bool)
    /// It is not forced: a plan without it exists, that costs something elsewhere.
    case avoidable
    /// The time was up before it was decided.
    case notFinished
  }

  /// The facts that force it; none when it is not forced.
  public var facts: [Fact] {
    guard case .forced(let facts, _) = cause else { return [] }
    return facts
  }
}
