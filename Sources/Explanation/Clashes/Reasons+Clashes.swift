import Checking
import TeamModel

extension Reasons {
  /// Everything uncovered, acting, overdue or thin in the plan, in that order, the most critical roles first.
  public var shortfalls: [Shortfall] { Shortfall.all(in: verdict, of: team) }

  /// Why each shortfall cannot be otherwise; the time that is left is shared evenly among those to come.
  public func clashes() -> [Clash] {
    let shortfalls = shortfalls
    return shortfalls.enumerated().map { index, shortfall in
      let whole = clock
      var part = self
      part.clock = ExplanationClock(
        limit: whole.secondsLeft.map { $0 / Double(shortfalls.count - index) }, shouldStop: { whole.isOver })
      return part.clash(shortfall)
    }
  }

  /// Why a shortfall of the plan cannot be otherwise, and the ways out, each tried by a search.
  public func clash(_ shortfall: Shortfall) -> Clash {
    let (cause, usable) = cause(of: shortfall)
    let (ways, allTried) = waysOut(of: shortfall, facts: usable)
    return Clash(shortfall: shortfall, cause: cause, waysOut: ways, allTried: allTried)
  }

  /// Why a shortfall cannot be otherwise, first looking at its role alone, then at all roles together.
  func cause(of shortfall: Shortfall) -> (Clash.Cause, [Fact]) {
    let alone = ClashQuestion(shortfall, plan: self)
    switch alone.isForced(without: [], clock: clock) {
    case nil: return (.notFinished, alone.relaxations().map(\.fact))
    case true?:
      let cause = minimal(alone, demands: [])
      return (cause, cause.facts)
    case false?: break
    }
    if case .thin = shortfall { return (.avoidable, alone.relaxations().map(\.fact)) }
    let demands = demands(besides: shortfall.role)
    let together = ClashQuestion(shortfall, plan: self, others: demands)
    switch together.isForced(without: [], clock: clock) {
    case nil: return (.notFinished, alone.relaxations().map(\.fact))
    case false?: return (.avoidable, alone.relaxations().map(\.fact))
    case true?: break
    }
    // First the roles that compete for the same people, then the facts about those.
    var roles = QuickConflict<(role: String, holders: Int)> { kept in
      ClashQuestion(shortfall, plan: self, others: kept).isForced(without: [], clock: clock)
    }
    let competing = roles.minimal(demands)
    let cause = minimal(ClashQuestion(shortfall, plan: self, others: competing), demands: competing)
    guard case .forced(let facts, let proven) = cause else { return (cause, []) }
    return (.forced(facts, proven: proven && roles.isProven), facts)
  }

  /// The facts of a question that is forced.
  private func minimal(_ question: ClashQuestion, demands: [(role: String, holders: Int)]) -> Clash.Cause {
    let all = question.relaxations()
    var conflict = QuickConflict<Int> { kept in
      let stays = Set(kept)
      return question.isForced(without: all.indices.filter { !stays.contains($0) }.map { all[$0] }, clock: clock)
    }
    // Whether it is forced whatever the facts are: then only the demands are to blame.
    let needs = demands.map { Fact.needsHolders(role: $0.role, count: $0.holders) }
    if question.isForced(without: all, clock: clock) == true { return .forced(needs, proven: true) }
    let facts = conflict.minimal(Array(all.indices)).sorted().map { all[$0].fact }
    return .forced(needs + facts, proven: conflict.isProven)
  }

  /// The most holders that a role misses in any period.
  func missing(in role: String) -> Int { verdict.uncovered.filter { $0.role == role }.map(\.missing).max() ?? 0 }

  /// What the other roles have in every period of this plan: as many must stay.
  private func demands(besides role: String) -> [(role: String, holders: Int)] {
    team.roles.compactMap { other in
      guard other.id != role else { return nil }
      let holders = other.holders.min - missing(in: other.id)
      return holders > 0 ? (other.id, holders) : nil
    }
  }
}

extension Clash.Cause {
  /// The facts, when it is forced.
  fileprivate var facts: [Fact] {
    guard case .forced(let facts, _) = self else { return [] }
    return facts
  }
}
