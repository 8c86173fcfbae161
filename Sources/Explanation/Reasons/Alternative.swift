import Search

/// What became of looking for the best plan with a wish in force.
public enum Alternative: Hashable, Sendable {
  /// The best plan with the wish, and what it costs.
  case plan(Price)
  /// No plan keeps every rule; a smallest set of facts that stand in the way, the wish itself left out.
  case impossible([ClashFact])
  /// The time was up before there was an answer.
  case notFinished

  /// The price, when there is a plan.
  public var price: Price? {
    guard case .plan(let price) = self else { return nil }
    return price
  }
}
