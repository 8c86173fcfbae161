import Checking
import TeamModel

extension Reasons {
  /// Everything uncovered, acting, overdue or thin in the plan, in that order, the most critical roles first.
  public var shortfalls: [Shortfall] { Shortfall.all(in: verdict, of: team) }

  /// Why each shortfall cannot be otherwise; the time that is left is shared evenly among those to come.
  public func clashes() -> [Clash] {
    let shortfalls = shortfalls
    var best: [Bool: Verdict?] = [:]
    return shortfalls.enumerated().map { index, shortfall in
      let isThin = if case .thin = shortfall { true } else { false }
      let part = sharing(1 / Double(shortfalls.count - index))
      let known = best[isThin] ?? part.bestAsItIs(for: shortfall)
      best[isThin] = known
      return part.clash(shortfall, beside: known)
    }
  }

  /// Why a shortfall of the plan cannot be otherwise, and the ways out, each tried by a search.
  public func clash(_ shortfall: Shortfall) -> Clash { clash(shortfall, beside: bestAsItIs(for: shortfall)) }

  /// - Parameter best: the best plan of the team as it is, nil when the time was up before there was one.
  private func clash(_ shortfall: Shortfall, beside best: Verdict?) -> Clash {
    let (cause, usable) = sharing(Self.shareOfCause).cause(of: shortfall)
    guard let best else { return Clash(shortfall: shortfall, cause: cause, waysOut: [], allTried: false) }
    let (ways, allTried) = waysOut(of: shortfall, facts: usable, beside: best)
    return Clash(shortfall: shortfall, cause: cause, waysOut: ways, allTried: allTried)
  }

  /// The share of the time that goes into the cause at most; the rest goes into the ways out.
  private static let shareOfCause = 0.6

  /// The same questions with a share of the time that is left.
  private func sharing(_ share: Double) -> Reasons {
    let whole = clock
    var part = self
    part.clock = ExplanationClock(limit: whole.secondsLeft.map { $0 * share }, shouldStop: { whole.isOver })
    return part
  }

  /// Why a shortfall cannot be otherwise, first looking at its role alone, then at all roles together.
  func cause(of shortfall: Shortfall) -> (Clash.Cause, [Fact]) {
    let alone = ClashQuestion(shortfall, plan: self)
    switch alone.isForced(without: [], clock: clock) {
    case nil: return (.notFinished, usable(alone))
    case true?:
      let cause = minimal(alone, demands: [])
      return (cause, cause.facts)
    case false?: break
    }
    let demands = demands(besides: shortfall.role)
    let together = ClashQuestion(shortfall, plan: self, others: demands)
    switch together.isForced(without: [], clock: clock) {
    case nil: return (.notFinished, usable(alone))
    case false?: return (.avoidable, usable(alone))
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

  /// Facts whose lifting might help where it is not forced. Back-up is missed by whom a role lacks, not by how much they carry.
  private func usable(_ question: ClashQuestion) -> [Fact] {
    let all = question.relaxations().map(\.fact)
    guard case .thin = question.shortfall else { return all }
    return all.filter { $0.kind == .person || $0.kind == .pin }
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
    let facts = conflict.minimal(narrowed(question, all)).sorted().map { all[$0].fact }
    return .forced(needs + facts, proven: conflict.isProven)
  }

  /// The places of the facts without whole kinds of facts that can be missed: a few tries that spare many.
  private func narrowed(_ question: ClashQuestion, _ all: [Relaxation]) -> [Int] {
    var kept = Array(all.indices)
    func without(_ kinds: Set<Fact.Kind>) -> Bool {
      let rest = kept.filter { !kinds.contains(all[$0].fact.kind) }
      guard rest.count < kept.count else { return true }
      let out = all.indices.filter { !rest.contains($0) }.map { all[$0] }
      guard question.isForced(without: out, clock: clock) == true else { return false }
      kept = rest
      return true
    }
    if without([.agreement, .load, .pin]) { return kept }
    for kind in [Fact.Kind.agreement, .load, .pin] { _ = without([kind]) }
    return kept
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
