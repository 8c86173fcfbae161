import TeamModel

/// Finds the best role paths of one member under given prices; used by one thread at a time.
///
/// Where all portfolios of the member fit, answers are exact. A member with very many seats is priced over a menu of the seats
/// that promise most under the prices in hand, and a knapsack over all seats bounds what the menu leaves out. One period in which every
/// seat has a worth of its own is a knapsack, and exact.
public final class PathPricer: @unchecked Sendable {
  /// What one call found.
  public struct Answer: Sendable {
    /// The paths, best first, each with its worth.
    public var paths: [(path: RolePath, worth: Double)]
    /// No path of the member is worth more than this; −∞ when there is none within the limits.
    public var bound: Double
    /// Whether everything worth more than the threshold was seen.
    public var complete: Bool
    /// Steps the search took.
    public var steps = 0

    /// An answer put together elsewhere.
    public init(paths: [(path: RolePath, worth: Double)], bound: Double, complete: Bool) {
      self.paths = paths
      self.bound = bound
      self.complete = complete
    }
  }

  /// How far a call goes.
  public struct Effort: Sendable {
    /// Most paths returned, the best ones.
    public var most: Int
    /// Most steps of the search; nil for exact.
    public var steps: Int?
    /// Whether every path above the threshold is wanted: then `complete` tells whether they were at most `most`.
    public var all: Bool
    /// After so many steps bounds are made for levels that come up often; shorter searches end before that would pay.
    var refinesAfter = 1_500
    /// Asked now and then; once true, the search ends with what it has.
    public var shouldStop: (@Sendable () -> Bool)?

    /// The best `most` paths, exact unless `steps` is given.
    public init(most: Int = 8, steps: Int? = nil, all: Bool = false, shouldStop: (@Sendable () -> Bool)? = nil) {
      self.most = most
      self.steps = steps
      self.all = all
      self.shouldStop = shouldStop
    }
  }

  /// The team.
  public let instance: TeamInstance
  /// The member.
  public let member: MemberInstance
  /// Whether the portfolios cover every seat of the member; otherwise most answers are not exact.
  public var coversAll: Bool { whole != nil }
  let limit: Int
  /// Over all seats, where their portfolios fit; made when first asked for, since one period seldom asks.
  private lazy var whole: PortfolioPricer? =
    member.seats.count <= 64
    ? PortfolioPricer(instance, member, menu: Array(member.seats.indices), limit: limit) : nil
  /// Over a menu, the one in use.
  private var partial: PortfolioPricer?

  /// The pricer over portfolios in use.
  var portfolioPricer: PortfolioPricer? { whole ?? partial }

  /// How many portfolios are in use.
  public var portfolios: Int { portfolioPricer?.table.count ?? 0 }

  /// A pricer for a member.
  ///
  /// - Parameter limit: most portfolios.
  public init(_ instance: TeamInstance, _ member: MemberInstance, limit: Int = 60_000) {
    self.instance = instance
    self.member = member
    // One period with many seats is priced as a knapsack; a table then only serves levels 4 and 5.
    self.limit = instance.periods == 1 && member.seats.count > 24 ? min(limit, 5_000) : limit
  }

  /// The best paths worth more than `threshold`.
  public func price(
    _ prices: PathPrices, limits: PathLimits = PathLimits(), above threshold: Double = -Double.infinity,
    effort: Effort = Effort()
  ) -> Answer {
    if instance.periods == 1 && prices.wellbeing == 0 && limits.floor == nil && prices.below.isEmpty {
      var search = KnapsackSearch(
        instance, member, prices: prices, limits: limits, threshold: threshold, effort: effort)
      return search.run()
    }
    if let whole { return whole.price(prices, limits: limits, above: threshold, effort: effort) }
    let promise = SeatPromise(instance, member, prices: prices, limits: limits)
    let pricer = pricer(for: promise)
    var answer = pricer.price(prices, limits: limits, above: threshold, effort: effort)
    answer.complete = false
    answer.bound = max(answer.paths.first?.worth ?? -.infinity, promise.bound)
    return answer
  }

  /// The pricer over the seats that promise most; the one in use stays while it has the best of them.
  private func pricer(for promise: SeatPromise) -> PortfolioPricer {
    if let partial, Set(promise.must + promise.best.prefix(10)).isSubset(of: Set(partial.table.menu)) { return partial }
    var size = 22
    while size > 0 {
      let menu = Array(Set(promise.must + promise.best.prefix(size))).sorted()
      if menu.count <= 64, let made = PortfolioPricer(instance, member, menu: menu, limit: min(limit, 6_000)) {
        partial = made
        return made
      }
      size -= 3
    }
    // The seats that must be there alone are too many for a table: hours, strain and the most roles leave few of them together.
    let made =
      PortfolioPricer(instance, member, menu: Array(promise.must.sorted().prefix(64)), limit: .max)
      ?? PortfolioPricer(instance, member, menu: [], limit: .max)!
    partial = made
    return made
  }
}
